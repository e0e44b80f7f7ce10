// How many firms stand in each place below a region, those below the place included?
import type { Region, RegionTree } from '../../chain/region.ts';

export interface CountedThere {
  /** The very region; null where it lies in none. */
  region: string | null;
  firms: number;
}

/** By code; what lies in none of the places is in no sum. */
export function addUpBelow(
  counted: readonly CountedThere[],
  below: readonly Region[],
  regions: RegionTree,
): ReadonlyMap<string, number> {
  const sums = new Map(below.map(({ code }) => [code, 0]));
  for (const { region, firms } of counted) {
    if (region === null) continue;
    const place = regions.upwards(region).find(({ code }) => sums.has(code))?.code;
    if (place !== undefined) sums.set(place, (sums.get(place) ?? 0) + firms);
  }
  return sums;
}

export const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);
