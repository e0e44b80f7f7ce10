// The contract: whoever walks from thing to thing finds what firms make from either end, and every way between two things.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsBetween, type AskAround } from '../../chain/exploring/pathsBetween.ts';
import { waysFrom, type ExploredEnd } from '../../chain/exploring/relation.ts';
import type { Tie } from '../../chain/exploring/ties.ts';
import { LINK_MODELS, LINK_RELATIONS, type End, type LinkRelation } from '../../chain/link.ts';
import type { LinkQuery, Store } from '../store.ts';
import { Draft } from './draft.ts';
import { everyLink, linked } from './links.ts';
import { withStore, type OpenStore } from './opened.ts';
import { randomLinks, tellLinks } from './randomLinks.ts';
import { readAll } from './read.ts';
import { BY, firms } from './world.ts';

const PAGE = { first: 100, after: null };
const firm = (key: string): End => ({ kind: 'enterprises', key });

/** Who makes what, as the walk from a segment to firms has it, and as the walk from a firm to segments has it. */
async function expectMade(store: Store, expected: Record<string, string[]>): Promise<void> {
  const ids = await readAll((page) => store.listEnterprises({}, page));
  const rows = (await store.productionsOf(ids)).flat().filter(({ status }) => status !== 'closed');
  for (const [segment, makers] of Object.entries(expected)) {
    const found = await readAll((page) => store.listEnterprises({ segments: [segment] }, page), 2);
    expect(found).toEqual(makers);
    expect(rows.filter((row) => row.segment === segment).map(({ enterprise }) => enterprise)).toEqual(makers);
  }
}

/** Neighbours as the store tells them. */
const asking =
  (store: Store, relations: readonly LinkRelation[]): AskAround<Tie> =>
  async (of, direction) => {
    const queries = of.map((end) =>
      waysFrom(end.kind).flatMap((way): LinkQuery[] => {
        const relation = relations.find((one) => one === way.relation);
        if (!relation || end.kind === 'sources' || (direction !== null && direction !== way.direction)) return [];
        return [{ of: { kind: end.kind, key: end.key }, relation, direction: way.direction, page: PAGE }];
      }),
    );
    const pages = [...(await store.links(queries.flat()))];
    return queries.map((asked) => {
      const ties = pages.splice(0, asked.length).flatMap(({ items }) => items.map(({ item }) => item));
      return { ties: ties.map(tieOf), total: ties.length };
    });
  };

const tieOf = ({ relation, record, from, to, other }: { relation: LinkRelation; record: string } & Ends): Tie => ({
  ...{ relation, from, to, other },
  record: { kind: LINK_MODELS[relation].record, key: record },
});
interface Ends {
  from: End;
  to: End;
  other: End;
}

const named = ({ kind, key }: ExploredEnd) => `${kind} ${key}`;

async function waysBetween(store: Store, from: End, to: End, relations: readonly LinkRelation[], directed: boolean) {
  const { paths, more } = await pathsBetween(from, to, { first: 500, hops: 3, directed }, asking(store, relations));
  expect(more).toBe(false);
  return paths.map((hops) =>
    [
      named(from),
      ...hops.map(({ to: end, links }) => `${links.map(({ relation }) => relation).join('+')} ${named(end)}`),
    ].join(' > '),
  );
}

export function describeExploring(open: OpenStore): void {
  describe('walking from thing to thing', () => {
    it('finds makers from the segment and segments from the maker, closed lines left out, whatever changes', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const ash = ['nowhere', 'gone', 'haihua', 'solvay', 'institute', 'jianye', 'zhongyan'];
        await expectMade(store, { ash: await inOrder(store, ash), glass: ['fuyao'], silicate: [] });
        const changed = await store.apply(
          new Draft().produces('fuyao', 'silicate').retract('produces', ['fuyao', 'glass']).change('edit'),
        );
        await expectMade(store, { glass: [], silicate: ['fuyao'] });
        await store.undo(changed!.revision, BY);
        await expectMade(store, { glass: ['fuyao'], silicate: [] });
        await store.apply(new Draft().merge('jianye', 'haihua').change('merge'));
        await expectMade(store, {
          trona: ['haihua'],
          ash: await inOrder(
            store,
            ash.filter((id) => id !== 'jianye'),
          ),
        });
      }));

    it('finds the ways between two things, by the relations that are asked for and as the records go', () =>
      withStore(open, async (store) => {
        await store.apply(linked().claim('supplies', ['jianye', 'fuyao', 'ash', ''], {}).change());
        const place: End = { kind: 'regions', key: '150500' };
        expect(await waysBetween(store, firm('fuyao'), place, LINK_RELATIONS, false)).toEqual([
          'enterprises fuyao > supplies+supplies enterprises haihua > related regions 150500',
          'enterprises fuyao > supplies enterprises jianye > holds enterprises haihua > related regions 150500',
        ]);
        expect(await waysBetween(store, firm('fuyao'), firm('haihua'), ['holds'], false)).toEqual([]);
        expect(await waysBetween(store, firm('haihua'), firm('fuyao'), ['holds', 'supplies'], true)).toEqual([
          'enterprises haihua > supplies+supplies enterprises fuyao',
          'enterprises haihua > holds enterprises jianye > supplies enterprises fuyao',
        ]);
        expect(await waysBetween(store, firm('fuyao'), firm('haihua'), ['holds', 'supplies'], true)).toEqual([]);
      }));

    it('finds every way that the links make, whatever the world', () =>
      fc.assert(
        fc.asyncProperty(randomLinks, fc.boolean(), (world, directed) =>
          withStore(open, async (store) => {
            await store.apply(tellLinks(world).change());
            const all = Object.values(await everyLink(store)).flat();
            const out = all.filter(({ direction }) => direction === 'out');
            const [from, to] = [firm('a'), { kind: 'segments', key: 'ash' } as const];
            const next = (end: string) =>
              out.flatMap((link) => [
                ...(named(link.from) === end ? [named(link.to)] : []),
                ...(!directed && named(link.to) === end ? [named(link.from)] : []),
              ]);
            const follow = (passed: string[]): string[] => {
              const last = passed.at(-1) ?? '';
              if (last === named(to)) return [passed.join(' > ')];
              if (passed.length > 3) return [];
              return [...new Set(next(last))].flatMap((end) => (passed.includes(end) ? [] : follow([...passed, end])));
            };
            const found = await pathsBetween(
              from,
              to,
              { first: 500, hops: 3, directed },
              asking(store, LINK_RELATIONS),
            );
            const paths = found.paths.map((hops) => [named(from), ...hops.map((hop) => named(hop.to))].join(' > '));
            expect(paths.sort()).toEqual(follow([named(from)]).sort());
          }),
        ),
        { numRuns: 4 },
      ));
  });

  /** By pinyin of the name, as the list of all has them. */
  const inOrder = async (store: Store, ids: readonly string[]) =>
    (await readAll((page) => store.listEnterprises({}, page))).filter((id) => ids.includes(id));
}
