// How much is still to come on the best way to a spot? Missing segments first, then length, in one number; the shortest paths
// of Dijkstra (1959), "A note on two problems in connexion with graphs".
import type { Ground } from './ground.ts';
import { Queue } from './queue.ts';
import type { Work } from './work.ts';

/** What a spot adds to a route: one to its length, and more than any length where it is missing. */
export const costOf = ({ missing, size }: Ground, spot: number): number => (missing[spot] ? size + 2 : 1);

interface Reached {
  spot: number;
  cost: number;
}

const isNearer = (left: Reached, right: Reached): boolean => left.cost < right.cost;

/** How many missing segments a cost stands for. */
export const breaksIn = ({ size }: Ground, cost: number): number => Math.floor(cost / (size + 1));

/** For every spot, the cost of what comes after it on the way to the nearest target; infinite where none leads there. */
export function measureTo(ground: Ground, targets: Iterable<number>, work: Work): Float64Array {
  const toGo = new Float64Array(ground.size).fill(Infinity);
  const queue = new Queue<Reached>(isNearer);
  for (const spot of targets) {
    toGo[spot] = 0;
    queue.push({ spot, cost: 0 });
  }
  for (let best = queue.pop(); best; best = queue.pop()) {
    if (best.cost > toGo[best.spot]!) continue;
    work.look(1 + ground.previous[best.spot]!.length);
    const cost = best.cost + costOf(ground, best.spot);
    for (const source of ground.previous[best.spot]!) {
      if (cost >= toGo[source]!) continue;
      toGo[source] = cost;
      queue.push({ spot: source, cost });
    }
  }
  return toGo;
}

/**
 * The same for one spot in a knot of cycles, on ways that avoid some of its spots; infinite where there is none, null where
 * the work did not allow for an answer.
 */
export function measureAround(
  ground: Ground,
  { from, to, avoided, toGo, component }: DetourAsked,
  work: Work,
): number | null {
  const knot = component[from]!;
  const nearest = new Map([[from, 0]]);
  const queue = new Queue<Reached>(isNearer);
  queue.push({ spot: from, cost: 0 });
  let least = Infinity;
  for (let best = queue.pop(); best && best.cost < least; best = queue.pop()) {
    if (best.cost > nearest.get(best.spot)!) continue;
    if (best.spot === to) return best.cost;
    if (!work.take(1 + ground.next[best.spot]!.length)) return null;
    for (const target of ground.next[best.spot]!) {
      const cost = best.cost + costOf(ground, target);
      if (component[target] !== knot) least = Math.min(least, cost + toGo[target]!);
      else if (!avoided.has(target) && cost < (nearest.get(target) ?? Infinity)) {
        nearest.set(target, cost);
        queue.push({ spot: target, cost });
      }
    }
  }
  return least;
}

export interface DetourAsked {
  from: number;
  to: number;
  avoided: ReadonlySet<number>;
  /** From `measureTo` the same target. */
  toGo: Float64Array;
  component: Int32Array;
}
