// Who produces what, and which enterprises meet a filter? Filters, order, pages and totals are all the server's work.
import { checkPage, cutPage } from '../paging.ts';
import { couldBeInitials, lengthOf, normalise } from '../search/normalise.ts';
import { kindOrder } from '../search/rank.ts';
import type { EnterpriseFilter, Page, PageRequest, ProducerQuery, ProducerRow } from '../store.ts';
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

export async function pageEnterprises(run: Run, filter: EnterpriseFilter, page: PageRequest): Promise<Page<string>> {
  const { region = null, segments = [], tags = [], described = false, unclassified = false } = filter;
  const text = normalise(filter.text ?? '');
  const parts: cypher.EnterpriseParts = {
    region: region !== null,
    segments: segments.length > 0,
    tags: tags.length > 0,
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
  const [sort = '', id = ''] = page.after ?? [];
  const parameters = { region, segments, tags, ...byText, sort, id, limit: limitOf(page) };
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
