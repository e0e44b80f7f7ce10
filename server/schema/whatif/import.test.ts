// Does a what-if say what an import of the same rows would bring about? Both are asked of one store, whatever the world.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Coverage, Gap } from '../../chain/gap.ts';
import { findGaps } from '../../chain/gaps.ts';
import type { AskedOptions } from '../../chain/options.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { Arrival, Landing } from '../../chain/whatif/landing.ts';
import { overlay } from '../../chain/whatif/overlay.ts';
import { whatIf } from '../../chain/whatif/whatIf.ts';
import { Draft } from '../../store/contract/draft.ts';
import { PLACES, randomWorld, SEGMENTS, tell, type RandomWorld } from '../../store/contract/randomWorld.ts';
import { BY } from '../../store/contract/world.ts';
import { emptyDatabase, placeOf } from '../../store/neo4j/fixture.ts';
import { borrowNeo4j, neo4jOffered, PATIENCE_MS, type BorrowedNeo4j } from '../../store/neo4j/local/borrow.ts';
import { openNeo4jStore } from '../../store/neo4j/store.ts';
import { openStore } from '../../store/open.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import type { Store } from '../../store/store.ts';
import { createLoaders } from '../loaders.ts';
import { loadArrivals } from './arrivals.ts';

// A server that shares the machine with other tests answers when it can; a property asks it thousands of times.
vi.setConfig({ testTimeout: 180_000 });

const REGIONS = [...PLACES, '150581', '370000'] as const;

const aLanding = fc
  .record({
    segment: fc.constantFrom('ash', 'ash', ...SEGMENTS, 'silicate'),
    region: fc.constantFrom(...PLACES),
    enterprise: fc.option(fc.constantFrom('a', 'a', 'a', 'b', 'c', 'd'), { freq: 4, nil: null }),
    made: fc.constantFrom(
      { capacity: null, unit: null },
      { capacity: '12.5', unit: '万吨/年' },
      { capacity: '3', unit: '?' },
    ),
  })
  .map(({ made, ...landing }): Landing => ({ ...landing, ...made }));

/** The rows that would be written if it came true: a firm of its own, a subsidiary where somebody on record lands. */
function rowsOf(landings: readonly Landing[], asOf: string): Draft {
  const draft = new Draft();
  for (const [index, { segment, region, enterprise, capacity, unit }] of landings.entries()) {
    const id = `landing-${index}`;
    const made = { status: 'active', capacity: capacity ?? undefined, unit: unit ?? undefined };
    draft.enterprise(id, `落地企业${index}`, { region }).claim('produces', [id, segment], made, { asOf });
    if (enterprise !== null) draft.holds(enterprise, id);
  }
  return draft;
}

/** Everything that an answer says, but for the revision. */
function rendered(snapshot: Snapshot, region: string, options: AskedOptions): unknown {
  const { gaps, unknown, none } = findGaps(snapshot, region, 'soda', options);
  return JSON.stringify([gaps.map(showGap), unknown.map(showGap), none.map(showCoverage)]);
}

const showGap = (gap: Gap) => [
  { ...gap, revision: null },
  showCoverage(gap.coverage),
  gap.verdict,
  gap.requirements,
  gap.contributions.map((contribution) => [contribution, contribution.evidence]),
];

const showCoverage = (coverage: Coverage) => [coverage, coverage.verdict, coverage.note, coverage.evidence];

const rollups = (snapshot: Snapshot) =>
  ['', ...snapshot.regions.all.map(({ code }) => code)].flatMap((region) => [...snapshot.factsOf(region).producers]);

const byKey = (rows: ReturnType<typeof rollups>) =>
  new Map(rows.map(([, rollup]) => [`${rollup.region} ${rollup.segment}`, rollup]));

const look = async (store: Store) => assembleSnapshot(await store.snapshotSource());

async function inWorld(store: Store, world: RandomWorld, test: (before: Snapshot) => Promise<void>): Promise<void> {
  const told = await store.apply(tell(world).change());
  if (told === null) throw new Error('a world must say something');
  try {
    await test(await look(store));
  } finally {
    await store.undo(told.revision, BY);
  }
}

async function afterImport<T>(store: Store, draft: Draft, test: (after: Snapshot) => T): Promise<T> {
  const taken = await store.apply(draft.change());
  if (taken === null) throw new Error('rows that land must change something');
  const after = await look(store);
  await store.undo(taken.revision, BY);
  return test(after);
}

/** On a store that is empty between the worlds; each of so many worlds takes a server several changes. */
function describeWhatIf(open: () => Promise<Store>, numRuns: number): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it('equals an import of the same rows, in every roll-up and every word of every answer', () =>
    fc.assert(
      fc.asyncProperty(
        randomWorld,
        fc.array(aLanding, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(null, '2021', '2026-03'),
        (world, landings, asked) =>
          inWorld(store, world, async (before) => {
            const arrivals: Arrival[] = await loadArrivals(landings, createLoaders(store));
            const asOf = asked ?? before.asOf ?? '';
            const assumed = overlay(before, arrivals, asOf);
            await afterImport(store, rowsOf(landings, asOf), (imported) => {
              expect(byKey(rollups(assumed))).toEqual(byKey(rollups(imported)));
              for (const region of REGIONS) {
                expect(rendered(assumed, region, { asOf })).toBe(rendered(imported, region, { asOf }));
              }
            });
            expect(rendered(before, '150500', {})).toBe(rendered(await look(store), '150500', {}));
          }),
      ),
      { numRuns },
    ));

  it('gives both sides as the core gives them', () =>
    fc.assert(
      fc.asyncProperty(randomWorld, aLanding, (world, landing) =>
        inWorld(store, world, async (before) => {
          const arrivals = await loadArrivals([landing], createLoaders(store));
          const found = whatIf(before, landing.region, 'soda', arrivals);
          const today = findGaps(before, landing.region, 'soda');
          expect(found.before.gaps.map(showGap)).toEqual(today.gaps.map(showGap));
          await afterImport(store, rowsOf([landing], before.asOf ?? ''), (imported) => {
            const then = findGaps(imported, landing.region, 'soda');
            expect(JSON.stringify(found.after.gaps.map(showGap))).toBe(JSON.stringify(then.gaps.map(showGap)));
            expect(found.after.unknown.map(({ segment }) => segment)).toEqual(
              then.unknown.map(({ segment }) => segment),
            );
          });
          expect(found.after.coverage.map(({ segment }) => segment)).toEqual(
            before.segmentsOf('soda').map(({ id }) => id),
          );
          expect(found.revision).toBe(before.revision);
        }),
      ),
      { numRuns: Math.ceil(numRuns / 4) },
    ));
}

describe('a what-if on SQLite', () => {
  describeWhatIf(() => openStore({ engine: 'sqlite', path: ':memory:' }), 40);
});

describe.runIf(neo4jOffered)('a what-if on Neo4j', () => {
  let borrowed: BorrowedNeo4j;
  beforeAll(async () => {
    borrowed = await borrowNeo4j();
    await emptyDatabase(borrowed);
  }, PATIENCE_MS);
  afterAll(() => borrowed.giveBack());

  describeWhatIf(() => openNeo4jStore(placeOf(borrowed)), 8);
});
