// Which set of candidates is worth most? Branch and bound over the sets in the order of their ranks (Land and Doig, 1960);
// completed routes are not submodular, so that nothing less proves a set to be the best.
import type { Work } from '../routes/work.ts';
import { boundRoutes, sumLargest } from './bound.ts';
import { compareMembers, type Pattern } from './patterns.ts';
import { compareWorth, demandGains, demandOf, type Scales, type Worth } from './scales.ts';

export interface Found {
  /** Numbers of candidates, ascending: best rank first. */
  chosen: readonly number[];
  /** No other set of the size is worth more; of those worth as much it has the best ranks. */
  proven: boolean;
}

/** @param start a set of the size, to be bettered; by it alone nothing is claimed */
export function findBestSet(scales: Scales, start: readonly number[], work: Work): Found {
  const { candidates, order } = scales;
  const size = start.length;
  let best: { chosen: readonly number[]; worth: Worth; isMet: boolean } = {
    chosen: start,
    worth: scales.worthOf(start, work),
    isMet: false,
  };
  /** Sets of better ranks are met first: what is worth as much as one that was met is no better. */
  const isPromising = (bound: Worth): boolean => {
    const difference = compareWorth(bound, best.worth);
    return difference > 0 || (difference === 0 && !best.isMet);
  };
  const chosen: number[] = [];

  /** @param open what routes still wait for, members from `from` on, ordered; `routes` are complete */
  const search = (from: number, open: readonly Pattern[], routes: number): void => {
    const more = size - chosen.length;
    const demand = demandOf(candidates, chosen);
    if (more === 0) {
      const worth = order(routes, demand);
      if (isPromising(worth)) best = { chosen: [...chosen], worth, isMet: true };
      return;
    }
    const gains = demandGains(candidates, chosen);
    for (let next = from; next <= candidates.length - more; next += 1) {
      const left = open.filter(({ members }) => members[0]! >= next);
      if (!work.take(1 + left.length + candidates.length - next)) return;
      const bound = order(routes + boundRoutes(left, more), demand + sumLargest([...gains.subarray(next)], more));
      if (!isPromising(bound)) return;
      const { rest, complete } = without(next, left, more - 1);
      chosen.push(next);
      search(next + 1, rest, routes + complete);
      chosen.pop();
    }
  };
  search(0, scales.patterns, 0);
  return { chosen: best.chosen, proven: !work.isOver };
}

/** What routes wait for once a candidate stands, as far as so many more could bring it. */
function without(
  number: number,
  patterns: readonly Pattern[],
  more: number,
): { rest: readonly Pattern[]; complete: number } {
  const rest = new Map<string, Pattern>();
  let complete = 0;
  for (const { members, routes } of patterns) {
    const others = members[0] === number ? members.slice(1) : members;
    if (others.length === 0) complete += routes;
    if (others.length === 0 || others.length > more) continue;
    const key = others.join();
    rest.set(key, { members: others, routes: routes + (rest.get(key)?.routes ?? 0) });
  }
  return { rest: [...rest.values()].sort(compareMembers), complete };
}
