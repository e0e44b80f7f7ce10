// In which order do gaps stand, and how firm is that? What can stand first, then score, inputs, demand, id; and how far a
// rank moves where one weight alone is 10 % more or less.
import { CONTRIBUTIONS, type ContributionName, type Gap, type GapOptions, type RankRange } from './gap.ts';
import { weigh } from './options.ts';

/** Per cent by which one weight moves at a time. */
const SWING = 10;

/** What the order goes by. */
export interface Merit {
  blocked: boolean;
  score: number;
  inputs: number;
  demand: number;
  segment: string;
}

export function compareMerits(left: Merit, right: Merit): number {
  return (
    Number(left.blocked) - Number(right.blocked) ||
    right.score - left.score ||
    right.inputs - left.inputs ||
    right.demand - left.demand ||
    (left.segment < right.segment ? -1 : 1)
  );
}

export function meritOf({ viability, score, contributions, segment }: Gap): Merit {
  const pointsOf = (asked: ContributionName) => contributions.find(({ name }) => name === asked)?.points ?? 0;
  return {
    blocked: viability === 'blocked',
    score,
    inputs: pointsOf('inputs'),
    demand: pointsOf('demand'),
    segment,
  };
}

/** The best first. */
export const orderBy = <T>(items: readonly T[], meritOf: (item: T) => Merit): T[] =>
  items
    .map((item) => ({ item, merit: meritOf(item) }))
    .sort((left, right) => compareMerits(left.merit, right.merit))
    .map(({ item }) => item);

/** A weight 10 % less and 10 % more, in whole points. */
export const swing = (weight: number): readonly [number, number] => [
  Math.round((weight * (100 - SWING)) / 100),
  Math.round((weight * (100 + SWING)) / 100),
];

/**
 * The best and the worst rank of each gap of one list, itself included, over all orders in which one weight alone is 10 %
 * less or more. Nothing is judged again: the contributions are weighed anew.
 * @param gaps in the order of their ranks
 */
export function rangeRanks(gaps: readonly Gap[], { weights }: GapOptions): readonly RankRange[] {
  const ranges = gaps.map((_, index) => ({ best: index + 1, worst: index + 1 }));
  for (const name of CONTRIBUTIONS) {
    if (name === 'floor') continue;
    for (const weight of swing(weights[name])) {
      if (weight === weights[name]) continue;
      const order = orderBy([...gaps.keys()], (index) => weighAnew(gaps[index]!, name, weight, weights.floor));
      for (const [rank, index] of order.entries()) {
        const range = ranges[index]!;
        range.best = Math.min(range.best, rank + 1);
        range.worst = Math.max(range.worst, rank + 1);
      }
    }
  }
  return ranges;
}

function weighAnew(gap: Gap, name: ContributionName, weight: number, floor: number): Merit {
  const merit = meritOf(gap);
  let [others, own] = [0, 0];
  for (const contribution of gap.contributions) {
    if (contribution.name === name) own += weigh(name, contribution.unweighted, weight);
    else if (contribution.name !== 'floor') others += contribution.points;
  }
  return {
    ...merit,
    score: Math.max(floor, others + own),
    inputs: name === 'inputs' ? own : merit.inputs,
    demand: name === 'demand' ? own : merit.demand,
  };
}
