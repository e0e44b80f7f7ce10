// What rows does a CSV file hold? Commas, quotes with line breaks inside, any line ending, any of the encodings.
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode.ts';
import { error, warning, type Problem } from './problem.ts';
import type { Table } from './table.ts';

export interface ReadTable {
  /** Null where the file could not be read at all. */
  table: Table | null;
  problems: readonly Problem[];
}

const LINE_ENDINGS = ['\r\n', '\n', '\r'];
const OTHER_SEPARATORS = /[;\t]/g;

export function readCsv(file: string, bytes: Uint8Array): ReadTable {
  const decoded = decodeText(bytes);
  if (decoded === null) {
    const advice = 'save it from the spreadsheet as “CSV UTF-8”';
    return { table: null, problems: [error(file, {}, 'is text neither in UTF-8 nor in GB18030', advice)] };
  }
  try {
    const rows: string[][] = parse(decoded.text, {
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: LINE_ENDINGS,
    });
    const table = { file, name: nameOf(file), rows, sheet: false };
    return { table, problems: [...describeEncoding(file, decoded.encoding), ...describeSeparator(file, rows)] };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = typeof cause.records === 'number' ? cause.records + 1 : null;
    const message = `is not well-formed CSV: ${cause.message}`;
    const advice = 'put a value that holds a quote, a comma or a line break between quotes, and double a quote inside';
    return { table: null, problems: [error(file, { row }, message, advice)] };
  }
}

export const nameOf = (file: string): string => file.replace(/\.csv$/i, '');

function describeEncoding(file: string, encoding: string): Problem[] {
  if (encoding === 'UTF-8') return [];
  return [warning(file, {}, `was read as ${encoding}`, 'look whether names came right; UTF-8 leaves no doubt')];
}

function describeSeparator(file: string, rows: readonly string[][]): Problem[] {
  const filled = rows.find((row) => row.some((cell) => cell !== ''));
  if (filled?.length !== 1 || (filled[0]?.match(OTHER_SEPARATORS)?.length ?? 0) < 2) return [];
  return [error(file, {}, 'separates its columns by semicolons or tabs', 'save it with commas')];
}
