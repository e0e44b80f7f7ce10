// How many firms elsewhere make it? Running lines of firms outside the prefecture, a holding group once; a group that runs it
// inside is here already, and no candidate.
import { contribute } from '../contribution.ts';
import type { Contribution } from '../gap.ts';
import type { Place } from '../place.ts';
import { saidOfCandidates } from '../words/candidates.ts';

/** Points for none, one, … ; the last holds for all beyond. */
const POINTS = [0, 50, 80, 110, 130, 150] as const;

export const pointsOfCandidates = (candidates: number): number => POINTS[Math.min(candidates, POINTS.length - 1)]!;

export function countElsewhere(place: Place, node: number): number {
  const { id } = place.network.segments[node]!;
  const everywhere = place.everywhere.producers.get(id)?.firms ?? 0;
  const here = place.prefectureFacts.producers.get(id)?.firms ?? 0;
  return Math.max(0, everywhere - here);
}

export function countCandidates(place: Place, node: number, candidates: number): Contribution {
  const { id } = place.network.segments[node]!;
  return contribute('candidates', pointsOfCandidates(candidates), place.options, () => ({
    reason: saidOfCandidates(place, candidates),
    evidence: () =>
      candidates > 0 ? [{ type: 'producers', region: place.prefecture, segment: id, where: 'outside' }] : [],
  }));
}
