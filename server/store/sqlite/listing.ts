// Which enterprises pass a filter, in which order, and who produces a segment where? Each function runs inside a read of its caller.
import { canonicalId } from '../alias.ts';
import { partsOfPosition, type Listing } from '../enterpriseOrder.ts';
import { checkPage, cutPage } from '../paging.ts';
import { kindOrder } from '../search/rank.ts';
import type { EnterpriseFilter, Page, PageRequest, ProducerQuery, ProducerRow } from '../store.ts';
import type { Connection } from './connection.ts';
import { recalled } from './recalling.ts';
import { readAliases } from './reading.ts';
import { producerOf, type ProducerRowRow } from './rows.ts';
import { containing } from './searching.ts';
import * as sql from './sql.ts';

type Values = (string | number)[];

/** What of a filter is given, and the parameters that its parts take. */
export interface ReadFilter {
  parts: sql.EnterpriseParts;
  values: Values;
}

/** A region that nobody knows holds no place. */
const NOWHERE = { start: -1, end: -1 };

export const rangeOf = (connection: Connection, region: string): readonly [number, number] => {
  const { start, end } = connection.get<{ start: number; end: number }>(sql.READ_REGION, region) ?? NOWHERE;
  return [start, end];
};

export function readFilter(connection: Connection, filter: EnterpriseFilter): ReadFilter {
  const { region, segments = [], tags = [], anyTags = [], text = '', described = false, unclassified = false } = filter;
  const { kind, listed, operations = [] } = filter;
  const named = containing(text);
  const parts = {
    region: region !== undefined,
    segments: segments.length > 0,
    tags: tags.length > 0,
    anyTags: anyTags.length > 0,
    text: named !== null,
    institution: kind !== undefined,
    listed: listed !== undefined,
    operations: operations.length > 0,
    described,
    unclassified,
  };
  const values = [
    ...(region === undefined ? [] : rangeOf(connection, region)),
    ...(parts.segments ? [JSON.stringify(segments)] : []),
    ...(parts.tags ? [JSON.stringify([...new Set(tags)])] : []),
    ...(parts.anyTags ? [JSON.stringify([...new Set(anyTags)])] : []),
    ...(named === null ? [] : [named[0], kindOrder('enterprises'), named[1], named[2]]),
    ...(kind === undefined ? [] : [Number(kind === 'institution')]),
    ...(listed === undefined ? [] : [Number(listed)]),
    ...(parts.operations ? [JSON.stringify(operations)] : []),
  ];
  return { parts, values };
}

interface ListedRow {
  key: string;
  sort: string;
  id: string;
}

/** Once for a revision: whoever reads page after page is told the same number. */
export function countListed(connection: Connection, { parts, values }: ReadFilter): number {
  return recalled(connection, sql.countEnterprises(parts), values, () =>
    connection.count(sql.countEnterprises(parts), ...values),
  );
}

/** Those whose key is known, then those that have none: a page may lie across. */
export function pageEnterprises(
  connection: Connection,
  filter: EnterpriseFilter,
  page: PageRequest,
  listing: Listing,
): Page<string> {
  checkPage(page, partsOfPosition(listing.order));
  const read = readFilter(connection, filter);
  const total = countListed(connection, read);
  const manner = mannerOf(connection, read, total, page.first + listing.skip);
  const found = walk(connection, read, page, { ...listing, manner });
  const keyed = listing.order !== 'name';
  const { items, more } = cutPage(found, page.first, total, ({ key, sort, id }) => [...(keyed ? [key] : []), sort, id]);
  return { items: items.map(({ item, position }) => ({ item: item.id, position })), more, total };
}

/** As many as are looked at either way: all that pass, or all that stand in the list up to the last that is wanted. */
function mannerOf(connection: Connection, { parts }: ReadFilter, total: number, wanted: number): sql.Manner {
  if (total === 0 || sql.isWhole(parts)) return 'gathered';
  const all = countListed(connection, readFilter(connection, {}));
  return (wanted * all) / total < total ? 'walked' : 'gathered';
}

type WalkedListing = Listing & { manner: sql.Manner };

function walk(
  connection: Connection,
  read: ReadFilter,
  { first, after }: PageRequest,
  { order, reversed, skip, manner }: WalkedListing,
): ListedRow[] {
  const wanted = first + 1;
  const rows = (stretch: sql.EnterpriseStretch, position: readonly string[] | null, limit: number, over: number) =>
    connection.all<ListedRow>(
      sql.enterprisesPage(read.parts, { order, stretch, reversed, after: position !== null, manner }),
      ...read.values,
      ...(position ?? []),
      limit,
      over,
    );
  if (order === 'name') return rows('known', after, wanted, skip);
  if (after?.[0] === '') return rows('unknown', after.slice(1), wanted, skip);
  const known = rows('known', after, wanted, skip);
  if (known.length === wanted) return known;
  const passed =
    known.length > 0 || skip === 0 ? skip : countKnown(connection, read, after, { order, reversed, manner });
  return [...known, ...rows('unknown', null, wanted - known.length, skip - passed)];
}

/** Whose key is known, from a position on: so many are passed over before those that have none. */
function countKnown(
  connection: Connection,
  { parts, values }: ReadFilter,
  after: PageRequest['after'],
  walked: Omit<WalkedListing, 'skip'>,
): number {
  const statement = sql.countStretch(parts, { ...walked, stretch: 'known', after: after !== null });
  return connection.count(statement, ...values, ...(after ?? []));
}

export function pageProducers(connection: Connection, query: ProducerQuery): Page<ProducerRow> {
  const { segment, where, region, statuses, firmsOnly, page } = query;
  checkPage(page, 2);
  const values = [segment, JSON.stringify(statuses), firmsOnly ? 0 : 1, ...rangeOf(connection, region)];
  const [sort = '', enterprise = ''] = page.after ?? [];
  const found = connection.all<ProducerRowRow>(sql.PRODUCERS_PAGE[where], ...values, sort, enterprise, page.first + 1);
  const total = connection.count(sql.COUNT_PRODUCERS[where], ...values);
  const { items, more } = cutPage(found, page.first, total, (row) => [row.sort, row.enterprise]);
  return { items: items.map(({ item, position }) => ({ item: producerOf(item), position })), more, total };
}

/** Follows aliases; in the order asked. */
export function readProductions(connection: Connection, enterprises: readonly string[]): ProducerRow[][] {
  const aliases = readAliases(connection);
  return enterprises.map((id) =>
    connection.all<ProducerRowRow>(sql.PRODUCTIONS_OF, canonicalId(id, aliases)).map(producerOf),
  );
}
