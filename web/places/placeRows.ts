// What stands in the rows of the table of places, and in which order? The same that the sheet shows, in numbers.
import type { CandidatesBelow, Figure, Layer, PlacesBelow } from './layers.ts';

export const COLUMNS = {
  gaps: ['place', 'gaps', 'high', 'medium', 'low', 'best', 'score', 'present', 'unknown'],
  states: ['place', 'coverage', 'rank', 'score', 'gaps', 'unknown'],
  firms: ['place', 'firms', 'present', 'unknown'],
  candidates: ['place', 'candidates'],
} as const;
export type Column = (typeof COLUMNS)[keyof typeof COLUMNS][number];
const TEXTS: readonly Column[] = ['place', 'best', 'coverage'];
export const isNumber = (column: Column): boolean => !TEXTS.includes(column);

export const columnsOf = (layer: Layer, picked: boolean): readonly Column[] =>
  COLUMNS[layer === 'gaps' && picked ? 'states' : layer];

export interface Order {
  column: Column;
  descending: boolean;
}

/** Null where there is nothing to be said. */
export function valueOf(figure: Figure, column: Column): number | null {
  const { place } = figure;
  // Nobody looked: that is no nought.
  const unsurveyed = figure.unknown && figure.state === null;
  switch (column) {
    case 'gaps':
      return unsurveyed ? null : place.high + place.medium + place.low;
    case 'high':
    case 'medium':
    case 'low':
      return unsurveyed ? null : place[column];
    case 'score':
      return place.gap?.score ?? null;
    case 'rank':
      return place.gap?.rank ?? null;
    case 'present':
      return place.presentCount;
    case 'unknown':
      return place.unknownCount;
    case 'firms':
      return unsurveyed ? null : place.firmCount;
    case 'candidates':
      return figure.value;
    case 'place':
    case 'best':
    case 'coverage':
      return null;
  }
}

/** Those of which nothing can be said stand last, either way; equals stay by code. */
export function sortFigures(
  figures: readonly Figure[],
  { column, descending }: Order,
  textOf: (figure: Figure, column: Column) => string,
  locale: string,
): Figure[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const turn = descending ? -1 : 1;
  const compare = (one: Figure, other: Figure): number => {
    if (column === 'place') return one.place.region.code < other.place.region.code ? -turn : turn;
    if (!isNumber(column)) return turn * collator.compare(textOf(one, column), textOf(other, column));
    const [left, right] = [valueOf(one, column), valueOf(other, column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return turn * (left - right);
  };
  return figures.toSorted(
    (one, other) => compare(one, other) || (one.place.region.code < other.place.region.code ? -1 : 1),
  );
}

/** What lies in no place of the table, and what all come to. */
export interface Beside {
  unplaced: number;
  /** Abroad; of firms together with those of unknown place; null where it is not told. */
  abroad: number | null;
  unknownPlace: number | null;
  total: number;
}

export function besideOf(layer: Layer, below: PlacesBelow, candidates: CandidatesBelow | null): Beside | null {
  if (layer === 'firms') {
    return {
      unplaced: below.firmsUnplaced,
      abroad: below.firmsNowhere ?? null,
      unknownPlace: null,
      total: below.firmCount + (below.firmsNowhere ?? 0),
    };
  }
  if (layer === 'gaps' || !candidates) return null;
  const { firmsUnplaced, abroadCount, unknownCount, firmCount } = candidates;
  return {
    unplaced: firmsUnplaced,
    abroad: abroadCount ?? null,
    unknownPlace: unknownCount,
    total: firmCount + (abroadCount ?? 0) + unknownCount,
  };
}
