// What does an engine keep of a thing that sources tell differently? A small row: which thing it is, and whose.
import type { Claim } from '../chain/claim.ts';
import { differingFields } from '../chain/conflict.ts';
import { keyColumnsOf, RECORD_KINDS, splitKey, type RecordKind } from '../chain/records.ts';
import { targetOf } from './mention.ts';
import type { Thing } from './store.ts';

export interface ConflictRow {
  kind: RecordKind;
  key: string;
  /** Place of the kind in the order of the bundle. */
  sequence: number;
  /** Ids in the key that are an enterprise's, or may be: a party is named without its kind. */
  one: string | null;
  other: string | null;
}

export const sequenceOf = (kind: RecordKind): number => RECORD_KINDS.indexOf(kind);

export function conflictRow({ kind, key }: Thing): ConflictRow {
  const parts = splitKey(key);
  const named = keyColumnsOf(kind).flatMap((column, at) => {
    const to = targetOf(column);
    return to === 'enterprises' || to === 'party' ? [parts[at] ?? ''] : [];
  });
  const [one = null, other = null] = kind === 'enterprises' ? [key] : named.filter((id) => id !== '');
  return { kind, key, sequence: sequenceOf(kind), one, other };
}

export const isInConflict = (kind: RecordKind, claims: readonly Claim[]): boolean =>
  differingFields(kind, claims).length > 0;
