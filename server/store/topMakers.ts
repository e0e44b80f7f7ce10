// Who are the best of very many makers? A threshold: merit is the most that a maker can get by itself, so that the first by
// merit, scored in full, tell below which merit nobody can be among the best. Fagin, R., Lotem, A., Naor, M. (2003), "Optimal
// aggregation algorithms for middleware", Journal of Computer and System Sciences 66(4), 614–656.
import { MOST_FOUND_ELSE } from '../chain/candidates/around.ts';
import { CANDIDATE_DEFAULTS, weighPart } from '../chain/candidates/options.ts';
import { rankCandidates, type Ranked } from '../chain/candidates/rank.ts';
import type { MakerQuery } from './candidates.ts';

export type ScoredMaker = Omit<Ranked, 'parts'> & { segment: string; merit: number };

/** What an engine is asked for on the way: the best who are tied, the first by merit, or the best from a merit on. */
export type Asked =
  | { of: 'tied'; limit: number }
  | { of: 'merit'; segment: string; limit: number }
  | { of: 'floors'; floors: readonly { segment: string; floor: number }[]; limit: number };

/** So many by merit are scored first, or more where more are wanted. */
const FIRST_BY_MERIT = 200;

/** Rows among which are the best of as many holding groups as are wanted, or of all there are. The engine answers each ask. */
export function* searchBest<Row extends ScoredMaker>(
  query: MakerQuery,
  wanted: number,
): Generator<Asked, Row[], readonly Row[]> {
  const known: Row[] =
    query.tied.size === 0 ? [] : [...(yield* enough(wanted, (many) => ({ of: 'tied', limit: many })))];
  const limit = Math.max(FIRST_BY_MERIT, 2 * wanted);
  const most = mostBeside(query);
  const begun: { segment: string; least: number }[] = [];
  for (const { segment } of query.segments) {
    const rows = yield { of: 'merit', segment, limit };
    known.push(...rows);
    if (rows.length < limit) continue;
    begun.push({ segment, least: Math.min(...rows.map(({ merit }) => merit)) });
  }
  const reached = isBounded(query) ? (rankCandidates(known)[wanted - 1]?.score ?? null) : null;
  const floors = begun
    .map(({ segment, least }) => ({ segment, least, floor: reached === null ? 0 : reached - most }))
    .filter(({ floor, least }) => floor <= least);
  if (floors.length === 0) return known;
  return [...known, ...(yield* enough(wanted, (many) => ({ of: 'floors', floors, limit: many })))];
}

/** The best, until they are of as many groups as are wanted, or all. */
function* enough<Row extends ScoredMaker>(
  wanted: number,
  ask: (limit: number) => Asked,
): Generator<Asked, readonly Row[], readonly Row[]> {
  for (let many = 2 * wanted; ; many *= 2) {
    const rows = yield ask(many);
    if (rows.length < many || new Set(rows.map(({ group }) => group)).size >= wanted) return rows;
  }
}

/** Merit bounds a score only while no weight is above the one that it was reckoned with. */
const isBounded = ({ weights }: Pick<MakerQuery, 'weights'>): boolean =>
  (['capability', 'capacity', 'signals', 'tags'] as const).every(
    (name) => weights[name] <= CANDIDATE_DEFAULTS.weights[name],
  );

/** What a maker can get beside its merit, unless it is tied. */
function mostBeside({ places, weights, found }: MakerQuery): number {
  const place = [...places.values()].reduce((most, points) => Math.max(most, points), 0);
  return place + weighPart('finds', found + MOST_FOUND_ELSE, weights.finds);
}
