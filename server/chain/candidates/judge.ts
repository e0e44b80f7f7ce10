// Who is a candidate, in which order, and with how many points? Of makers as a store hands them out, each with its ties.
import type { Candidate, MakerFacts, Tie } from './candidate.ts';
import { rankCandidates } from './rank.ts';
import { judgeParts, pointsOfPlace, scoreOf } from './score.ts';
import { countTies, type TieCounts } from './tie.ts';
import type { CandidateView } from './view.ts';

export interface Maker {
  facts: MakerFacts;
  ties: readonly Tie[];
}

export interface Judged extends Omit<Candidate, 'rank'> {
  worth: number;
}

export function judgeMaker(
  view: CandidateView,
  { facts, ties }: Maker,
  counts: TieCounts = countTies(ties),
): Judged | null {
  const sought = view.sought.find(({ segment }) => segment === facts.segment);
  if (!sought) return null;
  const parts = judgeParts(view, sought, facts, counts);
  return {
    enterprise: facts.enterprise,
    group: facts.group,
    sought,
    worth: sought.worth,
    score: scoreOf(view, parts),
    parts,
    facts,
    ties,
    distanceKm: pointsOfPlace(view, facts).distanceKm,
  };
}

/** A part of a list that begins after `skipped` candidates. */
export function judgeMakers(view: CandidateView, makers: readonly Maker[], skipped = 0): Candidate[] {
  const judged = makers.flatMap((maker) => judgeMaker(view, maker) ?? []);
  return rankCandidates(judged).map(({ worth: _worth, ...candidate }, index) => ({
    ...candidate,
    rank: skipped + index + 1,
  }));
}
