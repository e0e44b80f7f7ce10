// How deep does a segment lie in its stage? The longest path of material that leads to it, with cycles cut.
import { byText, carriesMaterial, type Chart, type ChartSegment } from './chain.ts';

/** Pairs [from, to] of material flows with both ends among the given segments, without duplicates and loops on one segment. */
export function innerFlows(chart: Chart, members: ReadonlySet<string>): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { from, to, kind } of chart.flows) {
    if (from !== to && carriesMaterial(kind) && members.has(from) && members.has(to))
      pairs.set(`${from}\n${to}`, [from, to]);
  }
  return [...pairs.values()].sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]));
}

/**
 * Longest path to each segment. A step weighs nothing: what comes after it stands where it would stand without it.
 * A flow that would close a cycle is left out; which one depends on ids alone, never on the order of the rows.
 */
export function depths(segments: readonly ChartSegment[], flows: readonly [string, string][]): Map<string, number> {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const successors = new Map<string, string[]>();
  for (const [from, to] of flows) successors.set(from, [...(successors.get(from) ?? []), to]);

  const order = reversePostorder([...byId.keys()].sort(byText), successors);
  const position = new Map(order.map((id, index) => [id, index]));
  const depth = new Map(order.map((id) => [id, 0]));
  for (const from of order) {
    const weight = byId.get(from)?.step ? 0 : 1;
    for (const to of successors.get(from) ?? []) {
      const closesCycle = (position.get(to) ?? 0) <= (position.get(from) ?? 0);
      if (!closesCycle) depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + weight));
    }
  }
  return depth;
}

/** Depth-first without recursion, so that a chain of thousands of segments does not exhaust the stack. */
function reversePostorder(ids: readonly string[], successors: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const finished: string[] = [];
  for (const root of ids) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path: { id: string; next: number }[] = [{ id: root, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const child = successors.get(top.id)?.[top.next];
      top.next += 1;
      if (child === undefined) {
        finished.push(top.id);
        path.pop();
      } else if (!seen.has(child)) {
        seen.add(child);
        path.push({ id: child, next: 0 });
      }
    }
  }
  return finished.reverse();
}
