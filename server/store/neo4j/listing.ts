// Who produces what, and which enterprises meet a filter, in which order? Filters, order, pages and totals are all the server's work.
import { checkPage, cutPage } from '../paging.ts';
import type { Recollection } from '../recollection.ts';
import { couldBeInitials, lengthOf, normalise } from '../search/normalise.ts';
import { kindOrder } from '../search/rank.ts';
import type { Listing } from '../enterpriseOrder.ts';
import type { EnterpriseFilter, Page, PageRequest, ProducerQuery, ProducerRow } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { askForPairs } from './names.ts';
import { limitOf, readAliasesOf, readTotal } from './reading.ts';
import { readRevision } from './revision.ts';
import { canonicalId } from '../alias.ts';

interface Listed {
  id: string;
  sort: string;
  key: string;
}

export type ReadFilter = ReturnType<typeof readFilter>;

/** What of a filter is given, and the parameters that its parts take. */
export function readFilter(filter: EnterpriseFilter) {
  const { region = null, segments = [], tags = [], anyTags = [], described = false, unclassified = false } = filter;
  const { kind, listed = null, operations = [] } = filter;
  const text = normalise(filter.text ?? '');
  const parts: cypher.EnterpriseParts = {
    region: region !== null,
    segments: segments.length > 0,
    tags: tags.length > 0,
    anyTags: anyTags.length > 0,
    institution: kind !== undefined,
    listed: listed !== null,
    operations: operations.length > 0,
    described,
    unclassified,
    text: text === '' ? null : lengthOf(text) > 1 ? 'pairs' : 'every',
  };
  const byText = {
    text,
    pairs: askForPairs(text),
    withInitials: couldBeInitials(text),
    kindOrder: String(kindOrder('enterprises')),
  };
  const told = { institution: kind === 'institution', listed, operations };
  return { parts, parameters: { region, segments, tags, anyTags, ...told, ...byText } };
}

export async function pageEnterprises(
  run: Run,
  filter: EnterpriseFilter,
  page: PageRequest,
  listing: Listing,
  memory: Recollection,
): Promise<Page<string>> {
  const read = readFilter(filter);
  const rows = await walk(run, read, page, listing);
  const total = await recalled(run, memory, [cypher.countEnterprises(read.parts), read.parameters], () =>
    readTotal(run, cypher.countEnterprises(read.parts), read.parameters),
  );
  const keyed = listing.order !== 'name';
  const { items, more } = cutPage(rows, page.first, total, ({ key, sort, id }) => [...(keyed ? [key] : []), sort, id]);
  return { items: items.map(({ item, position }) => ({ item: item.id, position })), more, total };
}

/** Once for a revision: whoever reads page after page is told the same number. */
export async function recalled<T>(
  run: Run,
  memory: Recollection,
  question: readonly unknown[],
  count: () => Promise<T>,
): Promise<T> {
  const revision = await readRevision(run);
  const asked = JSON.stringify(question);
  return memory.recall<T>(revision, asked) ?? memory.keep(revision, asked, await count());
}

interface Stretch {
  walk: cypher.Walk;
  position: { key?: string; sort?: string; id?: string };
}

/** One stretch after the other, until there are enough rows. */
async function walk(run: Run, read: ReadFilter, page: PageRequest, { order, reversed, skip }: Listing) {
  const rows: Listed[] = [];
  let over = skip;
  for (const { walk: along, position } of stretchesOf(page, order, reversed)) {
    const limit = limitOf(page) - rows.length;
    if (limit === 0) break;
    const parameters = { ...read.parameters, ...position, skip: over, limit };
    const found = await run<Listed>(cypher.pageOfEnterprises(read.parts, along), parameters);
    rows.push(...found);
    const passed =
      found.length > 0 || over === 0 ? over : await readTotal(run, cypher.countStretch(read.parts, along), parameters);
    over -= passed;
  }
  return rows;
}

/** Those of the same key, those whose key comes later, and those that have none. */
function stretchesOf({ after }: PageRequest, order: Listing['order'], reversed: boolean): Stretch[] {
  if (order === 'name') {
    const [sort, id] = after ?? [];
    return [{ walk: { order, stretch: 'names', reversed, after: after !== null }, position: { sort, id } }];
  }
  const [key = '', sort, id] = after ?? [];
  const stretch = (name: cypher.EnterpriseStretch, follows: boolean, turned: boolean): cypher.Walk => ({
    order,
    stretch: name,
    reversed: turned,
    after: follows,
  });
  const unknown = { walk: stretch('sameKey', after !== null && key === '', false), position: { key: '', sort, id } };
  if (after !== null && key === '') return [unknown];
  return [
    ...(after === null ? [] : [{ walk: stretch('sameKey', true, reversed), position: { key, sort, id } }]),
    { walk: stretch('furtherKeys', after !== null, reversed), position: { key } },
    unknown,
  ];
}

export async function readProductions(run: Run, enterprises: readonly string[]): Promise<ProducerRow[][]> {
  const aliases = await readAliasesOf(run, enterprises);
  const asked = enterprises.map((id) => canonicalId(id, aliases));
  const rows = await send<ProducerRow>(run, cypher.PRODUCTIONS_OF, [...new Set(asked)]);
  const found = Map.groupBy(rows, ({ enterprise }) => enterprise);
  return asked.map((id) => found.get(id) ?? []);
}

export async function pageProducers(run: Run, queries: readonly ProducerQuery[]): Promise<Page<ProducerRow>[]> {
  for (const { page } of queries) checkPage(page, 2);
  const asked = queries.map(({ segment, where, region, statuses, firmsOnly, page }, at) => {
    const [sort = '', id = ''] = page.after ?? [];
    // A closed production is never one of these, whatever is asked for.
    const open = statuses.filter((status) => status !== 'closed');
    return { at, segment, inside: where === 'inside', region, statuses: open, firmsOnly, sort, id };
  });
  const limit = Math.max(0, ...queries.map(({ page }) => limitOf(page)));
  const rows = await run<ProducerRow & { at: number; sort: string }>(cypher.PAGE_OF_PRODUCERS, {
    queries: asked,
    limit,
  });
  const totals = await run<{ at: number; total: number }>(cypher.COUNT_PRODUCERS, { queries: asked });
  const found = Map.groupBy(rows, ({ at }) => at);
  const totalOf = new Map(totals.map(({ at, total }) => [at, total]));
  return queries.map(({ page }, at) => {
    const listed = cutPage(found.get(at) ?? [], page.first, totalOf.get(at) ?? 0, (row) => [row.sort, row.enterprise]);
    return {
      ...listed,
      items: listed.items.map(({ item: { at: _at, sort: _sort, ...item }, position }) => ({ item, position })),
    };
  });
}
