// How do the places below a region stand in an industry? Gaps are the core's, firms are counted by the store in one call.
import { coverOf } from '../../chain/coverage.ts';
import { invalid } from '../../chain/errors.ts';
import { findGaps } from '../../chain/gaps.ts';
import type { Region } from '../../chain/region.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { GapLevel } from '../../chain/vocabulary.ts';
import { findIndustry, findRegion, findSegment } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import type { QueryPlacesBelowArgs } from '../types.generated.ts';
import { addUpBelow, sumOf } from './addUp.ts';
import type { PlacesStanding, PlaceStanding } from './handed.ts';

/** @throws INVALID, NOT_FOUND, TOO_EXPENSIVE */
export async function standBelow(asked: QueryPlacesBelowArgs, context: Context): Promise<PlacesStanding> {
  const { snapshot, store } = context;
  const region = findRegion(snapshot, asked.region);
  const { id } = findIndustry(snapshot, asked.industry);
  const segment = readSegment(asked.segment, id, snapshot);
  const all = snapshot.segmentsOf(id).map((one) => one.id);
  const below = snapshot.regions.children(region.code);
  countCells(below.length, all.length, context);
  const options = readOptions(asked.options);
  const segments = segment === null ? all : [segment];
  const { total, regions } = await store.countEnterprises({ region: region.code, segments }, { facets: ['regions'] });
  const counted = regions.map(({ region: at, enterprises }) => ({ region: at, firms: enterprises }));
  const firmsIn = addUpBelow(counted, below, snapshot.regions);
  const standIn = (place: Region): PlaceStanding => {
    const { gaps, unknown, none } = findGaps(snapshot, place.code, id, options);
    const ofLevel = (level: GapLevel) => gaps.filter((gap) => gap.level === level).length;
    return {
      region: place,
      firms: firmsIn.get(place.code) ?? 0,
      present: none.filter(({ state }) => state === 'present').length,
      levels: { high: ofLevel('high'), medium: ofLevel('medium'), low: ofLevel('low') },
      unknown: unknown.length,
      gap: (segment === null ? gaps[0] : gaps.find((gap) => gap.segment === segment)) ?? null,
      coverage: segment === null ? null : coverOf(snapshot, place.code, segment, options),
    };
  };
  return { region, places: below.map(standIn), firms: total, unplaced: total - sumOf(firmsIn.values()), segments };
}

/** @throws NOT_FOUND, and INVALID for a segment of another industry */
export function readSegment(asked: string | null | undefined, industry: string, snapshot: Snapshot): string | null {
  if (!isGiven(asked)) return null;
  const segment = findSegment(snapshot, asked);
  if (segment.industry === industry) return segment.id;
  throw invalid(
    `[schema] the segment ${segment.id} is of the industry ${segment.industry}, not of ${industry}: ask for its own industry`,
  );
}
