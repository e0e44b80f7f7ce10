import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTRIBUTIONS, type ContributionName } from './gap.ts';
import { DEFAULTS, findGaps } from './gaps.ts';
import { swing } from './rank.ts';
import type { Snapshot } from './snapshot.ts';
import { newWorld } from './testWorld.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const anId = fc.constantFrom(...IDS);
const MOVED = CONTRIBUTIONS.filter((name) => name !== 'floor');

const aWorld = fc
  .record({
    flows: fc.array(fc.tuple(anId, anId, fc.constantFrom('main-input' as const, 'energy' as const)), { maxLength: 10 }),
    made: fc.array(fc.tuple(fc.constantFrom('g1', 'g2', 'g3'), anId, fc.constantFrom('A', 'F')), { maxLength: 8 }),
    needs: fc.array(anId, { maxLength: 3 }),
    held: fc.array(anId, { maxLength: 2 }),
  })
  .map(({ flows, made, needs, held }) => {
    const world = newWorld();
    for (const id of IDS) world.segment(id, { reach: 'national' }).found('A', id, 'none');
    for (const [from, to, kind] of flows) world.flow(from, to, kind);
    for (const [group, segment, region] of made) world.makes(group, segment, region);
    for (const id of needs) world.needs('A', id);
    for (const [index, id] of held.entries()) world.condition(`c${index}`, 'policy', { segments: [id] });
    return world.snapshot();
  });

const weights = fc.record(
  Object.fromEntries(MOVED.map((name) => [name, fc.integer({ min: 0, max: 400 })])) as Record<
    (typeof MOVED)[number],
    fc.Arbitrary<number>
  >,
  { requiredKeys: [] },
);

type Weights = Partial<Record<ContributionName, number>>;

function ranksWith(snapshot: Snapshot, asked: Weights): Map<string, number> {
  return new Map(findGaps(snapshot, 'A', 'salt', { weights: asked }).gaps.map(({ segment, rank }) => [segment, rank!]));
}

describe('the range of a rank', () => {
  it('is what judging everything again with each weight 10 % less and 10 % more would find', () => {
    fc.assert(
      fc.property(aWorld, weights, (snapshot, asked) => {
        const used = { ...DEFAULTS.weights, ...asked };
        const orders = MOVED.flatMap((name) =>
          swing(used[name]).map((weight) => ranksWith(snapshot, { ...asked, [name]: weight })),
        );
        for (const gap of findGaps(snapshot, 'A', 'salt', { weights: asked }).gaps) {
          const ranks = [gap.rank!, ...orders.map((order) => order.get(gap.segment)!)];
          expect(gap.rankRange).toEqual({ best: Math.min(...ranks), worst: Math.max(...ranks) });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('widens where two gaps are close, and holds where one leads', () => {
    const world = newWorld();
    for (const id of ['wanted', 'made', 'plain']) world.segment(id).found('A', id, 'none');
    world.needs('A', 'wanted');
    for (const firm of ['1', '2', '3', '4', '5']) world.makes(firm, 'made', 'F');
    const { gaps } = findGaps(world.snapshot(), 'A', 'salt');
    expect(gaps.map(({ segment, score, rankRange }) => [segment, score, rankRange])).toEqual([
      ['wanted', 400, { best: 1, worst: 2 }],
      ['made', 400, { best: 1, worst: 2 }],
      ['plain', 250, { best: 3, worst: 3 }],
    ]);
  });

  it('is null where nobody looked', () => {
    const { unknown } = findGaps(newWorld().segment('soda').snapshot(), 'A', 'salt');
    expect(unknown[0]!.rankRange).toBeNull();
  });
});
