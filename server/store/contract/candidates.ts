// The contract: who could be recruited, in which order, who is tied to the place and who is left out, agrees with what a
// naive reader would work out from the same facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT_REASONS } from '../../chain/candidates/leftOut.ts';
import { CANDIDATE_DEFAULTS } from '../../chain/candidates/options.ts';
import { monthOf } from '../../chain/candidates/signal.ts';
import type { MakerFilter, MakerQuery } from '../candidates.ts';
import type { Store } from '../store.ts';
import { Draft } from './draft.ts';
import { naiveLeftOut, naiveMakers, naiveTies, tieName } from './naiveCandidates.ts';
import { withStore, type OpenStore } from './opened.ts';
import { MADE, MAKER_PLACES, randomMakers, tellMakers, type RandomMakers } from './randomMakers.ts';
import { readAll } from './read.ts';
import { chains, firms } from './world.ts';

const ASH: MakerQuery = {
  segments: [{ segment: 'ash', worth: 1000 }],
  found: 0,
  home: '150500',
  weights: CANDIDATE_DEFAULTS.weights,
  asOf: monthOf('2026-02'),
  halfLifeMonths: 18,
  places: new Map(),
  foundElse: new Map(),
  tied: new Map(),
  filter: {},
};
const ALL = { first: 1000, skip: 0 };

/** Who makes soda ash outside 通辽, best first. */
export const everyMaker = (store: Store) => store.makers(ASH, ALL);

const aFilter: fc.Arbitrary<MakerFilter> = fc.record(
  {
    region: fc.constantFrom('370000', '110000', '150000'),
    tags: fc.subarray(['leading', 'SRDI']),
    listed: fc.boolean(),
    capacity: fc.constant({ unit: 't/a', least: '90' }),
    places: fc.subarray([...MAKER_PLACES]),
    enterprises: fc.subarray(['a', 'b', 'c', 'd']),
  },
  { requiredKeys: [] },
);
const pointsOf = (keys: readonly string[], most: number) =>
  fc
    .subarray([...keys])
    .chain((chosen) =>
      fc.tuple(...chosen.map((key) => fc.integer({ min: 0, max: most }).map((at) => [key, at] as const))),
    )
    .map((entries) => new Map(entries));

const aQuery: fc.Arbitrary<MakerQuery> = fc.record({
  segments: fc
    .shuffledSubarray([...MADE], { minLength: 1 })
    .map((chosen) => chosen.map((segment, at) => ({ segment, worth: [1000, 800, 333][at]! }))),
  home: fc.constantFrom('150500', '370700', '110105', '100000'),
  found: fc.constantFrom(0, 40),
  weights: fc.record({
    capability: fc.constantFrom(200, 77, 400),
    capacity: fc.constantFrom(100, 0),
    signals: fc.constantFrom(100, 33, 250),
    tags: fc.constantFrom(100, 50),
    finds: fc.constantFrom(150, 90),
  }),
  asOf: fc.constantFrom(monthOf('2026-02'), monthOf('2022-01'), null),
  halfLifeMonths: fc.constantFrom(18, 3),
  places: pointsOf(MAKER_PLACES, 60),
  foundElse: pointsOf(MADE, 40),
  tied: pointsOf(['a', 'b', 'c', 'd', 'e'], 250),
  filter: aFilter,
});

async function agrees(store: Store, world: RandomMakers, query: MakerQuery, page: typeof ALL): Promise<void> {
  const all = naiveMakers(world, query).map(({ score: _score, ...maker }) => maker);
  expect(await store.makers(query, ALL)).toEqual(all);
  expect(await store.makers(query, page)).toEqual(all.slice(page.skip, page.skip + page.first));
  expect(await store.countMakers(query)).toBe(all.length);
}

export function describeCandidates(open: OpenStore): void {
  describe('makers elsewhere', () => {
    it('are those that a naive reader would find, in the same order, whatever is asked', () =>
      withStore(open, async (store) => {
        await fc.assert(
          fc.asyncProperty(
            randomMakers,
            fc.array(fc.tuple(aQuery, fc.record({ first: fc.integer({ min: 1, max: 3 }), skip: fc.nat(3) })), {
              minLength: 6,
              maxLength: 6,
            }),
            async (world, asked) => {
              const change = await store.apply(tellMakers(world).change());
              for (const [query, page] of asked) await agrees(store, world, query, page);
              if (change)
                await store.undo(change.revision, { actor: 'tester', reason: 'next', at: '2026-01-03T00:00:00Z' });
              expect(await store.makers(ASH, ALL)).toEqual([]);
            },
          ),
          { numRuns: 10 },
        );
      }));

    it('are the best of very many, also where the first by merit are not', () =>
      withStore(open, async (store) => {
        const world = manyMakers();
        await store.apply(tellMakers(world).change());
        const near = new Map([['370700', 60]]);
        const tied = new Map([['firm-333', 200]]);
        for (const query of [
          { ...ASH, places: near },
          { ...ASH, places: near, tied },
          {
            ...ASH,
            foundElse: new Map([['glass', 50]]),
            segments: [...ASH.segments, { segment: 'glass', worth: 400 }],
          },
          { ...ASH, weights: { ...ASH.weights, tags: 300 }, places: near },
          { ...ASH, places: near, filter: { tags: ['leading'] } },
        ]) {
          for (const page of [
            { first: 20, skip: 0 },
            { first: 20, skip: 40 },
          ])
            await agrees(store, world, query, page);
        }
      }));

    it('are those that are listed, or those that are not', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const names = async (filter: MakerFilter) => {
          const found = (await store.makers({ ...ASH, filter }, ALL)).map(({ enterprise }) => enterprise).sort();
          expect(await store.countMakers({ ...ASH, filter })).toBe(found.length);
          return found;
        };
        expect(await names({ listed: true })).toEqual(['zhongyan']);
        expect(await names({ listed: false })).toEqual(['haihua', 'solvay']);
      }));

    it('follow a merge, and part again when it is taken apart', () =>
      withStore(open, async (store) => {
        const names = async () => (await store.makers(ASH, ALL)).map(({ enterprise }) => enterprise);
        await store.apply(firms().change());
        expect(await names()).toEqual(
          ['haihua', 'solvay', 'zhongyan'].sort((left, right) => order(left) - order(right)),
        );
        await store.apply(new Draft().merge('solvay', 'haihua').change('merge'));
        expect(await names()).toEqual(['zhongyan', 'haihua']);
        await store.apply(new Draft().merge('solvay', null).change('merge'));
        expect((await names()).sort()).toEqual(['haihua', 'solvay', 'zhongyan']);
      }));

    it('weigh a production anew when its source is graded otherwise, and a firm when its marks or place change', () =>
      withStore(open, async (store) => {
        await store.apply(firms().produces('haihua', 'glass', 'active', { source: 'blog' }).change());
        const glass = { ...ASH, segments: [{ segment: 'glass', worth: 1000 }], home: '152900' };
        const haihua = async () => (await store.makers(glass, ALL)).find(({ enterprise }) => enterprise === 'haihua');
        expect(await haihua()).toMatchObject({ capability: 130, reputation: 0 });
        await store.apply(new Draft().source('blog', { title: '转载', grade: 'A' }).change());
        expect(await haihua()).toMatchObject({ capability: 200 });
        await store.apply(
          new Draft().enterprise('haihua', '山东海化集团有限公司', { region: '370700', tags: ['leading'] }).change(),
        );
        expect(await haihua()).toMatchObject({ reputation: 60 });
        await store.apply(new Draft().enterprise('haihua', '山东海化集团有限公司', { region: '152900' }).change());
        expect(await haihua()).toBeUndefined();
      }));

    it('leave a group out as soon as it runs the segment inside', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(new Draft().produces('jianye', 'ash', 'active', { asOf: '2026' }).change());
        expect((await store.makers(ASH, ALL)).map(({ enterprise }) => enterprise).sort()).toEqual(['haihua', 'solvay']);
        const { items } = await store.leftOut({ segment: 'ash', home: '150500', page: { first: 20, after: null } });
        expect(items.map(({ item }) => [item.enterprise, item.reason])).toEqual([
          ['institute', 'institution'],
          ['gone', 'ceased'],
          ['jianye', 'here'],
          ['zhongyan', 'group-here'],
          ['nowhere', 'unplaced'],
        ]);
      }));
  });

  describe('ties to a place, and who is left out', () => {
    it('are those that a naive reader would find', () =>
      withStore(open, async (store) => {
        await fc.assert(
          fc.asyncProperty(
            randomMakers,
            fc.constantFrom(['150500', '150500'], ['150525', '150500'], ['370700', '370700']),
            fc.subarray([...MADE], { minLength: 1 }),
            fc.subarray([...LEFT_OUT_REASONS], { minLength: 1 }),
            async (world, [region = '', home = ''], segments, reasons) => {
              const change = await store.apply(tellMakers(world).change());
              const query = { segments, region, above: ['150000', '150500'], most: 99 };
              const ties = await store.ties(query);
              expect(ties.map(tieName).sort()).toEqual(naiveTies(world, query).map(tieName).sort());
              const fewer = await store.ties({ ...query, most: 1 });
              const firsts = ties.filter(
                (tie, at) => ties.findIndex((one) => one.enterprise === tie.enterprise && one.kind === tie.kind) === at,
              );
              expect(fewer).toEqual(firsts);
              for (const segment of ['ash', 'silicate']) {
                const expected = naiveLeftOut(world, segment, home);
                const found = await readAll((page) => store.leftOut({ segment, home, page }), 2);
                expect(new Map(found.map(({ enterprise, reason }) => [enterprise, reason]))).toEqual(expected);
                expect(found).toHaveLength(expected.size);
                const some = await readAll((page) => store.leftOut({ segment, home, reasons, page }), 2);
                expect(some).toEqual(found.filter(({ reason }) => reasons.includes(reason)));
                const { counts } = await store.leftOut({ segment, home, page: { first: 1, after: null } });
                for (const reason of LEFT_OUT_REASONS)
                  expect(counts[reason]).toBe(found.filter((row) => row.reason === reason).length);
              }
              if (change)
                await store.undo(change.revision, { actor: 'tester', reason: 'next', at: '2026-01-03T00:00:00Z' });
            },
          ),
          { numRuns: 25 },
        );
      }));

    it('refuse a position of another list', () =>
      withStore(open, async (store) => {
        await store.apply(chains().change());
        const page = { first: 1, after: ['0', 'x'] };
        await expect(store.leftOut({ segment: 'ash', home: '150500', page })).rejects.toMatchObject({
          code: 'INVALID',
        });
      }));
  });
}

/** 中盐 carries marks, the other two nothing: by id. */
const order = (id: string): number => ['zhongyan', 'haihua', 'solvay'].indexOf(id);

/** Every firm in a group of its own or of two; merit falls with the number, and what is near comes late. */
function manyMakers(): RandomMakers {
  const ids = Array.from({ length: 420 }, (_, at) => `firm-${String(at).padStart(3, '0')}`);
  return {
    firms: ids.map((id, at) => ({
      id,
      place: at % 7 === 6 ? '370700' : '110105',
      institution: false,
      ceased: false,
      tags: at < 60 ? ['leading'] : at % 11 === 0 ? ['SRDI'] : [],
      stockCode: null,
    })),
    productions: ids.flatMap((enterprise, at) => [
      {
        enterprise,
        segment: 'ash',
        status: 'active' as const,
        source: at < 200 ? ('gov' as const) : ('press' as const),
        capacity: at % 5 === 0 ? '12000' : null,
      },
      ...(at % 13 === 0
        ? [{ enterprise, segment: 'glass', status: 'active' as const, source: 'gov' as const, capacity: null }]
        : []),
    ]),
    signals: ids
      .filter((_, at) => at % 17 === 0)
      .map((enterprise) => ({ enterprise, kind: 'building', on: '2025-01' })),
    supplies: [],
    holdings: ids
      .filter((_, at) => at % 9 === 0)
      .map((from, at) => ({ from, to: ids[at * 9 + 1]!, how: 'subsidiary' as const })),
    relations: [],
    projects: [],
  };
}
