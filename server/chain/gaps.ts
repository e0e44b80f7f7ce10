// What is missing in a place's chain, in which order, what must be surveyed first, and what is no gap and why?
import { cover, nodeOf } from './coverage.ts';
import { notFound } from './errors.ts';
import type { Coverage, Gap, GapOptions, RankRange } from './gap.ts';
import { Judgement } from './judgement.ts';
import { listingOf } from './listing.ts';
import type { AskedOptions } from './options.ts';
import { viewPlace } from './place.ts';
import { meritOf, orderBy, rangeRanks } from './rank.ts';
import type { Snapshot } from './snapshot.ts';
import { planSurvey, type SurveyTask } from './survey.ts';

export { DEFAULTS } from './options.ts';

export interface GapList {
  /** Absent, planned and weak segments by rank. */
  gaps: readonly Gap[];
  /** Unknown segments, those first that decide most verdicts. */
  unknown: readonly Gap[];
  /** The same in the same order, each with the verdicts that it decides. */
  surveys: readonly SurveyTask[];
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
  const tasks: SurveyTask[] = [];
  const none: Coverage[] = [];
  for (const { id } of snapshot.segmentsOf(industry)) {
    const node = nodeOf(snapshot, id);
    const { as } = listingOf(place, node);
    if (as === 'none') none.push(cover(place, node));
    else if (as === 'gap') found.push(new Judgement(place, node));
    else tasks.push(planSurvey(place, node, new Judgement(place, node)));
  }
  const gaps = orderBy(found, meritOf);
  let ranges: readonly RankRange[] | undefined;
  for (const [index, gap] of gaps.entries()) {
    gap.takeRank(index + 1, () => (ranges ??= rangeRanks(gaps, place.options))[index]!);
  }
  const surveys = orderBy(tasks, ({ gap }) => meritOf(gap)).sort(
    (left, right) => right.decides.length - left.decides.length,
  );
  return { gaps, unknown: surveys.map(({ gap }) => gap), surveys, none, options: place.options };
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
  const { gaps, unknown } = findGaps(snapshot, region, industry, options);
  return [...gaps, ...unknown].find((gap) => gap.segment === segment) ?? null;
}
