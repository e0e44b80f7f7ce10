// How sure is it that the gap is open? A search of this very place by document or in the field says most, a desk search
// or one taken over from above less, something that stands or is planned little.
import { contribute } from '../contribution.ts';
import { standingRefs } from '../evidence.ts';
import type { Contribution } from '../gap.ts';
import type { Place } from '../place.ts';
import type { SurveyFact } from '../snapshot.ts';
import { standingOf } from '../standing.ts';
import { saidOfCertainty } from '../words/certain.ts';

const SEARCHED = 100;
const SEARCHED_FROM_AFAR = 70;
const NOT_EMPTY = 40;

export const countCertainty = (place: Place, node: number): Contribution =>
  contribute('certain', pointsOfCertainty(place, node), place.options, () => ({
    reason: saidOfCertainty(place, node),
    evidence: () => standingRefs(place, node),
  }));

/** On the default scale. */
export function pointsOfCertainty(place: Place, node: number): number {
  const { state, searched } = standingOf(place, node);
  if (searched !== null) return pointsOf(searched, place.region.code);
  return state === 'unknown' ? 0 : NOT_EMPTY;
}

const pointsOf = (search: SurveyFact, region: string): number =>
  search.region === region && isFirm(search) ? SEARCHED : SEARCHED_FROM_AFAR;

const isFirm = ({ method, source }: SurveyFact): boolean =>
  method === null ? source.kind === 'document' : method !== 'desk';
