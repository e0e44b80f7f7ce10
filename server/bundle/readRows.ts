// Which claims does a table make? Each row becomes one, or problems that name its row and column; rows do not yet know each other.
import { stdnum } from 'stdnum';
import type { Fields, Value } from '../chain/claim.ts';
import type { RecordKind } from '../chain/records.ts';
import { CONFIDENCES } from '../chain/vocabulary.ts';
import type { ClaimContent, Thing } from '../store/store.ts';
import { findHeader } from './findHeader.ts';
import { isKeptKind, isRecordKind, thingColumns, type FileKind } from './format.ts';
import { complain, readFields, readKey, readProvenance, readRetracted, warn, type Line } from './line.ts';
import type { Places } from './places.ts';
import { hasErrors, type Problem } from './problem.ts';
import { readKept, type KeptRow } from './readKept.ts';
import { isBlank, type Table } from './table.ts';

export interface ClaimRow {
  kind: RecordKind;
  key: string;
  source: string;
  /** Null takes the claim back. */
  content: ClaimContent | null;
  file: string;
  row: number;
}

export interface MergeRow {
  alias: string;
  /** Null takes the merge apart. */
  id: string | null;
  file: string;
  row: number;
}

export interface TableRows {
  /** Column → its header as it is written. */
  titles: ReadonlyMap<string, string>;
  claims: readonly ClaimRow[];
  merges: readonly MergeRow[];
  kept: readonly KeptRow[];
  /** Named by rows that have errors: nobody knows what those rows would have said. */
  spoiled: readonly Thing[];
  /** False where no header was found, so that no row could be read. */
  readable: boolean;
  problems: readonly Problem[];
}

const CREDIT_CODE = stdnum.CN?.uscc;

export function readRows(table: Table, kind: FileKind, places: Places): TableRows {
  const { header, problems } = findHeader(table, kind);
  const claims: ClaimRow[] = [];
  const merges: MergeRow[] = [];
  const kept: KeptRow[] = [];
  const spoiled: Thing[] = [];
  const titles = new Map(header?.columns.map(({ column, title }) => [column.name, title]));
  if (header === null) return { titles, claims, merges, kept, spoiled, readable: false, problems };
  for (const [index, cells] of table.rows.entries()) {
    if (index <= header.index || isBlank(cells)) continue;
    const line: Line = { table, kind, header, cells, row: index + 1, problems: [], places };
    if (isRecordKind(kind)) claims.push(...readClaim(line, kind, spoiled));
    else if (isKeptKind(kind)) kept.push(...readKept(line, kind));
    else merges.push(...readMerge(line));
    problems.push(...line.problems);
  }
  return { titles, claims, merges, kept, spoiled, readable: true, problems };
}

function readClaim(line: Line, kind: RecordKind, spoiled: Thing[]): ClaimRow[] {
  const key = readKey(line);
  const retracted = readRetracted(line);
  const told = readProvenance(line);
  const fields = retracted ? {} : readFields(line);
  if (key === null) return [];
  if (hasErrors(line.problems)) {
    spoiled.push({ kind, key });
    return [];
  }
  if (kind !== 'sources' && text(told.source) === null) {
    warn(
      line,
      {},
      'the row names no source',
      'name the source that says so: a claim without one ranks below every other',
    );
  }
  if (kind === 'enterprises') checkCreditCode(line, fields);
  const content = retracted ? null : contentOf(fields, told);
  return [{ kind, key, source: text(told.source) ?? '', content, file: line.table.file, row: line.row }];
}

function contentOf(fields: Fields, told: Fields): ClaimContent {
  return {
    fields,
    quote: text(told.quote),
    asOf: text(told.as_of),
    confidence: CONFIDENCES.find((confidence) => confidence === told.confidence) ?? null,
    note: text(told.note),
  };
}

function readMerge(line: Line): MergeRow[] {
  const alias = readKey(line);
  const retracted = readRetracted(line);
  const { id } = readFields(line);
  if (alias === null) return [];
  const place = { file: line.table.file, row: line.row };
  if (retracted) return [{ alias, id: null, ...place }];
  if (typeof id === 'string') return [{ alias, id, ...place }];
  const [column] = thingColumns(line.kind).filter(({ name }) => name === 'id');
  if (column)
    complain(line, column, { value: '', message: 'is empty', advice: 'name the enterprise that stands for both' });
  return [];
}

function checkCreditCode(line: Line, { uscc }: Fields): void {
  if (typeof uscc !== 'string' || CREDIT_CODE?.validate(uscc).isValid) return;
  const message = 'is no valid credit code: its length, letters or check character are wrong';
  const column = thingColumns(line.kind).find(({ name }) => name === 'uscc');
  warn(line, { column, value: uscc }, message, 'compare it with the document it comes from');
}

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
