// Who are the best of very many makers? A threshold: merit is the most that a maker can get by itself, so that the first by
// merit, scored in full, tell below which merit nobody can be among the best. Fagin, R., Lotem, A., Naor, M. (2003), "Optimal
// aggregation algorithms for middleware", Journal of Computer and System Sciences 66(4), 614–656.
import { MOST_FOUND_ELSE } from '../chain/candidates/around.ts';
import { CANDIDATE_DEFAULTS, weighPart } from '../chain/candidates/options.ts';
import { rankCandidates, type Ranked } from '../chain/candidates/rank.ts';
import type { MakerQuery } from './candidates.ts';

export type ScoredMaker = Omit<Ranked, 'parts'> & { segment: string; merit: number };

/** What an engine is asked for on the way. */
export type Asked =
  /** Of those who are tied the best `many`, and of each segment the first by merit, `limit` of them. */
  | { of: 'first'; many: number; limit: number }
  | { of: 'tied'; many: number }
  /** The best from a merit on, of those that may come to as many points as the `bar` without what they would find. */
  | { of: 'floors'; floors: readonly { segment: string; floor: number }[]; bar: number; many: number };

/** Which part of the question a row answers. */
export type Found<Row extends ScoredMaker> = Row & { isTied: boolean };

/** So many by merit are scored first, or more where more are wanted. */
const FIRST_BY_MERIT = 200;

/** Rows among which are the best of as many holding groups as are wanted, or of all there are. The engine answers each ask. */
export function* searchBest<Row extends ScoredMaker>(
  query: MakerQuery,
  wanted: number,
): Generator<Asked, Row[], readonly Found<Row>[]> {
  const limit = Math.max(FIRST_BY_MERIT, 2 * wanted);
  const many = 2 * wanted;
  const first = yield { of: 'first', many, limit };
  const tied = first.filter(({ isTied }) => isTied);
  const known: Row[] = [
    ...first,
    ...(isEnough(tied, many, wanted) ? [] : yield* enough(wanted, 2 * many, (next) => ({ of: 'tied', many: next }))),
  ];
  const begun: { segment: string; least: number }[] = [];
  const merits = Map.groupBy(
    first.filter(({ isTied }) => !isTied),
    ({ segment }) => segment,
  );
  for (const [segment, rows] of merits) {
    if (rows.length >= limit) begun.push({ segment, least: Math.min(...rows.map(({ merit }) => merit)) });
  }
  const reached = isBounded(query) ? (rankCandidates(known)[wanted - 1]?.score ?? null) : null;
  const [place, finds] = [mostOfPlace(query), mostFound(query)];
  const floors = begun
    .map(({ segment, least }) => ({ segment, least, floor: reached === null ? 0 : reached - place - finds }))
    .filter(({ floor, least }) => floor <= least);
  if (floors.length === 0) return known;
  const bar = reached === null ? Number.MIN_SAFE_INTEGER : reached - finds;
  return [...known, ...(yield* enough(wanted, many, (next) => ({ of: 'floors', floors, bar, many: next })))];
}

/** The best, until they are of as many groups as are wanted, or all. */
function* enough<Row extends ScoredMaker>(
  wanted: number,
  begin: number,
  ask: (many: number) => Asked,
): Generator<Asked, readonly Row[], readonly Row[]> {
  for (let many = begin; ; many *= 2) {
    const rows = yield ask(many);
    if (isEnough(rows, many, wanted)) return rows;
  }
}

const isEnough = (rows: readonly ScoredMaker[], many: number, wanted: number): boolean =>
  rows.length < many || new Set(rows.map(({ group }) => group)).size >= wanted;

/** Merit bounds a score only while no weight is above the one that it was reckoned with. */
const isBounded = ({ weights }: Pick<MakerQuery, 'weights'>): boolean =>
  (['capability', 'capacity', 'signals', 'tags'] as const).every(
    (name) => weights[name] <= CANDIDATE_DEFAULTS.weights[name],
  );

/** What a maker can get beside its merit, unless it is tied: for where it is, and for what it would find. */
const mostOfPlace = ({ places }: MakerQuery): number =>
  [...places.values()].reduce((most, one) => Math.max(most, one), 0);
const mostFound = ({ weights, found }: MakerQuery): number =>
  weighPart('finds', found + MOST_FOUND_ELSE, weights.finds);
