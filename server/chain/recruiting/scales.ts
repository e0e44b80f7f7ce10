// What is a set of candidates worth, and what would each other candidate add? Routes that it completes, and local demand that
// it reaches.
import type { Work } from '../routes/work.ts';
import { NEED, type Candidate } from './candidates.ts';
import type { Pattern } from './patterns.ts';

export const RECRUITING_OBJECTIVES = ['routes', 'demand'] as const;
export type RecruitingObjective = (typeof RECRUITING_OBJECTIVES)[number];

/** What is asked for, then what decides between equals. */
export type Worth = readonly [first: number, second: number];

export const compareWorth = (left: Worth, right: Worth): number => left[0] - right[0] || left[1] - right[1];

/** By candidate; nothing for those that are chosen. */
export interface Gains {
  routes: Float64Array;
  demand: Float64Array;
  /** How much nearer routes come that still wait: one that waits for one more counts a half, for two a quarter, … */
  nearer: Float64Array;
}

export interface Scales {
  readonly candidates: readonly Candidate[];
  readonly patterns: readonly Pattern[];
  order(routes: number, demand: number): Worth;
  worthOf(chosen: readonly number[], work: Work): Worth;
  gainsOf(chosen: readonly number[], work: Work): Gains;
}

export function setUpScales(
  candidates: readonly Candidate[],
  patterns: readonly Pattern[],
  objective: RecruitingObjective,
): Scales {
  const order = (routes: number, demand: number): Worth =>
    objective === 'routes' ? [routes, demand] : [demand, routes];
  return {
    candidates,
    patterns,
    order,
    worthOf: (chosen, work) => {
      work.take(patterns.length + chosen.length);
      const isChosen = new Set(chosen);
      const complete = patterns.filter(({ members }) => members.every((member) => isChosen.has(member)));
      return order(
        complete.reduce((sum, { routes }) => sum + routes, 0),
        demandOf(candidates, chosen),
      );
    },
    gainsOf: (chosen, work) => {
      work.take(patterns.length + candidates.length);
      const isChosen = new Set(chosen);
      const routes = new Float64Array(candidates.length);
      const nearer = new Float64Array(candidates.length);
      for (const pattern of patterns) {
        const open = pattern.members.filter((member) => !isChosen.has(member));
        for (const member of open) {
          if (open.length === 1) routes[member]! += pattern.routes;
          else nearer[member]! += pattern.routes / 2 ** open.length;
        }
      }
      return { routes, nearer, demand: demandGains(candidates, chosen) };
    },
  };
}

/** Points at each place that is served, those of the best of several substitutes. */
function reachOf(candidates: readonly Candidate[], chosen: readonly number[]): Map<number, number> {
  const reached = new Map<number, number>();
  for (const number of chosen) {
    for (const { place, points } of candidates[number]!.users) {
      reached.set(place, Math.max(points, reached.get(place) ?? 0));
    }
  }
  return reached;
}

/** Users by their standing, 100 or 50 each, substitutes for one once; 75 for a segment with needs on record. */
export function demandOf(candidates: readonly Candidate[], chosen: readonly number[]): number {
  const served = [...reachOf(candidates, chosen).values()].reduce((sum, points) => sum + points, 0);
  return served + NEED * chosen.filter((number) => candidates[number]!.needs.length > 0).length;
}

/** What each other would add; the more is chosen, the less. */
export function demandGains(candidates: readonly Candidate[], chosen: readonly number[]): Float64Array {
  const reached = reachOf(candidates, chosen);
  const isChosen = new Set(chosen);
  return Float64Array.from(candidates, ({ users, needs }, number) => {
    if (isChosen.has(number)) return 0;
    const served = users.reduce((sum, { place, points }) => sum + Math.max(0, points - (reached.get(place) ?? 0)), 0);
    return served + (needs.length > 0 ? NEED : 0);
  });
}
