// Which gaps are in the list that is asked for, and which of them on this page?
import { findGaps } from '../../chain/gaps.ts';
import type { Gap } from '../../chain/gap.ts';
import type { AskedOptions } from '../../chain/options.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { RegionLevel } from '../../chain/vocabulary.ts';
import { checkFirst, readCursor, type PageArguments, type Place } from '../base/connection.ts';
import { findIndustry, findRegion } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import type { GapFilter } from '../types.generated.ts';
import { checkCells } from './cells.ts';
import { passes, wantsUnknown } from './filter.ts';
import { comparePlaces, placeOf, type GapOrder, type ListedGap } from './order.ts';

const MOST = 1000;

/** With a level, the regions of that level at and below the given ones, each once, in the order asked. */
export function regionsAsked(snapshot: Snapshot, codes: readonly string[], level: RegionLevel | null): string[] {
  const found = codes.flatMap((code) => {
    const region = findRegion(snapshot, code);
    return level === null ? [region] : snapshot.regions.below(code).filter((below) => below.level === level);
  });
  return [...new Set(found.map(({ code }) => code))];
}

/** Every gap of regions × industries, and every unknown segment, each with its number in its own list. */
export function gapsOf(
  snapshot: Snapshot,
  regions: readonly string[],
  industry: string | null,
  options: AskedOptions,
): ListedGap[] {
  const industries = industry === null ? [...snapshot.industries.keys()] : [findIndustry(snapshot, industry).id];
  const segments = industries.reduce((sum, id) => sum + snapshot.segmentsOf(id).length, 0);
  checkCells(regions.length, segments);
  const lists = regions.flatMap((region) => industries.map((id) => findGaps(snapshot, region, id, options)));
  return lists.flatMap(({ gaps, unknown }) => [...numbered(gaps), ...numbered(unknown)]);
}

const numbered = (gaps: readonly Gap[]): ListedGap[] => gaps.map((gap, index) => ({ gap, number: index + 1 }));

export interface GapPage {
  items: { item: Gap; position: Place }[];
  more: boolean;
  total: number;
  /** Unknown segments that the filter leaves out. */
  unknown: number;
}

/** Where the data moved on since the cursor was handed out, the page goes on behind the cursor's place in the order. */
export function pageOfGaps(
  gaps: readonly ListedGap[],
  { filter, order, page, snapshot }: { filter: GapFilter; order: GapOrder; page: PageArguments; snapshot: Snapshot },
): GapPage {
  const first = checkFirst(page.first, MOST);
  const after = isGiven(page.after) ? readCursor(listName(order), page.after) : null;
  const passing = passes(filter, snapshot);
  const asked = gaps
    .filter(({ gap }) => passing(gap))
    .map((listed) => ({ item: listed.gap, position: placeOf(listed, order) }))
    .sort((left, right) => comparePlaces(left.position, right.position));
  const rest = after === null ? asked : asked.filter(({ position }) => comparePlaces(position, after) > 0);
  const unknown = wantsUnknown(filter) ? 0 : gaps.filter(({ gap }) => gap.coverage.state === 'unknown').length;
  return { items: rest.slice(0, first), more: rest.length > first, total: asked.length, unknown };
}

export const listName = (order: GapOrder): string => `gaps:${order}`;
