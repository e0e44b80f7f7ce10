// What does one cell claim? Text becomes a value of its column's type, or a complaint that says what is accepted.
import type { Value } from '../chain/claim.ts';
import { KEY_SEPARATOR, type Column } from '../chain/records.ts';
import { adviseDate, isDate } from './date.ts';
import { adviseDecimal, isDecimal } from './decimal.ts';
import { NONE, SET_SEPARATOR } from './format.ts';
import { choiceFor, wordsForChoice } from './headers.ts';
import type { Places } from './places.ts';

export interface Complaint {
  value: string;
  message: string;
  advice: string;
}

/** `undefined` is a cell that claims nothing. */
export type Reading = { value: Value | undefined } | { complaint: Complaint };

const LISTED = 8;
const RANGES: Readonly<Record<string, number>> = { lat: 90, lng: 180 };

/** Outer space and the kind of line ending carry no meaning. */
export const tidy = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();

export function readCell(column: Column, cell: string, places: Places): Reading {
  const text = tidy(cell);
  if (text === '') return { value: undefined };
  if (text === NONE) return { value: null };
  return column.set ? readSet(column, text, places) : readOne(column, text, places);
}

/** A part of a key: text that is there and holds no separator, or empty where the column may be. */
export function readKeyPart(column: Column, cell: string, places: Places): { part: string } | { complaint: Complaint } {
  const text = tidy(cell);
  if (text === '' && column.optionalKey) return { part: '' };
  if (text === '') return complain('', 'is empty and is part of the key', 'say which one the row is about');
  if (text === NONE)
    return complain(
      text,
      'cannot stand in a key',
      column.optionalKey ? 'leave the cell empty' : 'say which one the row is about',
    );
  if (text.includes(KEY_SEPARATOR))
    return complain(
      text,
      `holds a “${KEY_SEPARATOR}”, which separates the parts of keys`,
      'write one row for each, or another character',
    );
  const reading = readOne(column, text, places);
  return 'complaint' in reading ? reading : { part: String(reading.value) };
}

function readSet(column: Column, text: string, places: Places): Reading {
  const parts = text
    .split(SET_SEPARATOR)
    .map(tidy)
    .filter((part) => part !== '');
  const values: string[] = [];
  for (const part of parts) {
    if (part === NONE) return complain(text, `says “${NONE}” beside other values`, 'write either the values or none');
    const reading = readOne(column, part, places);
    if ('complaint' in reading) return reading;
    values.push(String(reading.value));
  }
  return { value: values.length === 0 ? undefined : [...new Set(values)] };
}

function readOne(column: Column, text: string, places: Places): Reading {
  switch (column.type) {
    case 'text':
    case 'reference-or-text':
    case 'reference':
    case 'party':
      return { value: text };
    case 'decimal':
      return readDecimal(column, text);
    case 'date':
      return isDate(text) ? { value: text } : complain(text, 'is no date', adviseDate(text));
    case 'choice':
      return readChoice(column.choices, text);
    case 'region':
      return readRegion(text, places);
  }
}

function readDecimal(column: Column, text: string): Reading {
  if (!isDecimal(text)) return complain(text, 'is no decimal number', adviseDecimal(text));
  const range = RANGES[column.name];
  if (range !== undefined && Math.abs(Number(text)) > range) {
    return complain(
      text,
      `lies outside −${range} to ${range} degrees`,
      'look whether latitude and longitude changed places',
    );
  }
  return { value: text };
}

function readChoice(choices: readonly string[], text: string): Reading {
  const choice = choiceFor(choices, text);
  if (choice !== undefined) return { value: choice };
  const accepted = choices.map((known) => [known, wordsForChoice(choices, known)[0] ?? ''].filter(Boolean).join(' '));
  return complain(text, 'is not one of the words of this column', `write one of: ${accepted.join(', ')}`);
}

function readRegion(text: string, places: Places): Reading {
  const found = places.find(text);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { value: only.code };
  if (only === undefined) {
    return complain(
      text,
      'is no region of GB/T 2260 (end of 2024) and none of the file regions',
      'write the six-digit code or the full name, or add the place to the file regions',
    );
  }
  const listed = found.slice(0, LISTED).map((region) => `${region.code} ${places.describe(region)}`);
  const more = found.length > LISTED ? ` and ${found.length - LISTED} more` : '';
  return complain(
    text,
    `is the name of ${found.length} regions`,
    `write the code of the one that is meant: ${listed.join(', ')}${more}`,
  );
}

const complain = (value: string, message: string, advice: string): { complaint: Complaint } => ({
  complaint: { value, message, advice },
});
