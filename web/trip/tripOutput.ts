// What of a trip can be taken along? Its stops as a table, with what each line rests on, and on printed sheets.
import { printChoices, tableChoices, type OutputGroup } from '../output/choices.ts';
import type { TripSourcesQueryVariables } from '../api/generated/graphql.ts';
import type { Language, Named } from '../state/language.svelte.ts';
import { fetchTripSources } from './tripSources.ts';
import { printTrip, tripTable, type ShownTrip } from './tripTable.ts';

export const tripChoices = (
  trip: ShownTrip,
  asked: TripSourcesQueryVariables,
  region: Named,
  language: Language,
): OutputGroup[] => [
  tableChoices(language.words, async ({ signal }) => ({
    table: tripTable(trip, await fetchTripSources(asked, trip.revision, signal), language),
    name: language.words.trip.exporting.file(language.name(region), trip.revision),
  })),
  printChoices(language, (paper) => printTrip(paper, trip, language)),
];
