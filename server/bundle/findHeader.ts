// Where is the header row of a table, and which column stands where? Titles above it and unknown columns are kept out, and said.
import type { Column } from '../chain/records.ts';
import { fileColumns, type FileKind } from './format.ts';
import { columnFor, wordsForColumn } from './headers.ts';
import { count, error, warning, type Problem } from './problem.ts';
import { columnLetters, isBlank, textOf, type Cell, type Table } from './table.ts';

export interface Header {
  /** Of the rows; what follows it is data. */
  index: number;
  columns: readonly Placed[];
}

export interface Placed {
  column: Column;
  /** Of the cell in its row. */
  at: number;
  /** As it is written. */
  title: string;
}

/** How far down a title or a notice may push the header. */
const SEARCHED = 10;

/** Null, with the reason among the problems, where no row names all that a row of this kind needs. */
export function findHeader(table: Table, kind: FileKind): { header: Header | null; problems: Problem[] } {
  const rows = table.rows.slice(0, SEARCHED);
  const needed = fileColumns(kind).filter((column) => column.key && !column.optionalKey);
  const recognised = rows.map((row) => place(row, kind));
  const index = recognised.findIndex((columns) =>
    needed.every((column) => columns.some((found) => found.column === column)),
  );
  const columns = recognised[index];
  if (columns === undefined) return { header: null, problems: [describeMissing(table, kind, needed, recognised)] };
  return {
    header: { index, columns: columns.filter(isFirst) },
    problems: [
      ...describeTitles(table, index),
      ...columns
        .filter((found, at) => !isFirst(found, at, columns))
        .map((found) => describeTwice(table, index, found, columns)),
      ...describeUnknown(table, index, columns),
    ],
  };
}

function place(row: readonly Cell[], kind: FileKind): Placed[] {
  return row.flatMap((cell, at) => {
    const title = textOf(cell).trim();
    const column = title === '' ? undefined : columnFor(kind, title);
    return column === undefined ? [] : [{ column, at, title }];
  });
}

const isFirst = (found: Placed, at: number, columns: readonly Placed[]): boolean =>
  columns.findIndex(({ column }) => column === found.column) === at;

function describeMissing(
  table: Table,
  kind: FileKind,
  needed: readonly Column[],
  recognised: readonly Placed[][],
): Problem {
  const best = recognised.reduce<readonly Placed[]>(
    (most, columns) => (columns.length > most.length ? columns : most),
    [],
  );
  const missing = needed.filter((column) => !best.some((found) => found.column === column));
  const names = missing.map((column) =>
    [column.name, wordsForColumn(kind, column.name)[0]].filter(Boolean).join(' or '),
  );
  const message = `has no header row: among its first ${SEARCHED} rows none names ${names.join(', and ')}`;
  return error(table.file, {}, message, 'give the first row the columns that docs/bundle.md lists for this file');
}

function describeTitles(table: Table, index: number): Problem[] {
  return table.rows.slice(0, index).flatMap((row, at) => {
    if (isBlank(row)) return [];
    const value = row
      .map(textOf)
      .filter((text) => text.trim() !== '')
      .join(' ');
    return [
      warning(
        table.file,
        { row: at + 1, value },
        'stands above the header and was left out',
        'nothing, if it is a title',
      ),
    ];
  });
}

function describeTwice(table: Table, index: number, found: Placed, columns: readonly Placed[]): Problem {
  const first = columns.find(({ column }) => column === found.column);
  const message = `means the column ${found.column.name}, as “${first?.title}” does`;
  return error(table.file, { row: index + 1, column: found.title }, message, 'keep one of the two');
}

/** The values of an unknown column are not repeated: they may be what must not be kept, such as a person's telephone. */
function describeUnknown(table: Table, index: number, columns: readonly Placed[]): Problem[] {
  const known = new Set(columns.map(({ at }) => at));
  const header = table.rows[index] ?? [];
  const width = table.rows.slice(index).reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    if (known.has(at)) return [];
    const title = textOf(header[at]).trim();
    const filled = table.rows.slice(index + 1).filter((row) => textOf(row[at]).trim() !== '').length;
    if (title === '' && filled === 0) return [];
    if (title !== '') {
      const advice = 'rename it if it is one of the columns in docs/bundle.md; otherwise nothing';
      return [
        warning(
          table.file,
          { column: title },
          `is no column of this file: it was kept out with ${count(filled, 'value')}`,
          advice,
        ),
      ];
    }
    return [describeUntitled(table, index, at, header.length)];
  });
}

function describeUntitled(table: Table, index: number, at: number, titled: number): Problem {
  const row = table.rows.findIndex((cells, line) => line > index && textOf(cells[at]).trim() !== '') + 1;
  const column = `column ${columnLetters(at)}`;
  if (at < titled || table.sheet)
    return error(table.file, { row, column }, 'has values under no header', 'give it a header, or empty it');
  const message = `the row has more cells than the header, which has ${titled}`;
  return error(table.file, { row, column }, message, 'put a value that holds a comma between quotes');
}
