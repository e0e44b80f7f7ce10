// Which routes lead from one segment to another in a place, complete ones first, and where is each of the others broken?
import { invalid, notFound } from '../errors.ts';
import type { AskedOptions } from '../options.ts';
import { viewPlace, type Place } from '../place.ts';
import type { Snapshot } from '../snapshot.ts';
import { findBestPaths } from './best.ts';
import { asCounted, type Counted } from './count.ts';
import { foldRoutes } from './fold.ts';
import { between, isFillable, layGround, type Ground } from './ground.ts';
import { DEFAULT_WORK } from './options.ts';
import { Work } from './work.ts';

export interface Route {
  /** Ids, from the first to the last. */
  segments: readonly string[];
  /** Every segment stands or is planned. */
  complete: boolean;
  /** Those that do not, in the order of the route. */
  brokenAt: readonly string[];
}

export interface RouteList {
  /** Complete ones first, then those with fewer breaks, then shorter ones, then by ids. */
  routes: readonly Route[];
  /** Null where counting stopped: there are more than were counted. */
  total: number | null;
  /** There are others than those in `routes`, or nobody knows. */
  more: boolean;
  revision: number;
  /** Steps taken beyond a look at each segment and flow. */
  work: number;
}

export interface RoutesAsked {
  region: string;
  /** Any segments, not only raw materials and products; steps are on no route. */
  from: string;
  to: string;
  first: number;
}

export interface RouteOptions extends AskedOptions {
  /** Steps for the routes, and as many for their number; see `Work`. */
  work?: number;
}

/** @throws NOT_FOUND for a region or segment that the snapshot does not hold; INVALID for a step. */
export function listRoutes(
  snapshot: Snapshot,
  { region, from, to, first }: RoutesAsked,
  { work = DEFAULT_WORK, ...options }: RouteOptions = {},
): RouteList {
  const place = viewPlace(snapshot, region, options);
  const [origin, target] = [businessAt(place, 'from', from), businessAt(place, 'to', to)];
  const ground = layGround(place, between(place, origin, target), isFillable(place));
  const [begin, end] = [ground.spotOf(origin), ground.spotOf(target)];
  const { revision } = snapshot;
  if (begin === undefined || end === undefined || begin === end || ground.blocked[begin]) {
    return { routes: [], total: 0, more: false, revision, work: 0 };
  }
  const listing = new Work(work);
  const { paths, all } = findBestPaths(ground, begin, end, first, listing);
  const counting = new Work(work);
  const total = all ? paths.length : totalOf(countBetween(ground, begin, end, counting));
  return {
    routes: paths.map((path) => describe(place, ground, path)),
    total,
    more: total === null || total > paths.length,
    revision,
    work: listing.taken + counting.taken,
  };
}

function businessAt({ network }: Place, argument: string, id: string): number {
  const node = network.indexOf(id);
  if (node === undefined) {
    throw notFound(`[chain] ${argument}: there is no segment ${JSON.stringify(id)}: ask for the id of a segment`);
  }
  if (!network.isStep(node)) return node;
  throw invalid(
    `[chain] ${argument}: ${JSON.stringify(id)} is a step inside plants, which no route names: ask for a segment before or after it`,
  );
}

const totalOf = ({ routes, exact }: Counted): number | null => (exact ? routes : null);

const countBetween = (ground: Ground, from: number, to: number, work: Work): Counted =>
  asCounted(
    foldRoutes<number>(
      ground,
      { isStart: (spot) => spot === from, isEnd: (spot) => spot === to },
      { one: 1, goOn: (routes) => routes, add: (left, right) => (left ?? 0) + right, sizeOf: () => 0 },
      work,
    ),
    (routes) => routes,
  );

function describe({ network }: Place, { nodes, missing }: Ground, path: readonly number[]): Route {
  const idOf = (spot: number): string => network.segments[nodes[spot]!]!.id;
  const brokenAt = path.filter((spot) => missing[spot]).map(idOf);
  return { segments: path.map(idOf), complete: brokenAt.length === 0, brokenAt };
}
