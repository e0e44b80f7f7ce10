// Which files and columns make a bundle? The records' own table, the columns of a claim, the merges of enterprises, and what is
// kept beside the facts.
import { COLUMNS, RECORD_KINDS, type Column, type RecordKind } from '../chain/records.ts';
import { CONFIDENCES } from '../chain/vocabulary.ts';
import { KEPT_KINDS, type KeptKind } from '../store/kept.ts';
import { columnsOfKept } from './keptColumns.ts';

/** Leads an enterprise's id that was merged away to the one that stands. */
export const MERGES = 'merges';

/** In the order in which they are read and written. */
export const FILE_KINDS = [...RECORD_KINDS, MERGES, ...KEPT_KINDS] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Takes the claim of its row back. */
export const RETRACTED = 'retracted';

/** The mark of a folder that an export wrote; never read. */
export const EXPORT_MARK = 'bundle.json';

/** Separates the values of a set in a cell. */
export const SET_SEPARATOR = '|';

/** A cell that claims "none". */
export const NONE = '-';

export const SOURCE_COLUMN: Column = { name: 'source', type: 'reference', to: 'sources' };

const PROVENANCE: readonly Column[] = [
  SOURCE_COLUMN,
  { name: 'quote', type: 'text' },
  { name: 'as_of', type: 'date' },
  { name: 'confidence', type: 'choice', choices: CONFIDENCES },
  { name: 'note', type: 'text' },
];

const RETRACTION: Column = { name: RETRACTED, type: 'text' };

const MERGE_COLUMNS: readonly Column[] = [
  { name: 'alias', type: 'text', key: true },
  { name: 'id', type: 'reference', to: 'enterprises', required: true },
];

/** What the thing is: the columns of its kind. */
export function thingColumns(kind: FileKind): readonly Column[] {
  if (kind === MERGES) return MERGE_COLUMNS;
  return isKeptKind(kind) ? columnsOfKept(kind) : COLUMNS[kind];
}

/** What a row says about its claim. A source needs none, and a merge is no claim, nor is what is kept beside. */
export const provenanceColumns = (kind: FileKind): readonly Column[] =>
  kind === 'sources' || !isRecordKind(kind) ? [] : PROVENANCE;

/** Every column that a file may have, in the order in which it is written. */
export const fileColumns = (kind: FileKind): readonly Column[] => [
  ...thingColumns(kind),
  ...provenanceColumns(kind),
  RETRACTION,
];

export const isKeptKind = (kind: FileKind): kind is KeptKind => (KEPT_KINDS as readonly FileKind[]).includes(kind);

export const isRecordKind = (kind: FileKind): kind is RecordKind => kind !== MERGES && !isKeptKind(kind);
