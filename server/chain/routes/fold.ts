// What do all simple routes of a ground come to, summed up without walking each? Dynamic programming over the acyclic graph
// of its strongly connected components; only inside a knot of cycles is every simple path walked, as far as the work allows.
import { findComponents } from '../components.ts';
import type { Ground } from './ground.ts';
import type { Work } from './work.ts';

/** What is summed: numbers of routes, or numbers by what the routes have in common. Null is the sum of none. */
export interface Sum<T> {
  /** One route that has not begun. */
  readonly one: T;
  /** Those routes, gone on to a spot; null where they are not of interest. */
  goOn(routes: T, spot: number): T | null;
  /** Together. It may be `left` itself, changed; `right` must stay as it is. */
  add(left: T | null, right: T): T;
  /** How many steps handling it takes; none where that does not grow with the routes. */
  sizeOf(routes: T): number;
}

export interface Ends {
  isStart(spot: number): boolean;
  isEnd(spot: number): boolean;
}

export interface Folded<T> {
  total: T | null;
  /** False where the work did not allow for all: `total` is then of some of the routes. */
  exact: boolean;
}

/** Over all simple paths from a start to an end, of two spots at least. */
export function foldRoutes<T>(ground: Ground, { isStart, isEnd }: Ends, sum: Sum<T>, work: Work): Folded<T> {
  const arrived: (T | null)[] = new Array<T | null>(ground.size).fill(null);
  const { component, members } = knotsOf(ground);
  let total: T | null = null;
  let exact = true;

  const pass = (routes: T, spot: number, isBare: boolean, leave: (routes: T, target: number) => void): void => {
    work.look(1 + ground.next[spot]!.length);
    if (isEnd(spot) && !isBare) total = sum.add(total, routes);
    for (const target of ground.next[spot]!) leave(routes, target);
  };
  const send = (routes: T, target: number): void => {
    arrived[target] = sum.add(arrived[target]!, routes);
  };
  const take = (steps: number): boolean => work.take(steps) || (exact = false);

  // Components are numbered against the direction of the flows.
  for (let number = members.length - 1; number >= 0; number -= 1) {
    const knot = members[number]!;
    for (const entry of knot) {
      const coming = arrived[entry]!;
      for (const [routes, isBare] of [
        [coming, false],
        [isStart(entry) ? sum.one : null, true],
      ] as const) {
        const begun = routes === null ? null : sum.goOn(routes, entry);
        if (begun === null) continue;
        if (knot.length === 1) {
          pass(begun, entry, isBare, (all, target) => take(sum.sizeOf(all)) && send(all, target));
        } else walkKnot(begun, entry, isBare);
      }
      arrived[entry] = null;
    }
  }
  return { total, exact };

  /** Every simple path that begins at the entry and stays inside, each leaving wherever it can. */
  function walkKnot(begun: T, entry: number, isBare: boolean): void {
    const inside = component[entry]!;
    const onPath = new Set<number>();
    const path: { spot: number; routes: T; at: number }[] = [];
    const enter = (routes: T, spot: number): boolean => {
      if (!take(1 + sum.sizeOf(routes))) return false;
      onPath.add(spot);
      path.push({ spot, routes, at: 0 });
      pass(routes, spot, isBare && path.length === 1, (all, target) => {
        if (component[target] !== inside && take(sum.sizeOf(all))) send(all, target);
      });
      return true;
    };
    if (!enter(begun, entry)) return;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = ground.next[top.spot]![top.at];
      top.at += 1;
      if (target === undefined) {
        path.pop();
        onPath.delete(top.spot);
      } else if (component[target] === inside && !onPath.has(target)) {
        const routes = sum.goOn(top.routes, target);
        if (routes !== null && !enter(routes, target)) return;
      }
    }
  }
}

/** Which spots lie on common cycles. */
export function knotsOf({ size, next }: Pick<Ground, 'size' | 'next'>): { component: Int32Array; members: number[][] } {
  const component = findComponents(size, (spot) => next[spot]!);
  const members: number[][] = [];
  for (let spot = 0; spot < size; spot += 1) (members[component[spot]!] ??= []).push(spot);
  return { component, members };
}
