// What do the cells of one row say, and what is wrong with them? A row with its header, and the problems met on the way.
import type { Fields, Value } from '../chain/claim.ts';
import { joinKey, type Column } from '../chain/records.ts';
import type { Header, Placed } from './findHeader.ts';
import { fileColumns, provenanceColumns, RETRACTED, thingColumns, type FileKind } from './format.ts';
import type { Places } from './places.ts';
import { error, warning, type Problem } from './problem.ts';
import { readCell, readKeyPart, tidy, type Complaint } from './readCell.ts';
import { describeSheetCell } from './sheetCell.ts';
import { columnLetters, textOf, type Cell, type Table } from './table.ts';

export interface Line {
  table: Table;
  kind: FileKind;
  header: Header;
  cells: readonly Cell[];
  /** As a person counts. */
  row: number;
  places: Places;
  /** Of this row alone. */
  problems: Problem[];
}

const YES = ['是', 'true', '1', 'yes', 'y', '✓', '√'];
const NO = ['', '否', 'false', '0', 'no', 'n'];

/** Null where a part of the key cannot be read. */
export function readKey(line: Line): string | null {
  const parts: string[] = [];
  const columns = thingColumns(line.kind).filter(({ key }) => key);
  for (const column of columns) {
    checkSheetCell(line, column);
    const reading = readKeyPart(column, cellOf(line, column), line.places);
    if ('part' in reading) parts.push(reading.part);
    else complain(line, column, reading.complaint);
  }
  return parts.length === columns.length ? joinKey(parts) : null;
}

/** What the row says of its thing, and of its claim. */
export const readFields = (line: Line): Fields =>
  readValues(
    line,
    thingColumns(line.kind).filter(({ key }) => !key),
  );
export const readProvenance = (line: Line): Fields => readValues(line, provenanceColumns(line.kind));

function readValues(line: Line, columns: readonly Column[]): Fields {
  const values: Record<string, Value> = {};
  for (const column of columns) {
    checkSheetCell(line, column);
    const reading = readCell(column, cellOf(line, column), line.places);
    if ('complaint' in reading) complain(line, column, reading.complaint);
    else if (reading.value !== undefined) values[column.name] = reading.value;
  }
  return values;
}

export function readRetracted(line: Line): boolean {
  const column = fileColumns(line.kind).find(({ name }) => name === RETRACTED) as Column;
  const value = tidy(cellOf(line, column));
  const word = value.normalize('NFKC').toLowerCase();
  if (YES.includes(word)) return true;
  if (!NO.includes(word)) {
    const advice = 'write 是, true or 1 to take the claim back, or leave the cell empty';
    complain(line, column, { value, message: 'says neither yes nor no', advice });
  }
  return false;
}

export function complain(line: Line, column: Column, { value, message, advice }: Complaint): void {
  const place = { row: line.row, column: titleOf(line, column), value: value === '' ? null : value };
  line.problems.push(error(line.table.file, place, message, advice));
}

/** Of a cell, or of the row as a whole. */
export function warn(line: Line, place: { column?: Column; value?: string }, message: string, advice: string): void {
  const column = place.column === undefined ? null : titleOf(line, place.column);
  const value = place.value ?? null;
  line.problems.push(warning(line.table.file, { row: line.row, column, value }, message, advice));
}

function checkSheetCell(line: Line, column: Column): void {
  const cell = line.cells[placedFor(line, column)?.at ?? line.cells.length];
  const found = cell === undefined || typeof cell === 'string' ? null : describeSheetCell(column, cell);
  if (found === null) return;
  const { lost, ...complaint } = { value: textOf(cell), ...found };
  if (lost) complain(line, column, complaint);
  else warn(line, { column, value: complaint.value }, complaint.message, complaint.advice);
}

/** The header as it is written, and in a workbook the cell's address; the column's own name where the table lacks it. */
function titleOf(line: Line, column: Column): string {
  const placed = placedFor(line, column);
  if (placed === undefined) return column.name;
  return line.table.sheet ? `${placed.title} (cell ${columnLetters(placed.at)}${line.row})` : placed.title;
}

const placedFor = (line: Line, column: Column): Placed | undefined =>
  line.header.columns.find((placed) => placed.column.name === column.name);

const cellOf = (line: Line, column: Column): string =>
  textOf(line.cells[placedFor(line, column)?.at ?? line.cells.length]);
