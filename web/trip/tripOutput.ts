// What of a trip can be taken along? Its stops as a table and on printed sheets.
import { printChoices, tableChoices, type OutputGroup } from '../output/choices.ts';
import type { Language, Named } from '../state/language.svelte.ts';
import { printTrip, tripTable, type ShownTrip } from './tripTable.ts';

export const tripChoices = (trip: ShownTrip, region: Named, language: Language): OutputGroup[] => [
  tableChoices(language.words, () =>
    Promise.resolve({
      table: tripTable(trip, language),
      name: language.words.trip.exporting.file(language.name(region), trip.revision),
    }),
  ),
  printChoices(language, (paper) => printTrip(paper, trip, language)),
];
