// What would somebody write who needed only the answer of one benchmark? One table of claims as text, no log, no index
// beyond its key, no check: the measure that an engine of the product is held against.
import type { RecordKind } from '../../chain/records.ts';
import type { ClaimContent, ClaimEdit } from '../../store/store.ts';

export interface PlainRow {
  kind: RecordKind;
  key: string;
  source: string;
  /** For a search by scanning; empty where the claim brings no name. */
  name: string;
  /** The claim's content as JSON. */
  content: string;
}

export interface PlainClaim {
  kind: RecordKind;
  key: string;
  content: ClaimContent;
}

export interface PlainTable {
  /** Empties the table and takes the rows in one transaction. */
  fill(rows: readonly PlainRow[]): Promise<void>;
  /** Reads and parses all rows of the kinds by one query. */
  read(kinds: readonly RecordKind[]): Promise<PlainClaim[]>;
  /** Keys of rows whose name contains the text, the shortest names first. */
  scan(text: string, first: number): Promise<string[]>;
  close(): Promise<void>;
}

export function plainRow({ kind, key, source, after }: ClaimEdit): PlainRow {
  const name = after?.fields.name_zh;
  return { kind, key, source, name: typeof name === 'string' ? name : '', content: JSON.stringify(after) };
}

export const parseRow = (row: Readonly<Record<string, unknown>>): PlainClaim => ({
  kind: String(row.kind) as RecordKind,
  key: String(row.key),
  content: JSON.parse(String(row.content)) as ClaimContent,
});
