// Of what does a source tell, and which sources tell of a thing? Order, pages and totals are the server's work.
import { EXPLORED_KINDS } from '../../chain/exploring/relation.ts';
import { canonicalId } from '../alias.ts';
import type { Page } from '../page.ts';
import { checkPage, cutPage } from '../paging.ts';
import { recordNamed, SOURCED_POSITION, type Sourced, type SourcedQuery } from '../sourced.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { limitOf, readAliasesOf } from './reading.ts';

interface SourcedRow {
  at: number;
  total: number;
  items: readonly SourcedItem[];
}
interface SourcedItem {
  /** A number of EXPLORED_KINDS. */
  kind: number;
  key: string;
  record: string;
  sort: string;
  far: number;
}

/** One page for each query; those about one kind are asked together. */
export async function pageSourced(run: Run, queries: readonly SourcedQuery[]): Promise<Page<Sourced>[]> {
  for (const { page } of queries) checkPage(page, SOURCED_POSITION);
  const firms = queries.flatMap(({ of }) => (of.kind === 'enterprises' ? [of.key] : []));
  const aliases = await readAliasesOf(run, firms);
  const rows = new Map<number, SourcedRow>();
  const kinds = Map.groupBy(
    queries.map((query, at) => ({ query, at })),
    ({ query }) => query.of.kind,
  );
  for (const [kind, group] of kinds) {
    const asked = group.map(({ at, query: { of, near, page } }) => {
      const [far = '-1', sort = '', order = '0', other = ''] = page.after ?? [];
      const key = kind === 'enterprises' ? canonicalId(of.key, aliases) : of.key;
      return { at, key, near: near ?? '', far: Number(far), sort, kind: Number(order), other };
    });
    const limit = Math.max(...group.map(({ query }) => limitOf(query.page)));
    const text = kind === 'sources' ? cypher.TOLD_BY_SOURCE : cypher.sourcesTelling(kind);
    for (const row of await run<SourcedRow>(text, { queries: asked, limit })) rows.set(row.at, row);
  }
  return queries.map(({ page }, at) => {
    const { items = [], total = 0 } = rows.get(at) ?? {};
    const cut = cutPage(items, page.first, total, positionOf);
    return { ...cut, items: cut.items.map(({ item, position }) => ({ item: readItem(item), position })) };
  });
}

const positionOf = ({ far, sort, kind, key }: SourcedItem) => [String(far), sort, String(kind), key];

const readItem = ({ kind, key, record }: SourcedItem): Sourced => ({
  other: { kind: EXPLORED_KINDS[kind] ?? 'sources', key },
  record: recordNamed(record),
});
