// How do the places below a region stand in an industry? Gaps are the core's, firms are counted by the store in one call.
import { findGaps } from '../../chain/gaps.ts';
import type { Region, RegionTree } from '../../chain/region.ts';
import type { GapLevel } from '../../chain/vocabulary.ts';
import type { EnterpriseCounts } from '../../store/store.ts';
import { findIndustry, findRegion } from '../base/find.ts';
import type { Context } from '../context.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import type { QueryPlacesBelowArgs } from '../types.generated.ts';
import type { PlacesStanding, PlaceStanding } from './handed.ts';

/** @throws INVALID, NOT_FOUND, TOO_EXPENSIVE */
export async function standBelow(asked: QueryPlacesBelowArgs, context: Context): Promise<PlacesStanding> {
  const { snapshot, store } = context;
  const region = findRegion(snapshot, asked.region);
  const { id } = findIndustry(snapshot, asked.industry);
  const segments = snapshot.segmentsOf(id).map((segment) => segment.id);
  const below = snapshot.regions.children(region.code);
  countCells(below.length, segments.length, context);
  const options = readOptions(asked.options);
  const counted = await store.countEnterprises({ region: region.code, segments });
  const firmsIn = addUpBelow(counted.regions, below, snapshot.regions);
  const places = below.map((place): PlaceStanding => {
    const { gaps, unknown, none } = findGaps(snapshot, place.code, id, options);
    const ofLevel = (level: GapLevel) => gaps.filter((gap) => gap.level === level).length;
    return {
      region: place,
      firms: firmsIn.get(place.code) ?? 0,
      present: none.filter(({ state }) => state === 'present').length,
      levels: { high: ofLevel('high'), medium: ofLevel('medium'), low: ofLevel('low') },
      unknown: unknown.length,
    };
  });
  const placed = places.reduce((sum, { firms }) => sum + firms, 0);
  return { region, places, firms: counted.total, unplaced: counted.total - placed };
}

/** What stands in a place or below it, by its code. */
function addUpBelow(
  counted: EnterpriseCounts['regions'],
  below: readonly Region[],
  regions: RegionTree,
): ReadonlyMap<string, number> {
  const sums = new Map(below.map(({ code }) => [code, 0]));
  for (const { region, enterprises } of counted) {
    if (region === null) continue;
    const place = regions.upwards(region).find(({ code }) => sums.has(code))?.code;
    if (place !== undefined) sums.set(place, (sums.get(place) ?? 0) + enterprises);
  }
  return sums;
}
