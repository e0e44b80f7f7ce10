// Which things does a claim name? Its source, and what stands in its key and its fields.
import type { Fields, Value } from '../chain/claim.ts';
import { columnsOf, keyColumnsOf, splitKey, type Column, type RecordKind } from '../chain/records.ts';
import type { Thing } from './store.ts';

/** A party may be any of these; the first that exists is meant. */
export const PARTY_KINDS = ['enterprises', 'organisations', 'regions'] as const satisfies readonly RecordKind[];

export interface Mention {
  /** `party` where the claim does not say of which kind the thing is. */
  to: RecordKind | 'party';
  key: string;
  /** In the key: it says what the claim is about. */
  inKey: boolean;
  /** May be plain text instead: nobody has to know it. */
  loose: boolean;
}

/** The kinds in which a thing so named may exist. */
export const kindsMeant = (to: Mention['to']): readonly RecordKind[] => (to === 'party' ? PARTY_KINDS : [to]);

/** How other claims may name a thing: under its kind, or as a party. */
export const namesOf = ({ kind }: Pick<Thing, 'kind'>): readonly Mention['to'][] =>
  (PARTY_KINDS as readonly RecordKind[]).includes(kind) ? [kind, 'party'] : [kind];

/** Ordered: the source, the key's parts, the fields by column. Each thing once. */
export function mentionsOf(kind: RecordKind, key: string, source: string, fields: Fields): Mention[] {
  const parts = splitKey(key);
  const found = [
    ...(source === '' ? [] : [{ to: 'sources' as const, key: source, inKey: false, loose: false }]),
    ...keyColumnsOf(kind).flatMap((column, at) => mentionsIn(column, parts[at] ?? null, true)),
    ...columnsOf(kind).flatMap((column) => (column.key ? [] : mentionsIn(column, fields[column.name] ?? null, false))),
  ];
  const seen = new Map<string, Mention>();
  for (const mention of found) {
    const name = `${mention.to} ${mention.key}`;
    if (!seen.has(name)) seen.set(name, mention);
  }
  return [...seen.values()];
}

function mentionsIn(column: Column, value: Value, inKey: boolean): Mention[] {
  const to = targetOf(column);
  if (to === null || value === null) return [];
  const keys = typeof value === 'string' ? [value] : value;
  const loose = column.type === 'reference-or-text';
  return keys.filter((key) => key !== '').map((key) => ({ to, key, inKey, loose }));
}

export function targetOf(column: Column): Mention['to'] | null {
  if (column.type === 'reference' || column.type === 'reference-or-text') return column.to;
  if (column.type === 'region') return 'regions';
  return column.type === 'party' ? 'party' : null;
}
