// How does "in this place or below it" become a range? Every place gets its number on a walk from the roots, and the
// number of the last place below it.
import type { Region } from '../../chain/region.ts';
import { growRegionTree } from '../../chain/region.ts';

export interface NumberedRegion {
  region: Region;
  /** From 1, in the order of the walk: a place before what lies below it, siblings by code. */
  start: number;
  /** The number of the last place below it; its own where there is none. */
  end: number;
}

/** In the order of the walk. A place whose parents run in a circle becomes a root. */
export function numberRegions(regions: readonly Region[]): NumberedRegion[] {
  const tree = growRegionTree(regions);
  const numbered = new Map<string, NumberedRegion>();
  const visit = (region: Region): number => {
    const entry = { region, start: numbered.size + 1, end: 0 };
    numbered.set(region.code, entry);
    entry.end = entry.start;
    for (const child of tree.children(region.code)) if (!numbered.has(child.code)) entry.end = visit(child);
    return entry.end;
  };
  const isRoot = ({ parent }: Region) => parent === null || tree.get(parent) === undefined;
  for (const region of tree.all.filter(isRoot)) visit(region);
  for (const region of tree.all) if (!numbered.has(region.code)) visit(region);
  return [...numbered.values()];
}
