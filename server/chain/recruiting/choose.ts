// Which of the candidates, so many, are chosen? Proven the best where all that routes wait for is known and the search came to
// its end; else bettered as far as that goes.
import { Work } from '../routes/work.ts';
import type { Candidate } from './candidates.ts';
import { addOne, improve } from './improve.ts';
import type { Pattern, Patterns } from './patterns.ts';
import { setUpScales, type RecruitingObjective, type Scales } from './scales.ts';
import { findBestSet } from './search.ts';

export interface Problem {
  candidates: readonly Candidate[];
  patterns: Patterns;
  objective: RecruitingObjective;
  most: number;
  work: number;
}

export interface Choice {
  /** Numbers of candidates, ascending: best rank first. */
  chosen: readonly number[];
  /** No set of the size is worth more. */
  isProven: boolean;
}

/** How many of the patterns that most routes wait for are tried as beginnings. */
const MOST_STARTS = 30;

/** Size by size, each begun with the set before, so that a larger set never completes fewer routes. */
export function chooseSet(problem: Problem): Choice & { taken: number } {
  let chosen: readonly number[] = [];
  let isProven = true;
  let taken = 0;
  for (let size = 1; size <= problem.most; size += 1) {
    const work = new Work(problem.work);
    ({ chosen, isProven } = chooseOf(size, chosen, problem, work));
    taken += work.taken;
  }
  return { chosen, isProven, taken };
}

function chooseOf(
  size: number,
  before: readonly number[],
  { candidates, patterns, objective, work: most }: Problem,
  work: Work,
): Choice {
  const known = patterns.list.filter(({ members }) => members.length <= size);
  const useful = usefulOf(candidates, known, size);
  const numbers = new Map(useful.map((number, at) => [number, at]));
  const asUseful = (list: readonly number[]): number[] => list.map((number) => numbers.get(number)!);
  const renumbered = known.map(({ members, routes }) => ({ members: asUseful(members), routes }));
  const scales = setUpScales(
    useful.map((number) => candidates[number]!),
    renumbered,
    objective,
  );
  const larger = addOne(scales, asUseful(before), work);
  const named = (chosen: readonly number[]): number[] => chosen.map((at) => useful[at]!);
  // Of routes that are not known nothing can be proven, and an exchange could lose some.
  if (patterns.upTo < size) return { chosen: named(larger), isProven: false };
  const trying = new Work(most);
  const start = improve(scales, [larger, ...startsFrom(scales, renumbered, size, trying)], trying);
  const { chosen, proven } = findBestSet(scales, start, work);
  work.take(trying.taken);
  return { chosen: named(chosen), isProven: proven };
}

/** Those that routes wait for or that reach any demand, and of the others as many as a set could hold, the best ranks. */
function usefulOf(candidates: readonly Candidate[], patterns: readonly Pattern[], size: number): number[] {
  const waitedFor = new Set(patterns.flatMap(({ members }) => members));
  let others = 0;
  return [...candidates.keys()].filter((number) => {
    const { users, needs } = candidates[number]!;
    return waitedFor.has(number) || users.length + needs.length > 0 || (others += 1) <= size;
  });
}

/** What the most routes wait for, made up to the size. */
function startsFrom(scales: Scales, patterns: readonly Pattern[], size: number, work: Work): number[][] {
  const byRoutes = [...patterns].sort((left, right) => right.routes - left.routes);
  return byRoutes.slice(0, MOST_STARTS).map(({ members }) => {
    let chosen: readonly number[] = members;
    while (chosen.length < size) chosen = addOne(scales, chosen, work);
    return [...chosen];
  });
}
