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

export function countCertainty(place: Place, node: number): Contribution {
  const { state, searched } = standingOf(place, node);
  const points = searched !== null ? pointsOf(searched, place.region.code) : state === 'unknown' ? 0 : NOT_EMPTY;
  return contribute('certain', points, place.options, () => ({
    reason: saidOfCertainty(place, node),
    evidence: () => standingRefs(place, node),
  }));
}

const pointsOf = (search: SurveyFact, region: string): number =>
  search.region === region && isFirm(search) ? SEARCHED : SEARCHED_FROM_AFAR;

const isFirm = ({ method, source }: SurveyFact): boolean =>
  method === null ? source.kind === 'document' : method !== 'desk';
