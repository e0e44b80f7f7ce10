// How many routes can some more candidates complete at most? Two bounds, of which the smaller holds: so many of the largest
// patterns as a set of that size has subsets; and the largest shares of candidates, where a route gives each candidate that
// it waits for an equal share, and no candidate collects from more patterns than it can form with the others of the set.
import type { Pattern } from './patterns.ts';

/** @param patterns no two of the same members */
export function boundRoutes(patterns: readonly Pattern[], more: number): number {
  const fitting = patterns.filter(({ members }) => members.length <= more);
  const bySize = new Map<number, number[]>();
  const shares = new Map<number, Map<number, number[]>>();
  for (const { members, routes } of fitting) {
    const size = members.length;
    append(bySize, size, routes);
    for (const member of members) {
      const own = shares.get(member) ?? new Map<number, number[]>();
      shares.set(member, own);
      append(own, size, routes / size);
    }
  }
  const bySubsets = sumOf(bySize, ([size, routes]) => sumLargest(routes, choose(more, size)));
  const collected = [...shares.values()].map((own) =>
    sumOf(own, ([size, parts]) => sumLargest(parts, choose(more - 1, size - 1))),
  );
  // Thirds add up a little short of what they are parts of.
  return Math.min(bySubsets, Math.floor(sumLargest(collected, more) * (1 + 1e-9) + 1e-6));
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const sumOf = <Item>(items: Iterable<Item>, valueOf: (item: Item) => number): number =>
  [...items].reduce((sum, item) => sum + valueOf(item), 0);

export function sumLargest(values: readonly number[], count: number): number {
  const counted = count >= values.length ? values : values.toSorted((left, right) => right - left).slice(0, count);
  return counted.reduce((sum, value) => sum + value, 0);
}

/** How many sets of a size there are among so many; as a float, since only small ones matter. */
function choose(among: number, size: number): number {
  let sets = 1;
  for (let taken = 1; taken <= size; taken += 1) sets = (sets * (among - size + taken)) / taken;
  return Math.round(sets);
}
