// What is missing in a place's chain, in which order, what must be surveyed first, and what is no gap and why?
import { cover, nodeOf } from './coverage.ts';
import { notFound } from './errors.ts';
import type { Coverage, Gap, GapOptions, RankRange } from './gap.ts';
import { Judgement } from './judgement.ts';
import { listingOf } from './listing.ts';
import type { AskedOptions } from './options.ts';
import { viewPlace, type Place } from './place.ts';
import { meritOf, orderBy, rangeRanks } from './rank.ts';
import type { Snapshot } from './snapshot.ts';
import { planSurvey, type SurveyTask } from './survey.ts';

export { DEFAULTS } from './options.ts';

export interface GapList {
  /** Absent, planned and weak segments by rank. */
  gaps: readonly Gap[];
  /** How many segments are unknown. They are judged when somebody reads of them. */
  unknownCount: number;
  /** Unknown segments, those first that decide most verdicts. */
  readonly unknown: readonly Gap[];
  /** The same in the same order, each with the verdicts that it decides. */
  readonly surveys: readonly SurveyTask[];
  /** Segments that are no gap; the verdict says why. By stage, then id. */
  none: readonly Coverage[];
  /** As they were used. */
  options: GapOptions;
}

/**
 * Judges every segment of an industry in a region.
 * @throws NOT_FOUND for a region or industry that the snapshot does not hold
 */
export function findGaps(snapshot: Snapshot, region: string, industry: string, options: AskedOptions = {}): GapList {
  if (!snapshot.industries.has(industry)) {
    throw notFound(`[chain] there is no industry ${JSON.stringify(industry)}: ask for the id of an industry`);
  }
  const place = viewPlace(snapshot, region, options);
  const found: Judgement[] = [];
  const unknown: number[] = [];
  const none: Coverage[] = [];
  for (const { id } of snapshot.segmentsOf(industry)) {
    const node = nodeOf(snapshot, id);
    const { as } = listingOf(place, node);
    if (as === 'none') none.push(cover(place, node));
    else if (as === 'gap') found.push(new Judgement(place, node));
    else unknown.push(node);
  }
  const gaps = orderBy(found, meritOf);
  let ranges: readonly RankRange[] | undefined;
  for (const [index, gap] of gaps.entries()) {
    gap.takeRank(index + 1, () => (ranges ??= rangeRanks(gaps, place.options))[index]!);
  }
  let surveys: readonly SurveyTask[] | undefined;
  return {
    gaps,
    unknownCount: unknown.length,
    get unknown() {
      return this.surveys.map(({ gap }) => gap);
    },
    get surveys() {
      return (surveys ??= planSurveys(place, unknown));
    },
    none,
    options: place.options,
  };
}

function planSurveys(place: Place, unknown: readonly number[]): SurveyTask[] {
  const tasks = unknown.map((node) => planSurvey(place, node, new Judgement(place, node)));
  return orderBy(tasks, ({ gap }) => meritOf(gap)).sort((left, right) => right.decides.length - left.decides.length);
}

/**
 * The gap with its rank in its industry, or an unknown segment without one; null where there is no gap.
 * @throws NOT_FOUND for a region or segment that the snapshot does not hold
 */
export function explainGap(
  snapshot: Snapshot,
  region: string,
  segment: string,
  options: AskedOptions = {},
): Gap | null {
  const { industry } = snapshot.network.segments[nodeOf(snapshot, segment)]!;
  const list = findGaps(snapshot, region, industry, options);
  const isAsked = (gap: Gap): boolean => gap.segment === segment;
  const found = list.gaps.find(isAsked);
  if (found) return found;
  return list.none.some((coverage) => coverage.segment === segment) ? null : (list.unknown.find(isAsked) ?? null);
}
