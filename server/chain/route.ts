// Which ways from a raw material to a product does a segment complete? Along main inputs and by-products, steps contracted.
// A route is a pair of raw material and product: substitutes in between make it no second one, so that a further
// substitute never takes one away and cycles end.
import type { Place } from './place.ts';
import { assessRequired, FIRMNESS } from './requirement.ts';
import { stands, stateOf } from './standing.ts';

type Direction = 'upstream' | 'downstream';

export interface RouteCount {
  /** Routes on which all other segments stand or are planned. */
  alone: number;
  /** Routes on which one more is missing. */
  oneMore: number;
}

const NO_ROUTE: RouteCount = { alone: 0, oneMore: 0 };

/** For a segment that does not stand; one that does completes nothing. Nor does one that cannot stand. */
export function countRoutes(place: Place, node: number): RouteCount {
  if (stands(stateOf(place, node)) || blockers(place, node).length > 0) return NO_ROUTE;
  const from = reach(place, node, 'upstream');
  if (from.alone + from.oneMore === 0) return NO_ROUTE;
  const to = reach(place, node, 'downstream');
  const bare = place.network.isStart(node) && place.network.isEnd(node) ? 1 : 0;
  return { alone: from.alone * to.alone - bare, oneMore: from.alone * to.oneMore + from.oneMore * to.alone };
}

/** How many ends of routes lie in a direction, with nothing missing on the way, and with one segment missing at best. */
function reach(place: Place, origin: number, direction: Direction): RouteCount {
  const { network } = place;
  const isLast = direction === 'upstream' ? network.isStart : network.isEnd;
  const missing = new Map([[origin, 0]]);
  const count = { alone: isLast(origin) ? 1 : 0, oneMore: 0 };
  const queues: [number[], number[]] = [[origin], []];
  for (const cost of [0, 1] as const) {
    for (let node = queues[cost].pop(); node !== undefined; node = queues[cost].pop()) {
      if (missing.get(node) !== cost) continue;
      if (node !== origin && isLast(node)) count[cost === 0 ? 'alone' : 'oneMore'] += 1;
      for (const next of network.along(node, direction)) {
        const total = cost + (stands(stateOf(place, next)) ? 0 : 1);
        if (total > 1 || total >= (missing.get(next) ?? 2)) continue;
        const [source, target] = direction === 'upstream' ? [next, node] : [node, next];
        if (!mayCome(place, next) || !mayPass(place, source, target, origin)) continue;
        missing.set(next, total);
        queues[total as 0 | 1].push(next);
      }
    }
  }
  return count;
}

/** A further way to a product is no part of a route before it stands. */
const mayCome = (place: Place, node: number): boolean =>
  stands(stateOf(place, node)) || place.network.segments[node]!.makes === null;

/** A missing target must not be blocked but by what the route itself brings. */
function mayPass(place: Place, source: number, target: number, origin: number): boolean {
  if (target === origin || stands(stateOf(place, target))) return true;
  return blockers(place, target).every(({ group }) => group.options.some(({ from }) => from === source));
}

const blockers = (place: Place, node: number) =>
  assessRequired(place, node).groups.filter(({ firmness }) => firmness === FIRMNESS.none);
