// What is missing in a place's chain, in which order, what must be surveyed first, and what is no gap and why?
import { cover, nodeOf } from './coverage.ts';
import { notFound } from './errors.ts';
import type { Coverage, Gap, GapOptions, RankRange } from './gap.ts';
import { Judgement } from './judgement.ts';
import { listingOf } from './listing.ts';
import type { AskedOptions } from './options.ts';
import { viewPlace, type Place } from './place.ts';
import { compareMerits, meritOf, orderBy, rangeRanks } from './rank.ts';
import { assessRequired, FIRMNESS } from './requirement.ts';
import type { Snapshot } from './snapshot.ts';

export { DEFAULTS } from './options.ts';

export interface GapList {
  /** Absent, planned and weak segments by rank. */
  gaps: readonly Gap[];
  /** Unknown segments, those first that decide most verdicts. */
  unknown: readonly Gap[];
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
  const unknown: { gap: Judgement; decides: number }[] = [];
  const none: Coverage[] = [];
  for (const { id } of snapshot.segmentsOf(industry)) {
    const node = nodeOf(snapshot, id);
    const { as } = listingOf(place, node);
    if (as === 'none') none.push(cover(place, node));
    else if (as === 'gap') found.push(new Judgement(place, node));
    else unknown.push({ gap: new Judgement(place, node), decides: countDecided(place, node) });
  }
  const gaps = orderBy(found, meritOf);
  let ranges: readonly RankRange[] | undefined;
  for (const [index, gap] of gaps.entries()) {
    gap.takeRank(index + 1, () => (ranges ??= rangeRanks(gaps, place.options))[index]!);
  }
  unknown.sort((left, right) => right.decides - left.decides || compareMerits(meritOf(left.gap), meritOf(right.gap)));
  return { gaps, unknown: unknown.map(({ gap }) => gap), none, options: place.options };
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

/** Its own verdict, and each one of a segment downstream, of whatever industry, that waits for a survey of it. */
function countDecided(place: Place, node: number): number {
  const waiting = place.network
    .along(node, 'downstream')
    .filter(
      (target) =>
        listingOf(place, target).as !== 'none' &&
        assessRequired(place, target).groups.some(
          ({ group, firmness }) => firmness === FIRMNESS.survey && group.options.some((option) => option.from === node),
        ),
    );
  return 1 + waiting.length;
}
