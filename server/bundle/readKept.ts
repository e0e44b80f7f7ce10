// Which kept document does a row say? Its id from the key, its body from the cells, and what is wrong with them.
import type { Column } from '../chain/records.ts';
import type { KeptBody, KeptKind } from '../store/kept.ts';
import { bodyOf, columnsOfKept, JSON_COLUMNS } from './keptColumns.ts';
import { complain, readFields, readKey, readRetracted, type Line } from './line.ts';
import { hasErrors } from './problem.ts';

export interface KeptRow {
  kind: KeptKind;
  id: string;
  /** Null takes the document away. */
  body: KeptBody | null;
  /** Null where the row does not say who changed it last, or when. */
  actor: string | null;
  at: string | null;
  file: string;
  row: number;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/;
const isInstant = (value: string): boolean => INSTANT.test(value) && !Number.isNaN(Date.parse(value));

export function readKept(line: Line, kind: KeptKind): KeptRow[] {
  const id = readKey(line);
  const retracted = readRetracted(line);
  const fields = retracted ? {} : readFields(line);
  if (!retracted) for (const column of columnsOfKept(kind)) checkCell(line, kind, column, fields[column.name]);
  if (id === null || hasErrors(line.problems)) return [];
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null);
  const body = retracted ? null : bodyOf(kind, id, fields);
  return [{ kind, id, body, actor: text('by'), at: text('at'), file: line.table.file, row: line.row }];
}

function checkCell(line: Line, kind: KeptKind, column: Column, value: unknown): void {
  const text = typeof value === 'string' ? value : '';
  if (column.required && text === '') {
    complain(line, column, { value: '', message: 'is empty', advice: 'fill it in, or take the row out' });
  }
  if (text === '') return;
  if ((column.name === 'at' || column.name === 'added') && !isInstant(text)) {
    const advice = 'write it as 2026-01-31T08:00:00.000Z, or leave the cell empty';
    complain(line, column, { value: text, message: 'is no instant', advice });
  }
  if (JSON_COLUMNS[kind]?.includes(column.name) && !isJson(text)) {
    complain(line, column, { value: text, message: 'is no JSON', advice: 'take the cell from an export as it is' });
  }
  if (column.name === 'revision' && !/^\d{1,15}$/.test(text)) {
    complain(line, column, { value: text, message: 'is no revision', advice: 'take the cell from an export as it is' });
  }
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
