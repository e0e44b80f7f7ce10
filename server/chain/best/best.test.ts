import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../buildSnapshot.ts';
import type { Gap } from '../gap.ts';
import { findGaps } from '../gaps.ts';
import type { AskedOptions } from '../options.ts';
import type { Snapshot } from '../snapshot.ts';
import { aWorldPlan, anId, build, IDS } from '../testPlan.ts';
import { newWorld, REGIONS } from '../testWorld.ts';
import { overlay } from '../whatif/overlay.ts';
import { findBestGaps, type BestAsked, type BestGaps, type Cell } from './best.ts';

const PLACES = REGIONS.map(({ code }) => code);
const CHAINS = ['salt', 'other'];

const someOptions: fc.Arbitrary<AskedOptions> = fc.record(
  {
    asOf: fc.constantFrom('2023', '2025', '2027'),
    plannedStages: fc.constantFrom([], ['开工'], ['投产', '开工']),
    weights: fc.dictionary(
      fc.constantFrom(
        'inputs',
        'support',
        'demand',
        'scale',
        'routes',
        'related',
        'candidates',
        'certain',
        'condition',
      ),
      fc.integer({ min: 0, max: 1000 }),
      { maxKeys: 4 },
    ),
    peers: fc.constantFrom({}, { atLeastRegions: 1, atLeastSegments: 1 }, { level: 'county', atLeastRegions: 2 }),
    scale: fc.constantFrom({}, { steps: [1], valueAdded: [1, 2, 3] }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<AskedOptions>;

/** The world of a plan with some of its segments in a second chain. */
function worldOf(plan: Parameters<typeof build>[0], others: readonly string[]): Snapshot {
  const rows = build(plan).rows();
  const [salt] = rows.industries;
  return buildSnapshot({
    ...rows,
    industries: [salt!, { ...salt!, id: 'other' }],
    segments: rows.segments.map((segment) =>
      others.includes(segment.id) ? { ...segment, industry: 'other' } : segment,
    ),
  });
}

const nameOf = ({ gap, rank }: { gap: Gap; rank: number }): string =>
  [gap.region, gap.segment, gap.score, rank, gap.level, gap.viability, gap.kind].join(' ');

interface Listed {
  gap: Gap;
  rank: number;
}

const listAll = (snapshot: Snapshot, { regions, industries }: BestAsked, options: AskedOptions) =>
  regions.flatMap((region) => industries.map((industry) => findGaps(snapshot, region, industry, options)));

/** As `findBestGaps` has it, by judging everything. */
function judgeAll(snapshot: Snapshot, asked: BestAsked, options: AskedOptions): Omit<BestGaps, 'judged'> {
  const { first, below = null, mayCount = null, counts = () => true } = asked;
  const lists = listAll(snapshot, asked, options);
  const may = ({ gap }: Listed) => mayCount?.(cellOf(snapshot, gap)) ?? true;
  const gaps = lists.flatMap((list) => list.gaps.map((gap, at) => ({ gap, rank: at + 1 }))).filter(may);
  const passing = gaps.filter(({ gap }) => counts(gap) && (below === null || gap.score <= below));
  const scores = passing.map(({ gap }) => gap.score).filter((score) => below === null || score < below);
  const least = scores.sort((left, right) => right - left)[first - 1] ?? -Infinity;
  return {
    gaps: passing.filter(({ gap }) => gap.score >= least),
    total: gaps.length,
    unknown: lists.reduce((sum, { unknown }) => sum + unknown.length, 0),
  };
}

const cellOf = (snapshot: Snapshot, { region, segment, coverage, candidates }: Gap): Cell => ({
  region,
  segment: snapshot.segments.get(segment)!,
  state: coverage.state,
  candidates: () => candidates,
});

const plainly = ({ gaps, total, unknown }: Omit<BestGaps, 'judged'>) => ({
  gaps: gaps.map(nameOf).sort(),
  total,
  unknown,
});

describe('the best gaps of many places', () => {
  it('are those of judging every gap, with the same ranks and ties, whatever is asked', () => {
    fc.assert(
      fc.property(
        aWorldPlan,
        fc.uniqueArray(fc.constantFrom(...IDS)),
        fc.record({
          regions: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1 }),
          industries: fc.uniqueArray(fc.constantFrom(...CHAINS), { minLength: 1 }),
          first: fc.integer({ min: 1, max: 12 }),
          below: fc.option(fc.integer({ min: 100, max: 900 })),
          mayCount: fc.constantFrom(
            null,
            ({ state }: Cell) => state !== 'weak',
            ({ candidates, segment }: Cell) => candidates() > 0 && segment.stage !== 'upstream',
          ),
          counts: fc.constantFrom(
            () => true,
            ({ viability }: Gap) => viability !== 'blocked',
            ({ level }: Gap) => level === 'medium',
          ),
        }),
        someOptions,
        (plan, others, asked, options) => {
          const snapshot = worldOf(plan, others);
          expect(plainly(findBestGaps(snapshot, asked, options))).toEqual(plainly(judgeAll(snapshot, asked, options)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('follow what lands: nothing that was kept for the snapshot before speaks for the one after', () => {
    fc.assert(
      fc.property(aWorldPlan, anId, fc.constantFrom('A', 'B', 'N1', 'F'), (plan, segment, region) => {
        const before = worldOf(plan, []);
        const asked = { regions: PLACES, industries: ['salt'], first: 5 };
        findBestGaps(before, asked);
        const plant = { enterprise: null, capacity: null, unit: null, holding: null };
        const after = overlay(before, [{ segment, region, ...plant }], '2026');
        expect(plainly(findBestGaps(after, asked))).toEqual(plainly(judgeAll(after, asked, {})));
      }),
      { numRuns: 150 },
    );
  });

  it('follow prices that are told anew', () => {
    const world = newWorld().segment('a', { reach: 'national' }).found('A', 'a', 'none');
    world.flow('a', 'b').makes('one', 'b', 'A');
    const before = world.snapshot();
    const asked = { regions: ['A'], industries: ['salt'], first: 1 };
    const [without] = findBestGaps(before, asked).gaps;
    const { market } = world.market('a', 'output', '90000000000', '元').snapshot();
    const [priced] = findBestGaps({ ...before, market }, asked).gaps;
    expect(priced!.gap.score).toBeGreaterThan(without!.gap.score);
    expect(plainly(findBestGaps({ ...before, market }, asked)).gaps).toEqual(
      plainly(judgeAll({ ...before, market }, asked, {})).gaps,
    );
  });

  it('are found by judging few of them', () => {
    const world = newWorld();
    for (let at = 0; at < 40; at += 1) {
      world.segment(`plain-${at}`).found('CN', `plain-${at}`, 'none');
    }
    world
      .segment('wanted', { stage: 'downstream', reach: 'national' })
      .found('A', 'wanted', 'none')
      .needs('A', 'wanted');
    const { gaps, judged, total } = findBestGaps(world.snapshot(), { regions: PLACES, industries: ['salt'], first: 1 });
    expect(gaps.map(({ gap, rank }) => [gap.region, gap.segment, rank])).toEqual([['A', 'wanted', 1]]);
    expect(total).toBeGreaterThan(400);
    expect(judged).toBeLessThan(total / 4);
  });

  it('are refused where too many would have to be judged, and where a region or industry is not known', () => {
    const snapshot = newWorld().segment('a').found('CN', 'a', 'none').snapshot();
    const ask = (more: object, most?: number) => () =>
      findBestGaps(snapshot, { regions: PLACES, industries: ['salt'], first: 3, ...more }, {}, most);
    expect(ask({}, 2)).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE' }));
    expect(ask({ industries: ['tin'] })).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(ask({ regions: ['Z'] })).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});
