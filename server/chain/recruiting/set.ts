// Whom should a place recruit together? The segments of a chain that complete the most routes if they stood, or reach the most
// local demand; proven to be the best where that can be, else as good as was found, and it says which.
import { notFound } from '../errors.ts';
import type { AskedOptions } from '../options.ts';
import { viewPlace } from '../place.ts';
import { countStanding, type Counted } from '../routes/count.ts';
import { DEFAULT_WORK } from '../routes/options.ts';
import type { Snapshot } from '../snapshot.ts';
import { candidatesOf } from './candidates.ts';
import { chooseSet } from './choose.ts';
import { sorted } from './improve.ts';
import { collectPatterns } from './patterns.ts';
import { demandOf, type RecruitingObjective } from './scales.ts';

export const SET_METHODS = ['exact', 'heuristic'] as const;
export type SetMethod = (typeof SET_METHODS)[number];

export interface RecruitingSet {
  /** Ids, best rank first; as many as were asked for, or all candidates. */
  segments: readonly string[];
  /** Standing routes of the chain, now and with them. */
  routesBefore: Counted;
  routesAfter: Counted;
  /** Exact: no set of the size is worth more. Heuristic: perhaps one is. */
  method: SetMethod;
  objective: RecruitingObjective;
  /** Points; see `demandOf`. */
  demandReached: number;
  /** Ids of the segments that stand here and would take an output of one of them. */
  users: readonly string[];
  /** Keys of the needs on record for them. */
  needs: readonly string[];
  /** How many gaps were to choose from. */
  candidates: number;
  revision: number;
  /** Steps taken; see `Work`. */
  work: number;
}

export interface RecruitingAsked {
  region: string;
  industry: string;
  /** How many segments, 1 or more. */
  size: number;
  objective?: RecruitingObjective;
}

export interface RecruitingOptions extends AskedOptions {
  /** Steps for finding the routes, and for each size up to the one asked. */
  work?: number;
}

/** @throws NOT_FOUND for a region or industry that the snapshot does not hold */
export function findRecruitingSet(
  snapshot: Snapshot,
  { region, industry, size, objective = 'routes' }: RecruitingAsked,
  { work = DEFAULT_WORK, ...options }: RecruitingOptions = {},
): RecruitingSet {
  if (!snapshot.industries.has(industry)) {
    throw notFound(`[chain] there is no industry ${JSON.stringify(industry)}: ask for the id of an industry`);
  }
  const place = viewPlace(snapshot, region, options);
  const candidates = candidatesOf(place, industry);
  const most = Math.min(size, candidates.length);
  const patterns = collectPatterns(place, industry, { candidates, most, work });
  const { chosen, isProven, taken } = chooseSet({ candidates, patterns, objective, most, work });
  const idOf = (node: number): string => place.network.segments[node]!.id;
  const members = chosen.map((number) => candidates[number]!);
  const others = new Set(members.map(({ node }) => node));
  const users = new Set(members.flatMap((member) => member.users.map((user) => user.node)));
  return {
    segments: members.map(({ node }) => idOf(node)),
    routesBefore: countStanding(place, industry, { work }),
    routesAfter: countStanding(place, industry, { work, others }),
    method: isProven ? 'exact' : 'heuristic',
    objective,
    demandReached: demandOf(candidates, chosen),
    users: sorted([...users]).map(idOf),
    needs: members.flatMap(({ needs }) => needs).sort(),
    candidates: candidates.length,
    revision: snapshot.revision,
    work: patterns.work + taken,
  };
}
