// Which ways from a raw material to a product does a segment complete? Along main inputs and by-products, steps contracted. Here a
// route is a pair of raw material and product: substitutes in between make it no second one, so that a further substitute never
// takes one away and cycles end. What is counted never falls when something else rises.
import type { Place } from '../place.ts';
import { stands, stateOf } from '../standing.ts';
import { blockersOf, brings } from './ground.ts';

type Direction = 'upstream' | 'downstream';

export interface OpenedRoutes {
  /** Routes on which all other segments stand or are planned. */
  alone: number;
  /** Routes on which one more is missing. */
  oneMore: number;
}

/** For a segment that does not stand; one that does completes nothing. Nor does one that cannot stand. */
export function countOpened(place: Place, node: number): OpenedRoutes {
  if (stands(stateOf(place, node)) || blockersOf(place, node).length > 0) return NONE;
  const from = reach(place, node, 'upstream', 0).alone;
  const to = reach(place, node, 'downstream', 0).alone;
  if (from + to === 0) return NONE;
  const bare = place.network.isStart(node) && place.network.isEnd(node) ? 1 : 0;
  // What is one more away on one side matters only where the other side is complete.
  const before = to > 0 ? reach(place, node, 'upstream', 1).oneMore : 0;
  const behind = from > 0 ? reach(place, node, 'downstream', 1).oneMore : 0;
  return { alone: from * to - bare, oneMore: from * behind + before * to };
}

const NONE: OpenedRoutes = { alone: 0, oneMore: 0 };

/**
 * A raw material that its users take only as one of several opens no route: what it begins, the others begin too. Whether one of
 * them stands must not matter, or a score would fall when it rises.
 */
export const isReplaceable = (place: Place, node: number): boolean =>
  place.network.isStart(node) && !place.network.isEnd(node) && takersOf(place, node).length === 0;

/** Where a raw material that is not one of several goes, straight or through steps. */
function takersOf({ network, snapshot }: Place, node: number): readonly number[] {
  const takers = snapshot
    .outflows(network.segments[node]!.id)
    .filter(({ kind, eitherOr }) => (kind === 'main-input' || kind === 'by-product') && eitherOr.length === 0)
    .map(({ to }) => network.indexOf(to)!)
    .flatMap((to) => (network.isStep(to) ? network.along(to, 'downstream') : [to]));
  return [...new Set(takers)].filter((taker) => taker !== node);
}

/** How many ends of routes lie in a direction, with nothing missing on the way, and with one segment missing at best. */
function reach(place: Place, origin: number, direction: Direction, most: 0 | 1): OpenedRoutes {
  const { network } = place;
  const isLast = direction === 'upstream' ? network.isStart : network.isEnd;
  const isRaw = direction === 'downstream' && network.isStart(origin);
  const missing = new Map([[origin, 0]]);
  const count = { alone: isLast(origin) ? 1 : 0, oneMore: 0 };
  const queues: [number[], number[]] = [[origin], []];
  for (const cost of [0, 1] as const) {
    for (let node = queues[cost].pop(); node !== undefined; node = queues[cost].pop()) {
      if (missing.get(node) !== cost) continue;
      if (node !== origin && isLast(node)) count[cost === 0 ? 'alone' : 'oneMore'] += 1;
      for (const next of isRaw && node === origin ? takersOf(place, node) : network.along(node, direction)) {
        const total = cost + (stands(stateOf(place, next)) ? 0 : 1);
        if (total > most || total >= (missing.get(next) ?? 2)) continue;
        const [source, target] = direction === 'upstream' ? [next, node] : [node, next];
        if (!mayCome(place, next) || !mayPass(place, source, target, origin)) continue;
        missing.set(next, total);
        queues[total as 0 | 1].push(next);
      }
    }
  }
  return count;
}

/** A further way to a product is no part of a route before it stands, whether the product does or not. */
const mayCome = (place: Place, node: number): boolean =>
  stands(stateOf(place, node)) || place.network.segments[node]!.makes === null;

/** A missing target must not be blocked but by what the route itself brings. */
function mayPass(place: Place, source: number, target: number, origin: number): boolean {
  if (target === origin || stands(stateOf(place, target))) return true;
  return blockersOf(place, target).every((group) => brings(place, source, group));
}
