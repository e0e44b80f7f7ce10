// Which files import each other in a circle? Strongly connected components after R. Tarjan,
// Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972); type-only imports count.
import type { Import } from './sources.ts';

/** Each circle as its sorted files; a file that imports itself is one too. */
export function importCycles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to, inside } of imports) {
    if (inside) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const order = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];

  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    open.push(file);
    let low = index;
    for (const target of targets.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === index) {
      const members = open.splice(open.indexOf(file)).sort();
      if (members.length > 1 || targets.get(file)?.includes(file)) cycles.push(members);
    }
    return low;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return cycles.sort((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1));
}
