// A small world of links for tests, every link of a store, and what the links are by the plainest reading of the claims.
import {
  END_KINDS,
  LINK_MODELS,
  LINK_RELATIONS,
  type End,
  type EndKind,
  type Link,
  type LinkDirection,
  type LinkRelation,
  type SeenLink,
} from '../../chain/link.ts';
import type { LinkQuery, Store } from '../store.ts';
import type { Draft } from './draft.ts';
import { claimsOf, readAll } from './read.ts';
import { firms } from './world.ts';

/** The soda firms with a chamber, a visit, a bank, and goods that go between them. */
export const linked = (): Draft =>
  firms()
    .claim('organisations', ['chamber'], {
      name_zh: '上海内蒙古商会',
      kind: 'chamber',
      region: '310000',
      serves: '150000',
    })
    .claim('organisations', ['bank'], { name_zh: '蒙商银行', kind: 'bank', region: '150200' })
    .claim('relations', ['150500', 'haihua', 'visit'], { on: '2024-05' }, { source: 'press', asOf: '2025' })
    .claim('relations', ['solvay', 'chamber', 'member'], {}, { source: 'blog' })
    .claim('relations', ['solvay', 'chamber', 'member'], {}, { source: 'press', asOf: '2023' })
    .claim('supplies', ['haihua', 'fuyao', 'ash', ''], {}, { asOf: '2022' })
    .claim('supplies', ['haihua', 'fuyao', '', '小苏打'], { status: 'planned' })
    .claim('supplies', ['nowhere', 'fuyao', 'ash', ''], {}, { source: 'blog' })
    .claim('supplies', ['fuyao', 'zhongyan', '', '玻璃'], { status: '已终止' });

const HALVES: readonly LinkDirection[] = ['out', 'in'];

/** All links of one thing, by one relation and direction. */
export const linksOf = (store: Store, of: End, relation: LinkRelation, direction: LinkDirection, near?: string) =>
  readAll(async (page) => {
    const [found] = await store.links([{ of, relation, direction, ...(near !== undefined && { near }), page }]);
    if (found === undefined) throw new Error('every query must have its page');
    return found;
  }, 3);

/** More than the tests' worlds hold. */
const ALL = { first: 100, after: null };

/** Everything that is seen from any end, each link from both; asked for at once. */
export async function everyLink(store: Store) {
  const ends = await allEnds(store);
  const queries = LINK_RELATIONS.flatMap((relation) =>
    HALVES.flatMap((direction) => {
      const kinds: readonly EndKind[] = LINK_MODELS[relation][direction === 'out' ? 'from' : 'to'];
      return ends
        .filter(({ kind }) => kinds.includes(kind))
        .map((of): LinkQuery => ({ of, relation, direction, page: ALL }));
    }),
  );
  const pages = await store.links(queries);
  const seen: Record<string, readonly SeenLink[]> = {};
  for (const [at, { of, relation, direction }] of queries.entries()) {
    const { items = [], total } = pages[at] ?? {};
    if (items.length !== total) throw new Error(`the total says ${total}, the page holds ${items.length}`);
    if (items.length > 0) seen[`${of.kind} ${of.key} ${relation} ${direction}`] = items.map(({ item }) => item);
  }
  return seen;
}

/** Whatever somebody claims, and the places that claims name. */
async function allEnds(store: Store): Promise<End[]> {
  const ends = new Map<string, End>();
  const add = (end: End) => ends.set(`${end.kind} ${end.key}`, end);
  for (const kind of END_KINDS) {
    for (const { about } of await claimsOf(store, kind)) add({ kind, key: about });
  }
  for (const { about } of await claimsOf(store, 'relations')) {
    for (const key of about.split('|').slice(0, 2)) add({ kind: 'regions', key });
  }
  return [...ends.values()];
}

/** What each link is called in the lists below. */
export const nameOf = ({ relation, from, to, record }: Link): string =>
  `${relation}: ${from.kind} ${from.key} > ${to.kind} ${to.key} (${LINK_MODELS[relation].record} ${record})`;
