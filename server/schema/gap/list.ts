// Which gaps are in the list that is asked for, and which of them on this page?
import { findBestGaps } from '../../chain/best/best.ts';
import { tooExpensive } from '../../chain/errors.ts';
import type { Gap, GapOptions } from '../../chain/gap.ts';
import { findGaps, type GapList } from '../../chain/gaps.ts';
import { completeOptions, type AskedOptions } from '../../chain/options.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { RegionLevel } from '../../chain/vocabulary.ts';
import { checkFirst, connect, readCursor, type Connection, type Place } from '../base/connection.ts';
import { findIndustry, findRegion } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';
import type { GapFilter, QueryGapsArgs } from '../types.generated.ts';
import { areMany, countCells, countGlances } from './cells.ts';
import { needsJudging, passes, passesUnjudged, wantsUnknown } from './filter.ts';
import { readOptions } from './options.ts';
import { comparePlaces, placeOf, type GapOrder, type ListedGap } from './order.ts';

const MOST = 1000;

type GapConnection = Connection<Gap> & { unknownCount: number; options: GapOptions };

/** Where the data moved on since the cursor was handed out, the page goes on behind the cursor's place in the order. */
export function connectGaps(asked: QueryGapsArgs, context: Context): GapConnection {
  const order = asked.orderBy ?? 'rank';
  const filter = asked.filter ?? {};
  const first = checkFirst(asked.first, MOST);
  const list = `gaps:${order}`;
  const after = isGiven(asked.after) ? readCursor(list, asked.after) : null;
  const passing = passes(filter, context.snapshot);
  const found = findAsked({ asked, filter, order, first, after, passing }, context);

  const ordered = found.listed
    .filter(({ gap }) => passing(gap))
    .map((listed) => ({ item: listed.gap, position: placeOf(listed, order) }))
    .sort((left, right) => comparePlaces(left.position, right.position));
  const rest = after === null ? ordered : ordered.filter(({ position }) => comparePlaces(position, after) > 0);
  const page = { items: rest.slice(0, first), more: rest.length > first, total: 0 };
  return {
    ...connect(list, page, (gap) => gap, { revision: context.snapshot.revision, after: asked.after }),
    options: completeOptions(readOptions(asked.options), context.snapshot),
    unknownCount: wantsUnknown(filter) ? 0 : found.unknown,
    get totalCount() {
      return found.total === null ? ordered.length : found.total();
    },
  };
}

interface Asking {
  asked: QueryGapsArgs;
  filter: GapFilter;
  order: GapOrder;
  first: number;
  after: Place | null;
  passing: (gap: Gap) => boolean;
}

interface Found {
  /** At least those of the page, and what comes just after it. */
  listed: readonly ListedGap[];
  unknown: number;
  /** Null where all that pass are listed. */
  total: (() => number) | null;
}

/** Where they are too many to judge them all, only the best can be asked for. */
function findAsked(asking: Asking, context: Context): Found {
  const { regions, level, industry, options } = asking.asked;
  const { snapshot } = context;
  const codes = regionsAsked(snapshot, regions, level ?? null);
  const industries = isGiven(industry) ? [findIndustry(snapshot, industry).id] : [...snapshot.industries.keys()];
  const segments = industries.reduce((sum, id) => sum + snapshot.segmentsOf(id).length, 0);
  const used = readOptions(options);
  if (areMany(codes.length, segments) && asking.order === 'score' && !wantsUnknown(asking.filter)) {
    countGlances(codes.length, segments, context);
    return findBest(asking, { codes, industries, used }, snapshot);
  }
  countCells(codes.length, segments, context, BEST_HINT);
  const lists = codes.flatMap((code) => industries.map((id) => findGaps(snapshot, code, id, used)));
  const unknownOf = (list: GapList) => (wantsUnknown(asking.filter) ? numbered(list.unknown) : []);
  return {
    listed: lists.flatMap((list) => [...numbered(list.gaps), ...unknownOf(list)]),
    unknown: lists.reduce((sum, { unknownCount }) => sum + unknownCount, 0),
    total: null,
  };
}

const BEST_HINT = ', or for the best by score (`orderBy: SCORE`, without unknown segments)';

interface Scope {
  codes: readonly string[];
  industries: readonly string[];
  used: AskedOptions;
}

function findBest({ filter, first, after, passing }: Asking, scope: Scope, snapshot: Snapshot): Found {
  const { codes, industries, used } = scope;
  const leading = after?.[0];
  const { gaps, total, unknown } = findBestGaps(
    snapshot,
    {
      regions: codes,
      industries,
      // One more says whether there is another page.
      first: first + 1,
      below: typeof leading === 'number' ? -leading : null,
      mayCount: passesUnjudged(filter),
      counts: passing,
    },
    used,
  );
  return {
    listed: gaps.map(({ gap, rank }) => ({ gap, number: rank })),
    unknown,
    total: () => {
      if (!needsJudging(filter)) return total;
      throw tooExpensive(
        '[schema] totalCount: to count gaps by kind, viability, level, inputs or outlook every one would have to be judged: leave totalCount out, or ask for fewer regions',
      );
    },
  };
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
