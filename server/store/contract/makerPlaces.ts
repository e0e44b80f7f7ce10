// The contract: where firms sit that could be recruited agrees with what a naive reader would count from the same facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MakerPlaceQuery } from '../makerPlaces.ts';
import { pathUp } from './naive.ts';
import { allMakers, naiveGroup } from './naiveCandidates.ts';
import { withStore, type OpenStore } from './opened.ts';
import { MADE, randomMakers, tellMakers, type RandomMakers } from './randomMakers.ts';
import { firms } from './world.ts';

const isIn = (region: string | null, outer: string): boolean => pathUp(region).includes(outer);

/** Groups that run a segment inside, as `segment group`. */
const groupsInside = (world: RandomMakers, home: string): Set<string> =>
  new Set(
    allMakers(world)
      .filter(({ region }) => isIn(region, home))
      .map(({ segment, group }) => `${segment} ${group}`),
  );

function countBy<Key>(firms: readonly (readonly [Key, string])[]): [Key, number][] {
  const sets = new Map<Key, Set<string>>();
  for (const [key, firm] of firms) sets.set(key, (sets.get(key) ?? new Set()).add(firm));
  return [...sets].map(([key, own]) => [key, own.size]);
}
const ordered = <Row extends { region: string | null }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => ((one.region ?? '') < (other.region ?? '') ? -1 : 1));

function naivePlaces(world: RandomMakers, { segments, home, region }: MakerPlaceQuery) {
  const inside = groupsInside(world, home);
  const found = allMakers(world).filter(
    (maker) =>
      segments.includes(maker.segment) &&
      !isIn(maker.region, home) &&
      !inside.has(`${maker.segment} ${maker.group}`) &&
      (region === undefined || isIn(maker.region, region)),
  );
  return {
    regions: ordered(
      countBy(found.map((maker) => [maker.region, maker.enterprise] as const)).map(([at, count]) => ({
        region: at,
        firms: count,
      })),
    ),
    segments: countBy(found.map((maker) => [maker.segment, maker.enterprise] as const))
      .map(([segment, count]) => ({ segment, firms: count }))
      .sort((one, other) => (one.segment < other.segment ? -1 : 1)),
  };
}

function naiveUnplaced(world: RandomMakers, { segments, home }: MakerPlaceQuery): number {
  const inside = groupsInside(world, home);
  const unplaced = world.firms.filter(({ place, ceased, institution }) => place === null && !ceased && !institution);
  return unplaced.filter(({ id }) =>
    world.productions.some(
      ({ enterprise, segment, status }) =>
        enterprise === id &&
        status === 'active' &&
        segments.includes(segment) &&
        !inside.has(`${segment} ${naiveGroup(world, id)}`),
    ),
  ).length;
}

const aQuery: fc.Arbitrary<MakerPlaceQuery> = fc.record(
  {
    segments: fc.subarray([...MADE]),
    home: fc.constantFrom('150500', '370700', '110105', '100000'),
    region: fc.constantFrom('100000', '370000', '150000', '110105'),
  },
  { requiredKeys: ['segments', 'home'] },
);

export function describeMakerPlaces(open: OpenStore): void {
  describe('the places of makers elsewhere', () => {
    it('are counted as a naive reader would count them, whatever is asked', () =>
      withStore(open, async (store) => {
        await fc.assert(
          fc.asyncProperty(randomMakers, fc.array(aQuery, { minLength: 6, maxLength: 6 }), async (world, asked) => {
            const change = await store.apply(tellMakers(world).change());
            for (const query of asked) {
              const { regions, segments } = await store.makerPlaces(query);
              expect({ regions: ordered(regions), segments }).toEqual(naivePlaces(world, query));
              expect(await store.countUnplaced(query)).toBe(naiveUnplaced(world, query));
            }
            if (change)
              await store.undo(change.revision, { actor: 'tester', reason: 'next', at: '2026-01-03T00:00:00Z' });
          }),
          { numRuns: 8 },
        );
      }));

    it('tell abroad from unknown, and count a firm once that runs several segments', () =>
      withStore(open, async (store) => {
        await store.apply(firms().produces('haihua', 'glass', 'active', { source: 'blog' }).change());
        const { regions, segments } = await store.makerPlaces({ segments: ['ash', 'glass'], home: '150500' });
        expect(regions.find(({ region }) => region === '370700')).toMatchObject({ firms: 1 });
        expect(regions.find(({ region }) => region === null)).toMatchObject({ firms: 1 });
        expect(segments.map(({ segment }) => segment)).toEqual(['ash', 'glass']);
        expect(await store.countUnplaced({ segments: ['ash', 'glass'], home: '150500' })).toBe(1);
      }));
  });
}
