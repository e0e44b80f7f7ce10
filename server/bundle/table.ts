// What does a file hold before anybody judges it? Rows of cells as they are written, whatever container they came in.
import type { Problem } from './problem.ts';

/** What a spreadsheet had made of a cell that did not come as text. */
export interface SheetCell {
  text: string;
  was: 'number' | 'date' | 'boolean';
}

/** Plain text is a string, so that a large CSV costs no object a cell. */
export type Cell = string | SheetCell;

export interface Table {
  /** How problems name it: `enterprises.csv`, `atlas.xlsx › 企业`. */
  file: string;
  /** What tells its kind: the file's name without extension, or the sheet's. */
  name: string;
  /** The first is row 1; blank rows are kept, so that rows count as a person counts them. */
  rows: readonly (readonly Cell[])[];
  /** Cells have addresses such as B7. */
  sheet: boolean;
}

/** A bundle as it was found, before any cell is judged. */
export interface RawBundle {
  /** The last part of its path, or the uploaded file's name. */
  name: string;
  tables: readonly Table[];
  /** Names of tables that could not be read: what they hold is not known, and so not missing. */
  unread: readonly string[];
  problems: readonly Problem[];
}

export const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;

export const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => textOf(cell).trim() === '');

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
