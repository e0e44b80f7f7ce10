// Which are the best gaps of many places, where judging every one would take too long? Those that can score most are judged
// first, until no other can come among them: the answer is that of judging all.
import { notFound, tooExpensive } from '../errors.ts';
import type { Gap } from '../gap.ts';
import { findGaps, type GapList } from '../gaps.ts';
import { Judgement, scoreAtMost } from '../judgement.ts';
import { completeOptions, type AskedOptions } from '../options.ts';
import { viewPlace, type Place } from '../place.ts';
import type { Snapshot } from '../snapshot.ts';
import { bestFirst } from './bestFirst.ts';
import { layCells, type Cell } from './cells.ts';
import { Scores } from './scores.ts';

export type { Cell } from './cells.ts';

export interface BestAsked {
  /** Codes, each once. */
  regions: readonly string[];
  /** Ids, each once. */
  industries: readonly string[];
  /** How many, 1 or more. */
  first: number;
  /** Of gaps that score less than this, and with them those that score just as much; null for no limit. */
  below?: number | null;
  /** Which gaps are asked for, as far as can be told before they are judged. */
  mayCount?: ((cell: Cell) => boolean) | null;
  /** Which of those are, once they are judged. */
  counts?: (gap: Gap) => boolean;
}

export interface RankedGap {
  gap: Gap;
  /** In the list of its region and industry, from 1 on. */
  rank: number;
}

export interface BestGaps {
  /** In no order that means anything: at least as many as asked, where there are, and all that score as much as the last one. */
  gaps: readonly RankedGap[];
  /** Gaps that `mayCount` lets pass. */
  total: number;
  /** Segments of which nobody knows whether they stand. */
  unknown: number;
  /** How many were judged, for the answer and for ranks. */
  judged: number;
}

/** A second or two. */
export const MOST_JUDGED = 30_000;

/**
 * The gaps with the highest scores, over regions × industries. Weights are 0 or more.
 * @throws NOT_FOUND for a region or industry that the snapshot does not hold; TOO_EXPENSIVE where more than `most` gaps would
 * have to be judged
 */
export function findBestGaps(
  snapshot: Snapshot,
  { regions, industries, first, below = null, mayCount = null, counts = () => true }: BestAsked,
  options: AskedOptions = {},
  most: number = MOST_JUDGED,
): BestGaps {
  const unknownIndustry = industries.find((id) => !snapshot.industries.has(id));
  if (unknownIndustry !== undefined)
    throw notFound(`[chain] there is no industry ${JSON.stringify(unknownIndustry)}: ask for the id of an industry`);
  const used = completeOptions(options, snapshot);
  const cells = layCells(snapshot, { regions, industries, options: used, mayCount });
  const scores = new Scores(first);
  const found: { score: number; cell: number }[] = [];
  let judged = 0;
  const judge = (segments: number): void => {
    judged += segments;
    if (judged <= most) return;
    throw tooExpensive(
      `[chain] more than ${most} gaps would have to be judged to tell the best ${first} of ${cells.total}: ask for fewer regions, for one industry, or for fewer at a time`,
    );
  };
  const places = new Map<string, Place>();
  const placeOf = (code: string): Place => {
    const place = places.get(code) ?? viewPlace(snapshot, code, used);
    places.set(code, place);
    return place;
  };
  const asked = (cell: number): [Place, number] => [placeOf(regions[cells.placeOf(cell)]!), cells.nodeOf(cell)];
  const closely = (cell: number): number => {
    judge(1);
    return scoreAtMost(...asked(cell));
  };
  for (const { cell, most: bound } of bestFirst(cells, closely, scores)) {
    if (bound < scores.least) break;
    judge(1);
    const gap = new Judgement(...asked(cell));
    if ((below !== null && gap.score > below) || gap.score < scores.least || !counts(gap)) continue;
    found.push({ score: gap.score, cell });
    if (below === null || gap.score < below) scores.add(gap.score);
  }
  const rankOf = ranker(snapshot, used, judge);
  const gaps = found.filter(({ score }) => score >= scores.least).map(({ cell }) => rankOf(...asked(cell)));
  return { gaps, total: cells.total, unknown: cells.unknown, judged };
}

/** Ranks stand in the lists of region and industry, each of which is made once. */
function ranker(snapshot: Snapshot, options: AskedOptions, judge: (segments: number) => void) {
  const lists = new Map<string, Map<string, RankedGap>>();
  return (place: Place, node: number): RankedGap => {
    const { id: segment, industry } = snapshot.network.segments[node]!;
    const region = place.region.code;
    const key = `${region} ${industry}`;
    let list = lists.get(key);
    if (!list) {
      judge(snapshot.segmentsOf(industry).length);
      list = rank(findGaps(snapshot, region, industry, options));
      lists.set(key, list);
    }
    return list.get(segment)!;
  };
}

const rank = ({ gaps }: GapList): Map<string, RankedGap> =>
  new Map(gaps.map((gap, index) => [gap.segment, { gap, rank: index + 1 }]));
