// How many routes from raw material to product stand in a place, and how many are broken? Simple paths over the segments, so
// that substitutes in between make several; those of a chain are all that pass one of its segments.
import type { Place } from '../place.ts';
import { stands, stateOf } from '../standing.ts';
import { foldRoutes, type Ends, type Sum } from './fold.ts';
import { isFillable, layGround, type Ground } from './ground.ts';
import { DEFAULT_WORK } from './options.ts';
import { Work } from './work.ts';

export interface RouteTotals {
  /** Every segment on it stands or is planned. */
  standing: number;
  /** Something on it is missing. */
  broken: number;
  /** False where counting stopped, or the numbers are too large to be exact: there are then at least so many. */
  exact: boolean;
}

export interface Counted {
  routes: number;
  exact: boolean;
}

export interface CountOptions {
  /** Steps; see `Work`. */
  work?: number;
}

/** @param industry null for the routes of all chains */
export function countRoutes(place: Place, industry: string | null, options: CountOptions = {}): RouteTotals {
  const standing = countStanding(place, industry, options);
  const ground = layGround(place, around(place, industry, isOnGround(place)), isFillable(place));
  const all = countOn(place, ground, industry, newWork(options));
  return {
    standing: standing.routes,
    broken: Math.max(0, all.routes - standing.routes),
    exact: standing.exact && all.exact,
  };
}

/** Those that stand alone: what stands is little, and soon counted. `others` are taken to stand too. */
export function countStanding(
  place: Place,
  industry: string | null,
  options: CountOptions & { others?: ReadonlySet<number> } = {},
): Counted {
  const { others = new Set<number>() } = options;
  const comes = (node: number): boolean => others.has(node) || stands(stateOf(place, node));
  const ground = layGround(place, around(place, industry, comes), (node) => others.has(node));
  return countOn(place, ground, industry, newWork(options));
}

const newWork = ({ work = DEFAULT_WORK }: CountOptions): Work => new Work(work);

const isOnGround = (place: Place) => {
  const fillable = isFillable(place);
  return (node: number): boolean => stands(stateOf(place, node)) || fillable(node);
};

/** All that may lie on a common route with a segment of the chain. */
export function around(place: Place, industry: string | null, comes: (node: number) => boolean): Iterable<number> {
  const { network } = place;
  if (industry === null) return network.segments.keys();
  const own = place.snapshot.segmentsOf(industry).flatMap(({ id }) => network.indexOf(id) ?? []);
  const reach = (direction: 'upstream' | 'downstream'): Set<number> => {
    const found = new Set(own.filter((node) => !network.isStep(node) && comes(node)));
    for (const node of found) for (const other of network.along(node, direction)) if (comes(other)) found.add(other);
    return found;
  };
  return reach('upstream').union(reach('downstream'));
}

/** From raw materials to products; what is blocked begins no route, since nothing on it would bring what it needs. */
export const endsOf = ({ network }: Place, { nodes, blocked }: Ground): Ends => ({
  isStart: (spot) => network.isStart(nodes[spot]!) && !blocked[spot],
  isEnd: (spot) => network.isEnd(nodes[spot]!),
});

/** Apart, so that those that never touch the chain are left out. */
interface Passing {
  beside: number;
  through: number;
}

export function countOn(place: Place, ground: Ground, industry: string | null, work: Work): Counted {
  const isOf = (spot: number): boolean =>
    industry === null || place.network.segments[ground.nodes[spot]!]!.industry === industry;
  const sum: Sum<Passing> = {
    one: { beside: 1, through: 0 },
    goOn: (routes, spot) => (isOf(spot) ? { beside: 0, through: routes.beside + routes.through } : routes),
    add: (left, right) => ({
      beside: (left?.beside ?? 0) + right.beside,
      through: (left?.through ?? 0) + right.through,
    }),
    sizeOf: () => 0,
  };
  return asCounted(foldRoutes(ground, endsOf(place, ground), sum, work), ({ through }) => through);
}

/** Beyond the safe integers a sum is no longer exact, and there are at least that many. */
export function asCounted<T>(
  { total, exact }: { total: T | null; exact: boolean },
  routesOf: (total: T) => number,
): Counted {
  const routes = total === null ? 0 : routesOf(total);
  return { routes: Math.min(routes, Number.MAX_SAFE_INTEGER), exact: exact && routes <= Number.MAX_SAFE_INTEGER };
}
