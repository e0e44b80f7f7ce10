// Which are the best simple paths between two spots? Those with the fewest missing segments, then the shortest, then by ids:
// best-first over beginnings of paths, each rated by the best that can still come of it (A* of Hart, Nilsson and Raphael, 1968).
// Outside knots of cycles that rating is exact and every beginning leads somewhere; inside, it is corrected where the rest
// would cross the beginning, so that no beginning without an end is followed.
import { grow, partOf, type Branch } from './branch.ts';
import { costOf, measureAround, measureTo } from './distance.ts';
import { knotsOf } from './fold.ts';
import type { Ground } from './ground.ts';
import { Queue } from './queue.ts';
import type { Work } from './work.ts';

export interface BestPaths {
  /** Spots from first to last. */
  paths: readonly (readonly number[])[];
  /** There are no others. */
  all: boolean;
}

/** The beginning of a path. */
interface Beginning extends Branch<Beginning> {
  spot: number;
  cost: number;
  /** What a path that begins so costs at least. */
  least: number;
  /** Some path costs just that. */
  sure: boolean;
  /** Such a path goes straight on, along the nearest ways to the end. */
  straight: boolean;
}

export function findBestPaths(ground: Ground, from: number, to: number, first: number, work: Work): BestPaths {
  const { component, members } = knotsOf(ground);
  const toGo = measureTo(ground, [to], work);
  const paths: number[][] = [];
  const queue = new Queue<Beginning>((left, right) => left.least < right.least || ties(left, right));
  const ties = (left: Beginning, right: Beginning): boolean =>
    left.least === right.least && compareIds(left, right, work) < 0;
  const isKnotted = (spot: number): boolean => members[component[spot]!]!.length > 1;

  const begin = (spot: number, before: Beginning | null, isNearest: boolean): void => {
    if (toGo[spot] === Infinity) return;
    const entered = before === null || component[before.spot] !== component[spot] || !isKnotted(spot);
    const straight = entered || (isNearest && before.straight && before.sure);
    const cost = (before?.cost ?? 0) + costOf(ground, spot);
    const least = Math.max(before?.least ?? 0, cost + toGo[spot]!);
    queue.push(grow(before, { spot, cost, least, sure: straight, straight }));
  };

  /** False where it leads nowhere, or the work is over. */
  const settle = (beginning: Beginning): boolean => {
    const avoided = new Set<number>();
    const knot = component[beginning.spot];
    for (let at = beginning.before; at && component[at.spot] === knot; at = at.before) avoided.add(at.spot);
    if (!work.take(avoided.size) || avoided.has(beginning.spot)) return false;
    const crossed = crosses(beginning.spot, avoided);
    if (crossed === null) return false;
    const rest = crossed
      ? measureAround(ground, { from: beginning.spot, to, avoided, toGo, component }, work)
      : toGo[beginning.spot]!;
    if (rest === null || rest === Infinity) return false;
    beginning.least = Math.max(beginning.least, beginning.cost + rest);
    beginning.sure = true;
    beginning.straight = !crossed;
    return true;
  };

  /** Does the nearest way to the end meet what is to be avoided? Null where the work is over. */
  const crosses = (origin: number, avoided: ReadonlySet<number>): boolean | null => {
    for (let spot = origin; spot !== to; spot = nearestOf(spot)) {
      if (component[spot] !== component[origin]) return false;
      if (avoided.has(spot)) return true;
      if (!work.take(ground.next[spot]!.length)) return null;
    }
    return avoided.has(to);
  };

  /** Where the nearest way to the end goes on. */
  const nearestOf = (spot: number): number =>
    ground.next[spot]!.find((target) => costOf(ground, target) + toGo[target]! === toGo[spot]!)!;

  begin(from, null, true);
  while (paths.length < first) {
    const best = queue.pop();
    if (!best) return { paths, all: true };
    if (!work.take()) break;
    if (!best.sure) {
      const rated = best.least;
      if (!settle(best)) {
        if (work.isOver) break;
        continue;
      }
      if (best.least > rated) {
        queue.push(best);
        continue;
      }
    }
    if (best.spot === to) {
      paths.push(spotsOf(best));
      continue;
    }
    if (!work.take(ground.next[best.spot]!.length)) break;
    const nearest = nearestOf(best.spot);
    for (const target of ground.next[best.spot]!) begin(target, best, target === nearest);
  }
  return { paths, all: false };
}

function spotsOf(path: Beginning): number[] {
  const spots: number[] = [];
  for (let at: Beginning | null = path; at; at = at.before) spots.push(at.spot);
  return spots.reverse();
}

/** From the first spot on; what goes on comes after what it begins with. */
function compareIds(left: Beginning, right: Beginning, work: Work): number {
  const parted = partOf(left, right, work);
  return parted === null ? left.length - right.length : parted[0].spot - parted[1].spot;
}
