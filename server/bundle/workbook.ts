// What tables does a workbook hold? Each sheet is one; numbers and dates come as the text a person sees.
import readWorkbook from 'read-excel-file/node';
import { invalid, LiantuError } from '../chain/errors.ts';
import { readArchive, type Limits } from './archive.ts';
import { expandExponent } from './decimal.ts';
import { error, type Problem } from './problem.ts';
import { KEPT_DIGITS } from './sheetCell.ts';
import type { Cell, Table } from './table.ts';
import { failedCells } from './failedCells.ts';

export interface Workbook {
  tables: readonly Table[];
  problems: readonly Problem[];
}

/** A number of the sheet before it is read, so that its digits are seen as they are stored. */
interface StoredNumber {
  digits: string;
}

/** @throws INVALID where it is no workbook, or unpacks beyond the limits. */
export async function readSheets(name: string, bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  const parts = readArchive(name, bytes, limits);
  const sheets = await open(name, bytes);
  const tables = sheets.map(({ sheet, data }) => ({
    file: `${name} › ${sheet}`,
    name: sheet,
    rows: data.map((row) => row.map((value) => readValue(value))),
    sheet: true,
  }));
  const problems = failedCells(parts).map(({ sheet, address, value }) =>
    error(
      `${name} › ${sheet}`,
      { column: `cell ${address}`, value },
      'is a formula that failed',
      'correct the formula, or write its value',
    ),
  );
  return { tables, problems };
}

async function open(name: string, bytes: Uint8Array) {
  try {
    return await readWorkbook<StoredNumber>(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      trim: false,
      parseNumber: (digits) => ({ digits }),
    });
  } catch (cause) {
    if (cause instanceof LiantuError) throw cause;
    throw invalid(
      `[bundle] ${name} is no workbook that can be read (${(cause as Error).message}): save it again as .xlsx`,
    );
  }
}

function readValue(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return { text: String(value), was: 'boolean' };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), was: 'date' };
  return { text: writeNumber((value as StoredNumber).digits), was: 'number' };
}

/** Sheets store 1.1 as 1.1000000000000001; a person sees fifteen digits, and never an exponent here. */
export function writeNumber(stored: string): string {
  const number = Number(stored);
  if (Number.isNaN(number)) return stored;
  const shortest = String(Number(number.toPrecision(KEPT_DIGITS)));
  return expandExponent(shortest) ?? shortest;
}
