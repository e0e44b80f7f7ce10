// How is a value written so that reading it gives the same value? And which values can no cell hold?
import { isDeepStrictEqual } from 'node:util';
import type { Value } from '../chain/claim.ts';
import type { Column } from '../chain/records.ts';
import { NONE, SET_SEPARATOR } from './format.ts';
import type { Places } from './places.ts';
import { readCell } from './readCell.ts';

const QUOTED = /[",\r\n]|^\s|\s$/;

/** `undefined` is a field that the claim does not speak of. */
export function writeCell(value: Value | undefined): string {
  if (value === undefined) return '';
  if (value === null) return NONE;
  return typeof value === 'string' ? value : value.join(SET_SEPARATOR);
}

/** Text such as “-”, which would be read as "none", or one with outer space, comes back as another value. */
export function comesBack(column: Column, value: Value | undefined, places: Places): boolean {
  const reading = readCell(column, writeCell(value), places);
  return 'value' in reading && isDeepStrictEqual(reading.value, value);
}

export function writeLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
