// Which enterprises pass a filter, and who produces a segment where? Each function runs inside a read of its caller.
import { canonicalId } from '../alias.ts';
import { checkPage, cutPage } from '../paging.ts';
import { kindOrder } from '../search/rank.ts';
import type { EnterpriseCounts, EnterpriseFilter, Page, PageRequest, ProducerQuery, ProducerRow } from '../store.ts';
import type { Connection } from './connection.ts';
import { readAliases } from './reading.ts';
import { producerOf, type ProducerRowRow } from './rows.ts';
import { containing } from './searching.ts';
import * as sql from './sql.ts';

type Values = (string | number)[];

/** A region that nobody knows holds no place. */
const NOWHERE = { start: -1, end: -1 };

export const rangeOf = (connection: Connection, region: string): readonly [number, number] => {
  const { start, end } = connection.get<{ start: number; end: number }>(sql.READ_REGION, region) ?? NOWHERE;
  return [start, end];
};

/** What of a filter is given, and the parameters that its parts take. */
function readFilter(connection: Connection, filter: EnterpriseFilter): { parts: sql.EnterpriseParts; values: Values } {
  const { region, segments = [], tags = [], anyTags = [], text = '', described = false, unclassified = false } = filter;
  const named = containing(text);
  const parts = {
    region: region !== undefined,
    segments: segments.length > 0,
    tags: tags.length > 0,
    anyTags: anyTags.length > 0,
    text: named !== null,
    described,
    unclassified,
  };
  const values = [
    ...(region === undefined ? [] : rangeOf(connection, region)),
    ...(parts.segments ? [JSON.stringify(segments)] : []),
    ...(parts.tags ? [JSON.stringify(tags)] : []),
    ...(parts.anyTags ? [JSON.stringify([...new Set(anyTags)])] : []),
    ...(named === null ? [] : [named[0], kindOrder('enterprises'), named[1], named[2]]),
  ];
  return { parts, values };
}

export function countByKind(connection: Connection, filter: EnterpriseFilter): EnterpriseCounts {
  const { parts, values } = readFilter(connection, filter);
  return {
    total: connection.count(sql.countEnterprises(parts), ...values),
    tags: connection.all<{ tag: string; enterprises: number }>(sql.countEnterprisesByTag(parts), ...values),
    regions: connection.all<{ region: string | null; enterprises: number }>(
      sql.countEnterprisesByRegion(parts),
      ...values,
    ),
  };
}

export function pageEnterprises(connection: Connection, filter: EnterpriseFilter, page: PageRequest): Page<string> {
  checkPage(page, 2);
  const { parts, values } = readFilter(connection, filter);
  const [sort = '', id = ''] = page.after ?? [];
  const found = connection.all<{ sort: string; id: string }>(
    sql.enterprisesPage(parts),
    ...values,
    sort,
    id,
    page.first + 1,
  );
  const total = connection.count(sql.countEnterprises(parts), ...values);
  const { items, more } = cutPage(found, page.first, total, (row) => [row.sort, row.id]);
  return { items: items.map(({ item, position }) => ({ item: item.id, position })), more, total };
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
