// Which gaps are in the list that is asked for, and which of them on this page?
import type { Gap, GapOptions } from '../../chain/gap.ts';
import { findGaps } from '../../chain/gaps.ts';
import { completeOptions } from '../../chain/options.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { RegionLevel } from '../../chain/vocabulary.ts';
import { checkFirst, connect, readCursor, type Connection } from '../base/connection.ts';
import { findIndustry, findRegion } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';
import type { QueryGapsArgs } from '../types.generated.ts';
import { countCells } from './cells.ts';
import { passes, wantsUnknown } from './filter.ts';
import { readOptions } from './options.ts';
import { comparePlaces, placeOf, type ListedGap } from './order.ts';

const MOST = 1000;

/** Where the data moved on since the cursor was handed out, the page goes on behind the cursor's place in the order. */
export function connectGaps(
  asked: QueryGapsArgs,
  context: Context,
): Connection<Gap> & { unknownCount: number; options: GapOptions } {
  const order = asked.orderBy ?? 'rank';
  const filter = asked.filter ?? {};
  const first = checkFirst(asked.first, MOST);
  const list = `gaps:${order}`;
  const after = isGiven(asked.after) ? readCursor(list, asked.after) : null;
  const everything = gapsAsked(asked, context);

  const passing = passes(filter, context.snapshot);
  const ordered = everything
    .filter(({ gap }) => passing(gap))
    .map((listed) => ({ item: listed.gap, position: placeOf(listed, order) }))
    .sort((left, right) => comparePlaces(left.position, right.position));
  const rest = after === null ? ordered : ordered.filter(({ position }) => comparePlaces(position, after) > 0);
  const page = { items: rest.slice(0, first), more: rest.length > first, total: ordered.length };
  const leftOut = everything.filter(({ gap }) => gap.coverage.state === 'unknown').length;
  return {
    ...connect(list, page, (gap) => gap, { revision: context.snapshot.revision, after: asked.after }),
    options: completeOptions(readOptions(asked.options), context.snapshot),
    unknownCount: wantsUnknown(filter) ? 0 : leftOut,
  };
}

/** Every gap of regions × industries, and every unknown segment, each with its number in its own list. */
function gapsAsked({ regions, level, industry, options }: QueryGapsArgs, context: Context): ListedGap[] {
  const { snapshot } = context;
  const codes = regionsAsked(snapshot, regions, level ?? null);
  const industries = isGiven(industry) ? [findIndustry(snapshot, industry).id] : [...snapshot.industries.keys()];
  const segments = industries.reduce((sum, id) => sum + snapshot.segmentsOf(id).length, 0);
  countCells(codes.length, segments, context);
  const used = readOptions(options);
  const lists = codes.flatMap((code) => industries.map((id) => findGaps(snapshot, code, id, used)));
  return lists.flatMap(({ gaps, unknown }) => [...numbered(gaps), ...numbered(unknown)]);
}

/** With a level, the regions of that level at and below the given ones; each once, in the order asked. */
function regionsAsked(snapshot: Snapshot, codes: readonly string[], level: RegionLevel | null): string[] {
  const found = codes.flatMap((code) => {
    const region = findRegion(snapshot, code);
    return level === null ? [region] : snapshot.regions.below(code).filter((below) => below.level === level);
  });
  return [...new Set(found.map(({ code }) => code))];
}

const numbered = (gaps: readonly Gap[]): ListedGap[] => gaps.map((gap, index) => ({ gap, number: index + 1 }));
