// Is the resource here that a resource-bound segment draws on? What a survey says of the place, or of one above or below it.
import type { Place } from './place.ts';
import type { SurveyFact } from './snapshot.ts';

export type Deposit = { state: 'proven' | 'none' | 'unknown'; survey: SurveyFact | null };

/** Absence holds for everything below; a deposit found below is the place's too; one found above may lie elsewhere. */
export function depositOf(place: Place, node: number): Deposit {
  const segment = place.network.segments[node]!.id;
  for (const code of place.path) {
    const survey = place.snapshot.survey(code, segment);
    if (code === place.region.code) {
      if (survey?.resource === 'proven') return { state: 'proven', survey };
      const below = place.facts.surveysBelow.get(segment)?.find(({ resource }) => resource === 'proven');
      if (below) return { state: 'proven', survey: below };
    }
    if (survey?.resource === 'none') return { state: 'none', survey };
    if (survey?.resource) return { state: 'unknown', survey };
  }
  return { state: 'unknown', survey: null };
}

/** Draws on a deposit, not on what another segment delivers. */
export const isMining = ({ network }: Place, node: number): boolean =>
  network.segments[node]!.siting === 'resource-bound' && network.required(node).length === 0;
