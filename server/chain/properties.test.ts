// What must hold for every formula, whatever the world looks like? The metamorphic properties of the model.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from './buildSnapshot.ts';
import { coverOf } from './coverage.ts';
import type { Gap } from './gap.ts';
import { findGaps } from './gaps.ts';
import type { Flow, Snapshot, SnapshotRows } from './snapshot.ts';
import { aCapacity, anId, aPlace, aSegment, aWorldPlan, build, IDS } from './testPlan.ts';
import type { World } from './testWorld.ts';
import { CONDITION_KINDS } from './vocabulary.ts';

const RUNS = { numRuns: 400 };

const gapsOf = (snapshot: Snapshot, region: string): Map<string, Gap> =>
  new Map(findGaps(snapshot, region, 'salt').gaps.map((gap) => [gap.segment, gap]));
const judgedOf = (snapshot: Snapshot, region: string): Map<string, Gap> => {
  const { gaps, unknown } = findGaps(snapshot, region, 'salt');
  return new Map([...gaps, ...unknown].map((gap) => [gap.segment, gap]));
};

/** Segments that are judged in both worlds, before and after. */
function both(before: Map<string, Gap>, after: Map<string, Gap>): [Gap, Gap][] {
  return [...before].flatMap(([id, gap]) => {
    const later = after.get(id);
    return later ? [[gap, later] as [Gap, Gap]] : [];
  });
}

const blocked = (gap: Gap) => gap.viability === 'blocked';

describe('gaps that stay gaps', () => {
  it('1, 2: never lose score, and are never blocked, where the coverage of another segment rises; and the other way round', () => {
    fc.assert(
      fc.property(
        aWorldPlan,
        aPlace,
        anId,
        fc.constantFrom('planned', 'one', 'two'),
        aCapacity,
        (plan, region, raised, how, capacity) => {
          const before = judgedOf(build(plan).snapshot(), region);
          const world = build(plan);
          const more = { asOf: '2026', capacity };
          world.makes('new', raised, 'A', how === 'planned' ? { ...more, status: 'planned' } : more);
          if (how === 'two') world.makes('newer', raised, 'A', more);
          for (const [was, is] of both(before, judgedOf(world.snapshot(), region))) {
            if (was.segment === raised) continue;
            expect(is.score).toBeGreaterThanOrEqual(was.score);
            if (!blocked(was)) expect(blocked(is)).toBe(false);
          }
        },
      ),
      RUNS,
    );
  });

  it('3: never gain by more local production of the segment itself', () => {
    fc.assert(
      fc.property(
        aWorldPlan,
        aPlace,
        anId,
        fc.constantFrom('active', 'planned'),
        aCapacity,
        (plan, region, own, status, capacity) => {
          const was = gapsOf(build(plan).snapshot(), region).get(own);
          const is = gapsOf(
            build(plan).makes('new', own, 'A', { status, asOf: '2026', capacity }).snapshot(),
            region,
          ).get(own);
          if (was && is) expect(is.score).toBeLessThanOrEqual(was.score);
        },
      ),
      RUNS,
    );
  });

  it('4: never lose by a candidate elsewhere, a documented need, or a user firm more', () => {
    fc.assert(
      fc.property(aWorldPlan, aPlace, anId, anId, (plan, region, own, user) => {
        const score = (world: World) => judgedOf(world.snapshot(), region).get(own)?.score;
        const was = score(build(plan));
        if (was === undefined) return;
        expect(score(build(plan).makes('new', own, 'F'))).toBeGreaterThanOrEqual(was);
        const need = { quantity: '70000', unit: 't/a' };
        expect(score(build(plan).needs(region, own, need))).toBeGreaterThanOrEqual(was);
        const withUser =
          user === own ? undefined : score(build(plan).makes('new', user, 'A', { asOf: '2026', capacity: '4000' }));
        if (withUser !== undefined) expect(withUser).toBeGreaterThanOrEqual(was);
      }),
      RUNS,
    );
  });

  it('5: never gain by a condition', () => {
    fc.assert(
      fc.property(aWorldPlan, aPlace, anId, fc.constantFrom(...CONDITION_KINDS), (plan, region, own, kind) => {
        const was = judgedOf(build(plan).snapshot(), region).get(own);
        const is = judgedOf(
          build(plan)
            .condition('new', kind, { segments: [own] })
            .snapshot(),
          region,
        ).get(own);
        if (was && is) expect(is.score).toBeLessThanOrEqual(was.score);
      }),
      RUNS,
    );
  });

  it('6: never lose, and are never blocked, by a further substitute, even an absent one', () => {
    fc.assert(
      fc.property(
        aWorldPlan,
        aPlace,
        anId,
        fc.constantFrom('new', ...IDS),
        aSegment,
        (plan, region, own, further, kind) => {
          const flows = build(plan).rows().flows;
          const open = (flow: Flow) => flow.to === own && flow.from !== own && flow.eitherOr.length > 0;
          const beside = flows.find(open);
          const isFlow = flows.some(({ from, to }) => from === further && to === own);
          if (!beside || isFlow || further === own || comesAfter(flows, own).has(further)) return;
          const before = build(plan);
          const after = build(plan);
          if (further === 'new')
            for (const world of [before, after]) world.segment('new', kind).found('A', 'new', 'none');
          after.flow(further, own, beside.kind, beside.eitherOr);
          const was = judgedOf(before.snapshot(), region).get(own);
          const is = judgedOf(after.snapshot(), region).get(own);
          if (!was || !is) return;
          expect(is.score).toBeGreaterThanOrEqual(was.score);
          if (!blocked(was)) expect(blocked(is)).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('13: are blocked by required groups alone', () => {
    fc.assert(
      fc.property(aWorldPlan, aPlace, anId, anId, (plan, region, own, other) => {
        const was = judgedOf(build(plan).snapshot(), region).get(own);
        const world = build(plan)
          .condition('new', 'policy', { segments: [own] })
          .needs(region, own)
          .makes('new', own, 'F')
          .flow(other, own, 'service', ['support']);
        const is = judgedOf(world.snapshot(), region).get(own);
        if (was && is) expect(blocked(is)).toBe(blocked(was));
        if (is) expect(blocked(is)).toBe(is.requirements.some(({ required, blocking }) => required && blocking));
      }),
      RUNS,
    );
  });
});

describe('every answer', () => {
  it('7: is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(aWorldPlan, aPlace, fc.integer({ min: 1, max: 1_000_000 }), (plan, region, seed) => {
        const rows = build(plan).rows();
        expect(rendered(buildSnapshot(shuffled(rows, seed)), region)).toEqual(rendered(buildSnapshot(rows), region));
      }),
      RUNS,
    );
  });

  it('8: adds up exactly', () => {
    fc.assert(
      fc.property(aWorldPlan, aPlace, (plan, region) => {
        for (const gap of judgedOf(build(plan).snapshot(), region).values()) {
          expect(Number.isInteger(gap.score) && gap.score >= 0 && gap.score <= 1000).toBe(true);
          expect(gap.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(gap.score);
          for (const { points, atMost } of gap.contributions) {
            if (atMost !== null) expect(points).toBeLessThanOrEqual(atMost);
          }
        }
      }),
      RUNS,
    );
  });

  it('9: changes by a renaming of ids only where scores tie', () => {
    fc.assert(
      fc.property(
        aWorldPlan,
        aPlace,
        fc.shuffledSubarray([...IDS], { minLength: IDS.length }),
        (plan, region, names) => {
          const rename = (id: string) => names[IDS.indexOf(id as (typeof IDS)[number])]!;
          const rows = build(plan).rows();
          const before = findGaps(buildSnapshot(rows), region, 'salt');
          const after = findGaps(buildSnapshot(renamed(rows, rename)), region, 'salt');
          const sums = (gap: Gap) => [gap.score, gap.kind, gap.viability, gap.level, gap.coverage.state, pointsOf(gap)];
          for (const [one, other] of [
            [before.gaps, after.gaps],
            [before.unknown, after.unknown],
          ] as const) {
            expect(other.map(standing)).toEqual(one.map(standing));
            const found = new Map(other.map((gap) => [gap.segment, sums(gap)]));
            for (const gap of one) expect(found.get(rename(gap.segment))).toEqual(sums(gap));
          }
        },
      ),
      RUNS,
    );
  });

  it('10: counts a firm in a banner once in the city', () => {
    fc.assert(
      fc.property(aWorldPlan, anId, (plan, segment) => {
        const world = build(plan).makes('twice', segment, 'A').makes('twice', segment, 'B');
        const once = build(plan).makes('twice', segment, 'A');
        const producers = (one: World) => coverOf(one.snapshot(), 'C', segment).producers;
        expect(producers(world)).toBe(producers(once));
      }),
      RUNS,
    );
  });

  it('12: never renders an absent and an unknown segment alike', () => {
    fc.assert(
      fc.property(aWorldPlan, aPlace, (plan, region) => {
        const snapshot = build(plan).snapshot();
        for (const segment of IDS) {
          const { state, verdict } = coverOf(snapshot, region, segment);
          if (state === 'absent') expect([verdict.zh, verdict.en]).toEqual([saysAbsent.zh, saysAbsent.en]);
          if (state === 'unknown') expect([verdict.zh, verdict.en]).toEqual([saysUnknown.zh, saysUnknown.en]);
        }
      }),
      RUNS,
    );
  });
});

const saysAbsent = { zh: expect.stringMatching(/^(?!.*未摸底).*缺失/u), en: expect.stringMatching(/absent/iu) };
const saysUnknown = { zh: expect.stringMatching(/^(?!.*缺失).*未摸底/u), en: expect.stringMatching(/not surveyed/iu) };

/** What the rank goes by, before the id. */
const standing = (gap: Gap) => [
  blocked(gap),
  gap.score,
  ...['inputs', 'demand'].map((part) => gap.contributions.find(({ name }) => name === part)?.points),
];

const pointsOf = (gap: Gap) => gap.contributions.map(({ name, points }) => [name, points]).sort();

/** Everything that a reader sees, sentences and evidence too. */
function rendered(snapshot: Snapshot, region: string): unknown {
  const { gaps, unknown, none } = findGaps(snapshot, region, 'salt');
  const show = (gap: Gap) => ({
    ...gap,
    coverage: showCoverage(gap.coverage),
    verdict: gap.verdict.zh + gap.verdict.en,
    requirements: JSON.stringify(gap.requirements),
    contributions: gap.contributions.map(({ name, points, reason, evidence }) => [
      name,
      points,
      reason.zh,
      reason.en,
      evidence,
    ]),
  });
  const showCoverage = (coverage: Gap['coverage']) => ({
    ...coverage,
    verdict: coverage.verdict.zh + coverage.verdict.en,
    note: coverage.note?.zh,
    evidence: coverage.evidence,
  });
  return { gaps: gaps.map(show), unknown: unknown.map(show), none: none.map(showCoverage) };
}

/** What a segment leads to along main inputs and by-products. */
function comesAfter(flows: readonly Flow[], start: string): Set<string> {
  const found = new Set<string>();
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { from, to } of flows) {
      if (from !== at || found.has(to)) continue;
      found.add(to);
      queue.push(to);
    }
  }
  return found;
}

function shuffled(rows: SnapshotRows, seed: number): SnapshotRows {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647);
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: next() }))
      .sort((left, right) => left.at - right.at)
      .map(({ item }) => item);
  return {
    ...rows,
    segments: shuffle(rows.segments),
    flows: shuffle(rows.flows),
    producers: shuffle(rows.producers),
    surveys: shuffle(rows.surveys),
    conditions: shuffle(rows.conditions),
    demands: shuffle(rows.demands),
    projects: shuffle(rows.projects),
    market: shuffle(rows.market),
  };
}

function renamed(rows: SnapshotRows, rename: (id: string) => string): SnapshotRows {
  const named = <T extends { segment: string }>(list: readonly T[]): T[] =>
    list.map((row) => ({ ...row, segment: rename(row.segment) }));
  const several = <T extends { segments: readonly string[] }>(list: readonly T[]): T[] =>
    list.map((row) => ({ ...row, segments: row.segments.map(rename) }));
  return {
    ...rows,
    segments: rows.segments.map((row) => ({
      ...row,
      id: rename(row.id),
      makes: row.makes === null ? null : rename(row.makes),
    })),
    flows: rows.flows.map((row) => ({ ...row, from: rename(row.from), to: rename(row.to) })),
    producers: named(rows.producers),
    surveys: named(rows.surveys),
    demands: named(rows.demands),
    market: named(rows.market),
    conditions: several(rows.conditions),
    projects: several(rows.projects),
  };
}
