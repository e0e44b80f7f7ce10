// Is a witness a proof? Whatever the world: it holds where it was borne, nothing in it can be altered unseen, and what it
// counts is what the verdict rests on.
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiantuError } from '../../chain/errors.ts';
import { findGaps } from '../../chain/gaps.ts';
import type { Gap } from '../../chain/gap.ts';
import { FINDINGS } from '../../chain/vocabulary.ts';
import { whatIf } from '../../chain/whatif/whatIf.ts';
import type { FirmList } from '../../chain/witness/firms.ts';
import { Draft } from '../../store/contract/draft.ts';
import { PLACES, randomWorld, SEGMENTS, tell, type RandomWorld } from '../../store/contract/randomWorld.ts';
import { BY } from '../../store/contract/world.ts';
import { openStore } from '../../store/open.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import type { Store } from '../../store/store.ts';
import { createContext, type Context } from '../context.ts';
import { loadArrivals } from '../whatif/arrivals.ts';
import { witnessOf } from './bear.ts';
import { isSealed, seal, type SealedWitness } from './seal.ts';
import { verifyGap } from './verify.ts';

const surveys = fc.uniqueArray(
  fc.record({
    region: fc.constantFrom('150525', '150500', '150000'),
    segment: fc.constantFrom(...SEGMENTS),
    finding: fc.constantFrom(...FINDINGS),
    producers: fc.constantFrom(undefined, '1'),
  }),
  { selector: ({ region, segment }) => `${region} ${segment}`, maxLength: 6 },
);

interface Plan {
  world: RandomWorld;
  surveys: { region: string; segment: string; finding: string; producers: string | undefined }[];
}
const plans = fc.record({ world: randomWorld, surveys }) satisfies fc.Arbitrary<Plan>;
const aPlace = fc.constantFrom('150525', '150500');

function write({ world, surveys: found }: Plan): Draft {
  const draft = tell(world);
  for (const { region, segment, ...fields } of found)
    draft.claim('surveys', [region, segment], fields, { asOf: '2024' });
  return draft;
}

const look = async (store: Store): Promise<Context> =>
  createContext('1', store, assembleSnapshot(await store.snapshotSource()));

/** An empty store is made once and copied: its table of regions takes longer to write than most worlds. */
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-'));
  await (await openStore({ engine: 'sqlite', path: join(home, 'empty.db') })).close();
});
afterAll(() => rm(home, { recursive: true }));

let worlds = 0;

/** Each world has a store of its own. */
async function inWorld(plan: Plan, test: (context: Context) => Promise<void>): Promise<void> {
  const path = join(home, `${(worlds += 1)}.db`);
  await copyFile(join(home, 'empty.db'), path);
  const store = await openStore({ engine: 'sqlite', path });
  await store.apply(write(plan).change());
  await test(await look(store)).finally(() => store.close());
}

/** What is asked while a draft holds, which is then taken back. */
async function during(draft: Draft, { store }: Context, test: (context: Context) => Promise<void>): Promise<void> {
  const change = await store.apply(draft.change());
  if (change === null) throw new Error('a draft of a test must change something');
  await test(await look(store));
  await store.undo(change.revision, BY);
}

const judged = ({ snapshot }: Context, region: string): Gap[] => {
  const { gaps, unknown } = findGaps(snapshot, region, 'soda');
  return [...gaps, ...unknown];
};

/** As a client would hand it back. */
const bear = async (gap: Gap, context: Context): Promise<SealedWitness> =>
  JSON.parse(JSON.stringify(seal(await witnessOf(gap, context)))) as SealedWitness;

/** Each number that stands anywhere in it, as a change of that number alone. */
function* alterations(value: unknown, change: (number: number) => number): Generator<unknown> {
  if (typeof value === 'number') yield change(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    for (const altered of alterations(inner, change)) {
      yield Array.isArray(value) ? value.with(Number(name), altered) : { ...value, [name]: altered };
    }
  }
}

/** INVALID is a way to be found out too. */
async function outcomeOf(witness: unknown, context: Context): Promise<string> {
  try {
    return (await verifyGap(witness, context)).outcome;
  } catch (error) {
    if (error instanceof LiantuError && error.code === 'INVALID') return 'invalid';
    throw error;
  }
}

const countedAs = (word: string, { lines }: FirmList) => lines.filter((line) => line.countedAs === word).length;

describe('a witness', () => {
  it('holds where it was borne, and later as long as nothing that it names has moved', () =>
    fc.assert(
      fc.asyncProperty(plans, aPlace, (plan, region) =>
        inWorld(plan, async (context) => {
          const witnesses = await Promise.all(judged(context, region).map((gap) => bear(gap, context)));
          for (const witness of witnesses) expect(await outcomeOf(witness, context)).toBe('holds');
          const aside = new Draft()
            .segment('brick', 'soda', '砖', 'downstream')
            .claim('indicators', ['370700', 'GDP', '2024'], { value: '1' });
          await during(aside, context, async (later) => {
            for (const witness of witnesses) {
              expect(await verifyGap(witness, later)).toMatchObject({
                outcome: 'holds',
                revision: context.snapshot.revision + 1,
              });
            }
          });
        }),
      ),
      { numRuns: 10 },
    ));

  it('names as many counted firms as count', () =>
    fc.assert(
      fc.asyncProperty(plans, aPlace, (plan, region) =>
        inWorld(plan, async (context) => {
          for (const gap of judged(context, region)) {
            const { firms } = await bear(gap, context);
            expect(countedAs('running', firms.here)).toBe(gap.coverage.producers);
            expect(countedAs('planned', firms.here)).toBe(gap.coverage.planned);
            expect(countedAs('candidate', firms.elsewhere)).toBe(gap.candidates);
            for (const { lines } of Object.values(firms))
              for (const line of lines)
                expect([line.countedAs, line.leftOut].filter((word) => word !== null)).toHaveLength(1);
          }
        }),
      ),
      { numRuns: 15 },
    ));

  it('shows any single number that was altered, sealed anew or not', () =>
    fc.assert(
      fc.asyncProperty(plans, aPlace, fc.nat(), fc.constantFrom(1, -1, 7), (plan, region, at, by) =>
        inWorld(plan, async (context) => {
          const all = judged(context, region);
          const gap = all[at % all.length];
          if (!gap) return;
          const witness = await bear(gap, context);
          for (const altered of alterations(witness, (number) => number + by)) {
            expect(['false', 'invalid']).toContain(await outcomeOf(altered, context));
          }
          // Sealed anew, another argument is another question; all else must be what the facts of the revision give.
          const { seal: _, arguments: asked, ...rest } = witness;
          for (const altered of alterations(rest, (number) => number + by)) {
            const forged = seal({ ...(altered as typeof rest), arguments: asked });
            expect(isSealed(forged)).toBe(true);
            expect(['false', 'invalid', ...olderIsStale(forged, witness)]).toContain(await outcomeOf(forged, context));
          }
        }),
      ),
      { numRuns: 10 },
    ));

  /** Dated back, but not before its claims, it still says what the facts give: all that is wrong is how old it says they are. */
  const olderIsStale = (forged: SealedWitness, witness: SealedWitness): string[] =>
    forged.revision < witness.revision && forged.claims.every(({ revision }) => revision <= forged.revision)
      ? ['holds']
      : forged.rule.version === witness.rule.version
        ? []
        : ['stale'];

  it('changes with every piece of evidence that is taken back, and is false exactly where that decides the verdict', () =>
    fc.assert(
      fc.asyncProperty(plans, aPlace, fc.nat(), (plan, region, at) =>
        inWorld(plan, async (context) => {
          const all = judged(context, region);
          const gap = all[at % all.length];
          if (!gap) return;
          const witness = await bear(gap, context);
          const claims = new Map(witness.claims.map((claim) => [`${claim.kind} ${claim.key} ${claim.source}`, claim]));
          for (const { kind, key, source } of claims.values()) {
            await during(new Draft().retract(kind, [key], source), context, async (without) => {
              const left = judged(without, region).find(({ segment }) => segment === gap.segment);
              const { outcome, reason } = await verifyGap(witness, without);
              if (!left) return expect(outcome).toBe('false');
              const now = await bear(left, without);
              expect(now.claims).not.toEqual(witness.claims);
              const same = JSON.stringify(now.verdict) === JSON.stringify(witness.verdict);
              expect(outcome).toBe(same ? 'stale' : 'false');
              expect(reason.zh).toContain('已撤回');
              expect(reason.en).toContain('taken back');
            });
          }
        }),
      ),
      { numRuns: 10 },
    ));

  it('is refused while the store moves on from the facts that the verdict was computed from', () =>
    fc.assert(
      fc.asyncProperty(plans, (plan) =>
        inWorld(plan, async (context) => {
          const [gap] = judged(context, '150500');
          if (!gap) return;
          await context.store.apply(new Draft().industry('other', '别的链').change());
          await expect(witnessOf(gap, context)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
        }),
      ),
      { numRuns: 3 },
    ));

  it('is borne of assumed plants too, and says which', () =>
    fc.assert(
      fc.asyncProperty(plans, fc.constantFrom(...PLACES), (plan, region) =>
        inWorld(plan, async (context) => {
          const landings = ['ash', 'glass'].map((segment) => ({
            segment,
            region,
            enterprise: 'a',
            capacity: null,
            unit: null,
          }));
          const { after } = whatIf(context.snapshot, region, 'soda', await loadArrivals(landings, context.loaders));
          for (const gap of after.gaps) {
            const witness = await bear(gap, context);
            expect(witness.arguments.landings).toEqual(landings);
            expect(await outcomeOf(witness, context)).toBe('holds');
          }
        }),
      ),
      { numRuns: 8 },
    ));
});
