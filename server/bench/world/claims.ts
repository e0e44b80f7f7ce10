// How is a generated fact written down? As the edit that brings its claim into a store.
import type { Fields } from '../../chain/claim.ts';
import { joinKey, type RecordKind } from '../../chain/records.ts';
import type { ClaimEdit } from '../../store/store.ts';

export const SOURCES = ['announcements', 'press', 'register', 'visits'] as const;
export type SourceKey = (typeof SOURCES)[number];

const GRADES = { announcements: 'A', press: 'B', register: 'A', visits: 'A' } as const satisfies Record<
  SourceKey,
  string
>;

export function claim(
  kind: RecordKind,
  key: readonly string[],
  source: SourceKey | '',
  fields: Fields,
  asOf: string | null = null,
): ClaimEdit {
  return { kind, key: joinKey(key), source, after: { fields, quote: null, asOf, confidence: null, note: null } };
}

export const sourceClaims = (): ClaimEdit[] =>
  SOURCES.map((key) =>
    claim('sources', [key], '', { title: `Generated ${key}`, grade: GRADES[key], kind: 'document' }),
  );
