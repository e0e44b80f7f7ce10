// Who produces what, and which enterprises meet a filter? Filters, order, pages and totals are all the server's work.
import { checkPage, cutPage } from '../paging.ts';
import { couldBeInitials, lengthOf, normalise } from '../search/normalise.ts';
import { kindOrder } from '../search/rank.ts';
import type { EnterpriseCounts, EnterpriseFilter, Page, PageRequest, ProducerQuery, ProducerRow } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { askForPairs } from './names.ts';
import { limitOf, readAliasesOf, readTotal } from './reading.ts';
import { canonicalId } from '../alias.ts';

interface Listed {
  id: string;
  sort: string;
}

/** What of a filter is given, and the parameters that its parts take. */
function readFilter(filter: EnterpriseFilter) {
  const { region = null, segments = [], tags = [], anyTags = [], described = false, unclassified = false } = filter;
  const text = normalise(filter.text ?? '');
  const parts: cypher.EnterpriseParts = {
    region: region !== null,
    segments: segments.length > 0,
    tags: tags.length > 0,
    anyTags: anyTags.length > 0,
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
  return { parts, parameters: { region, segments, tags, anyTags, ...byText } };
}

export async function countByKind(run: Run, filter: EnterpriseFilter): Promise<EnterpriseCounts> {
  const { parts, parameters } = readFilter(filter);
  const asked = { ...parameters, sort: '' };
  return {
    total: await readTotal(run, cypher.countEnterprises(parts), asked),
    tags: await run<EnterpriseCounts['tags'][number]>(cypher.countEnterprisesByTag(parts), asked),
    regions: await run<EnterpriseCounts['regions'][number]>(cypher.countEnterprisesByRegion(parts), asked),
  };
}

export async function pageEnterprises(run: Run, filter: EnterpriseFilter, page: PageRequest): Promise<Page<string>> {
  const [sort = '', id = ''] = page.after ?? [];
  const { parts, parameters: given } = readFilter(filter);
  const parameters = { ...given, sort, id, limit: limitOf(page) };
  const rows = await run<Listed>(cypher.pageOfEnterprises(parts), parameters);
  const total = await readTotal(run, cypher.countEnterprises(parts), { ...parameters, sort: '' });
  const listed = cutPage(rows, page.first, total, (row) => [row.sort, row.id]);
  return { ...listed, items: listed.items.map(({ item, position }) => ({ item: item.id, position })) };
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
