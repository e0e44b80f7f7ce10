// Whom should somebody look for first? Each unknown segment with the verdicts that knowing it decides: its own, and those
// of segments downstream, of whatever chain, that wait for it.
import type { Gap, Sentence } from './gap.ts';
import { listingOf } from './listing.ts';
import type { Place } from './place.ts';
import { assessRequired, FIRMNESS } from './requirement.ts';
import { saidOfSurvey } from './words/survey.ts';

export interface SurveyTask {
  /** The unknown segment, evaluated as a gap. */
  gap: Gap;
  /** Segments whose verdict it decides: itself first, then those downstream, by id. */
  decides: readonly string[];
  reason: Sentence;
}

export const planSurvey = (place: Place, node: number, gap: Gap): SurveyTask => {
  const waiting = findWaiting(place, node);
  return {
    gap,
    decides: [node, ...waiting].map((at) => place.network.segments[at]!.id),
    reason: saidOfSurvey(place, node, waiting),
  };
};

/** Those downstream for which a required group can be met by a survey alone, and by one of this segment. */
function findWaiting(place: Place, node: number): number[] {
  return place.network
    .along(node, 'downstream')
    .filter(
      (target) =>
        listingOf(place, target).as !== 'none' &&
        assessRequired(place, target).groups.some(
          ({ group, firmness }) => firmness === FIRMNESS.survey && group.options.some(({ from }) => from === node),
        ),
    )
    .sort((left, right) => left - right);
}
