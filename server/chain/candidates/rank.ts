// In which order do candidates stand, and how firm is that? Score, then how near the segment is, then id; a holding group once,
// with its best firm. And how far a rank moves where one weight alone is 10 % more or less.
import type { RankRange } from '../gap.ts';
import { swing } from '../rank.ts';
import { CANDIDATE_CONTRIBUTIONS, type CandidateOptions, type CandidateParts } from './candidate.ts';
import { weighPart } from './options.ts';
import { WORTH } from './relatives.ts';

export interface Ranked {
  enterprise: string;
  group: string;
  worth: number;
  score: number;
  parts: CandidateParts;
}

export function compareRanked(left: Omit<Ranked, 'parts'>, right: Omit<Ranked, 'parts'>): number {
  return right.score - left.score || right.worth - left.worth || (left.enterprise < right.enterprise ? -1 : 1);
}

/** The best first; of each holding group only the best, of those that make what is sought itself where there are any. */
export function rankCandidates<T extends Omit<Ranked, 'parts'>>(all: readonly T[]): T[] {
  const exact = new Set(all.filter(({ worth }) => worth === WORTH.same).map(({ group }) => group));
  const seen = new Set<string>();
  return [...all].sort(compareRanked).filter(({ group, worth }) => {
    if (seen.has(group) || (worth !== WORTH.same && exact.has(group))) return false;
    seen.add(group);
    return true;
  });
}

/** Nobody whose score is further away can pass, or be passed, where one weight alone is 10 % less or more. */
export const reachOf = (weights: CandidateOptions['weights']): number =>
  Math.max(
    ...CANDIDATE_CONTRIBUTIONS.flatMap((name) =>
      swing(weights[name]).map((weight) => Math.abs(weight - weights[name])),
    ),
  ) + 1;

/**
 * The best and the worst rank of each, itself included, over all orders in which one weight alone is 10 % less or more.
 * @param ranked in the order of their ranks
 */
export function rangeCandidates(ranked: readonly Ranked[], weights: CandidateOptions['weights']): RankRange[] {
  const ranges = ranked.map((_, index) => ({ best: index + 1, worst: index + 1 }));
  for (const name of CANDIDATE_CONTRIBUTIONS) {
    for (const weight of swing(weights[name])) {
      if (weight === weights[name]) continue;
      const anew = ranked.map((one, index) => ({
        ...one,
        index,
        score: one.score - weighPart(name, one.parts[name], weights[name]) + weighPart(name, one.parts[name], weight),
      }));
      for (const [rank, { index }] of anew.sort(compareRanked).entries()) {
        const range = ranges[index]!;
        range.best = Math.min(range.best, rank + 1);
        range.worst = Math.max(range.worst, rank + 1);
      }
    }
  }
  return ranges;
}
