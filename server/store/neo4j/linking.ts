// What is a thing linked to, by each relation? Order, pages and totals are the server's work.
import { END_KINDS, type End, type SeenLink } from '../../chain/link.ts';
import type { Grade } from '../../chain/vocabulary.ts';
import { canonicalId } from '../alias.ts';
import { checkPage, cutPage } from '../paging.ts';
import { LINK_POSITION, type LinkQuery, type Page } from '../store.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { limitOf, readAliasesOf } from './reading.ts';

interface LinkRow {
  at: number;
  other: string;
  /** Of the other end, a number of END_KINDS. */
  kind: number;
  sort: string;
  far: number;
  key: string;
  record: string;
  word: string | null;
  controlling: boolean;
  inForce: boolean | null;
  dated: string | null;
  grade: Grade | null;
}

/** One page for each query; those of one form are asked together. */
export async function pageLinks(run: Run, queries: readonly LinkQuery[]): Promise<Page<SeenLink>[]> {
  for (const { page } of queries) checkPage(page, LINK_POSITION);
  const firms = queries.flatMap(({ of }) => (of.kind === 'enterprises' ? [of.key] : []));
  const aliases = await readAliasesOf(run, firms);
  const standing = queries.map((query): LinkQuery => {
    const { kind, key } = query.of;
    return kind === 'enterprises' ? { ...query, of: { kind, key: canonicalId(key, aliases) } } : query;
  });
  const pages = new Map<number, Page<SeenLink>>();
  const forms = Map.groupBy(
    standing.map((query, at) => ({ query, at })),
    ({ query }) => `${query.of.kind} ${query.relation} ${query.direction}`,
  );
  for (const group of forms.values()) for (const [at, page] of await pageForm(run, group)) pages.set(at, page);
  return standing.map((_, at) => pages.get(at) ?? { items: [], more: false, total: 0 });
}

type Asked = readonly { query: LinkQuery; at: number }[];

async function pageForm(run: Run, group: Asked): Promise<(readonly [number, Page<SeenLink>])[]> {
  const [first] = group;
  if (first === undefined) return [];
  const { of, relation, direction } = first.query;
  const asked = group.map(({ at, query }) => {
    const [far = '-1', sort = '', kind = '0', other = '', record = ''] = query.page.after ?? [];
    const from = { far: Number(far), sort, kind: Number(kind), other, record };
    return { at, key: query.of.key, near: query.near ?? '', segment: query.segment ?? null, ...from };
  });
  const limit = Math.max(...group.map(({ query }) => limitOf(query.page)));
  const rows = await run<LinkRow>(cypher.pageOfLinks(of.kind, relation, direction), { queries: asked, limit });
  const totals = await run<{ at: number; total: number }>(cypher.countLinks(of.kind, relation, direction), {
    queries: asked,
  });
  const found = Map.groupBy(rows, ({ at }) => at);
  const totalOf = new Map(totals.map(({ at, total }) => [at, total]));
  return group.map(({ at, query }) => {
    const cut = cutPage(found.get(at) ?? [], query.page.first, totalOf.get(at) ?? 0, (row) => [
      String(row.far),
      row.sort,
      String(row.kind),
      row.other,
      row.key,
    ]);
    return [at, { ...cut, items: cut.items.map(({ item, position }) => ({ item: seenFrom(query, item), position })) }];
  });
}

function seenFrom({ of, relation, direction }: LinkQuery, row: LinkRow): SeenLink {
  const other: End = { kind: END_KINDS[row.kind] ?? 'enterprises', key: row.other };
  const [from, to] = direction === 'out' ? [of, other] : [other, of];
  return {
    relation,
    from,
    to,
    record: row.record,
    word: row.word ?? '',
    controlling: row.controlling,
    inForce: row.inForce ?? true,
    on: row.dated ?? '',
    grade: row.grade,
    other,
    direction,
  };
}
