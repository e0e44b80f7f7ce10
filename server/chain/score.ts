// What do the contributions add up to? Sums are exact: where the floor lifts a score, that is a contribution too.
import { ExplainedContribution } from './contribution.ts';
import type { Contribution, GapOptions } from './gap.ts';
import { saidOfFloor } from './words/floor.ts';

export interface Score {
  score: number;
  contributions: readonly Contribution[];
}

export function addUp(contributions: readonly Contribution[], { weights }: GapOptions): Score {
  const sum = contributions.reduce((total, { points }) => total + points, 0);
  if (sum >= weights.floor) return { score: sum, contributions };
  const lift = new ExplainedContribution('floor', { points: weights.floor - sum, unweighted: 0 }, null, () => ({
    reason: saidOfFloor(weights.floor),
    evidence: () => [],
  }));
  return { score: weights.floor, contributions: [...contributions, lift] };
}
