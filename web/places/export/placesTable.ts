// What stands in the list of places when it is taken along? What the layer shows of each, and what lies in no place; the trip beside it.
import type { ExportCell, ExportSheet, ExportTable } from '../../output/table/exportTable.ts';
import type { Language } from '../../state/language.svelte.ts';
import { cellText } from '../cellText.ts';
import type { Figure } from '../layers.ts';
import { isNumber, valueOf, type Beside, type Column } from '../placeRows.ts';
import type { TripOnSheet } from '../tripOnSheet.ts';

export interface ListedPlaces {
  figures: readonly Figure[];
  columns: readonly Column[];
  beside: Beside | null;
  trip: TripOnSheet | null;
  /** The name of the region whose places they are. */
  place: string;
  revision: number;
}

export function placesTable(listed: ListedPlaces, language: Language): ExportTable {
  const { figures, columns, revision, trip } = listed;
  const { table, exporting } = language.words.places;
  const shown = columns.filter((column) => column !== 'place');
  const cell = (figure: Figure, column: Column): ExportCell =>
    isNumber(column) ? valueOf(figure, column) : cellText(figure, column, language);
  return {
    sheet: exporting.sheet,
    titles: [table.place, table.code, ...shown.map((column) => table[column]), language.words.output.columns.revision],
    rows: [
      ...figures.map((figure) => [
        language.name(figure.place.region),
        figure.place.region.code,
        ...shown.map((column) => cell(figure, column)),
        revision,
      ]),
      ...besideRows(listed, language).map(([said, count]) => [
        said,
        null,
        ...shown.map((_, at) => (at === 0 ? count : null)),
        revision,
      ]),
    ],
    records: figures.map((figure) => ({
      region: { code: figure.place.region.code, name: language.name(figure.place.region) },
      unsurveyed: figure.unknown,
      ...Object.fromEntries(shown.map((column) => [column, recordOf(figure, column)])),
      revision,
    })),
    ...(trip && { further: [tripSheet(trip, language)] }),
  };
}

function recordOf(figure: Figure, column: Column): unknown {
  if (column === 'best') return figure.place.gap?.segment.slug ?? null;
  return column === 'coverage' ? figure.state : valueOf(figure, column);
}

function besideRows({ beside, place }: ListedPlaces, { words }: Language): [string, number][] {
  if (!beside) return [];
  const { table } = words.places;
  const rows: [string, number | null][] = [
    [table.unplaced(place), beside.unplaced],
    [beside.unknownPlace === null ? table.nowhere : table.abroad, beside.abroad],
    [table.unknownPlace, beside.unknownPlace],
    [table.total, beside.total],
  ];
  return rows.flatMap(([said, count]): [string, number][] => (count === null ? [] : [[said, count]]));
}

const tripSheet = ({ stops }: TripOnSheet, language: Language): ExportSheet => ({
  sheet: language.words.places.exporting.tripSheet,
  titles: language.words.places.exporting.tripColumns,
  rows: stops.map(({ number, stop, days }) => [
    number,
    language.name(stop.place),
    stop.place.code,
    days.from,
    days.to,
    stop.enterprises.length,
  ]),
});
