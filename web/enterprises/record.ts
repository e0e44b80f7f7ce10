// What is on record of a firm, field by field: what is shown, who says so, and what else is said?
import type { ProofFragment } from '../api/generated/graphql.ts';
import { tagText } from '../parts/claimText.ts';
import { sourceMark, type SourceMark } from '../parts/sourceMark.ts';
import type { Words } from '../words/zh.ts';

export interface Claim {
  id: string;
  field: string;
  value: string;
  shown: boolean;
  mark: SourceMark;
  source: ProofFragment['source'];
  quote: string | null;
  asOf: string | null;
}

export interface Field {
  field: string;
  /** Those whose value is shown; empty where nothing is on record. */
  shown: readonly Claim[];
}

/** In the order of a file card; those marked are worth asking for where nobody told them. */
const ORDER: readonly { field: string; asked?: true }[] = [
  { field: 'name_zh' },
  { field: 'name_en' },
  { field: 'short_zh' },
  { field: 'aliases' },
  { field: 'uscc', asked: true },
  { field: 'kind' },
  { field: 'status' },
  { field: 'established', asked: true },
  { field: 'registered_capital', asked: true },
  { field: 'ownership' },
  { field: 'region', asked: true },
  { field: 'country' },
  { field: 'address' },
  { field: 'stock_code' },
  { field: 'tags' },
  { field: 'main_products', asked: true },
  { field: 'business_scope' },
];
/** A note stands beside the name. */
const LEFT_OUT = new Set(['name_note', 'lat', 'lng']);

export const claimsOf = (evidence: readonly ProofFragment[]): Claim[] =>
  evidence.flatMap((proof) =>
    proof.field === null || proof.value === null
      ? []
      : [
          {
            id: proof.id,
            field: proof.field,
            value: proof.value,
            shown: proof.shown,
            mark: sourceMark(proof),
            source: proof.source,
            quote: proof.quote,
            asOf: proof.asOf,
          },
        ],
  );

/** Every field that somebody tells, in the order of the card, and those that are missing. */
export function fieldsOf(claims: readonly Claim[]): Field[] {
  const told = [...new Set(claims.map(({ field }) => field))].filter((field) => !LEFT_OUT.has(field));
  const known = ORDER.map(({ field }) => field);
  const fields = [...known, ...told.filter((field) => !known.includes(field)).sort()];
  return fields.flatMap((field) => {
    const shown = claims.filter((claim) => claim.field === field && claim.shown);
    const asked = ORDER.some((one) => one.field === field && one.asked);
    return told.includes(field) || asked ? [{ field, shown }] : [];
  });
}

export const fieldName = (field: string, words: Words): string =>
  (words.claims.fields as Readonly<Record<string, string>>)[field] ?? field;

/** A value as people say it; `placeName` tells the name of a region by its code. */
export function valueText(field: string, value: string, words: Words, placeName: (code: string) => string): string {
  if (value === '-') return words.claims.values.none;
  return value
    .split('|')
    .map((part) => (field === 'region' ? placeName(part) : tagText(part, words)))
    .join(words.claims.list);
}
