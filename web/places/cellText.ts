// How is a column of a place written? As texts of the reader's language; numbers stay numbers elsewhere.
import type { Language } from '../state/language.svelte.ts';
import type { Figure } from './layers.ts';
import { valueOf, type Column } from './placeRows.ts';

export function cellText(figure: Figure, column: Column, language: Language): string {
  const { place, state } = figure;
  const { table, coverage } = language.words;
  if (column === 'place') return language.name(place.region);
  if (column === 'best') return place.gap ? language.name(place.gap.segment) : table.none;
  if (column === 'coverage') return state === null ? table.none : coverage[state];
  const value = valueOf(figure, column);
  return value === null ? table.none : language.number(value);
}
