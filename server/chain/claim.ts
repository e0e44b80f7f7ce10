// Several sources speak of one thing: which claim is shown, and which stay visible beside it?
import { columnsOf, type Column, type RecordKind } from './records.ts';
import type { Confidence, Grade, SourceKind } from './vocabulary.ts';

/** A cell: text, several texts, or `null` for a claim of "none" (`-`). A field that is not there claims nothing. */
export type Value = string | readonly string[] | null;
export type Fields = Readonly<Record<string, Value>>;

export interface Claim {
  kind: RecordKind;
  /** The key it came with; it stays when the thing is merged into another. */
  key: string;
  /** The key of the thing it is about today: `key`, or what an alias leads to. */
  about: string;
  /** The source's key; empty where a row named none. */
  source: string;
  fields: Fields;
  quote: string | null;
  asOf: string | null;
  confidence: Confidence | null;
  note: string | null;
  /** The revision that brought it in its present form. */
  revision: number;
}

/** What ranks a source, taken from the records of kind `sources`. */
export interface SourceRank {
  grade: Grade | null;
  kind: SourceKind | null;
}

/** One thing as it is shown: each field with the claim that won it. Fields that nobody claims are absent. */
export interface Resolved {
  kind: RecordKind;
  key: string;
  fields: Fields;
  /** Field → `claimId` of the claim that won (of a set: of the first claim that contributes). */
  shownBy: Readonly<Record<string, string>>;
  /** The newest as-of among the claims. */
  asOf: string | null;
}

/** Names a claim in the whole store: kind, key and source. */
export const claimId = (claim: Pick<Claim, 'kind' | 'key' | 'source'>): string =>
  JSON.stringify([claim.kind, claim.key, claim.source]);

const GRADE_ORDER = { A: 0, B: 1, C: 2 } as const satisfies Record<Grade, number>;
const UNKNOWN_SOURCE: SourceRank = { grade: null, kind: null };

/** Plain comparison puts `2025` before `2025-10`: on the common prefix they are equal, and the more precise one is the newer. */
const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * Orders the claims for one field, the shown one first: ruling, then grade, then as-of, then what came under the thing's own
 * key before what was merged into it, then source key; a dated field goes by as-of before grade.
 */
export function rankClaims(
  claims: readonly Claim[],
  rankOf: (source: string) => SourceRank | undefined,
  dated = false,
): Claim[] {
  const ruling = (claim: Claim) => ((rankOf(claim.source) ?? UNKNOWN_SOURCE).kind === 'ruling' ? 0 : 1);
  const grade = (claim: Claim) => {
    const found = (rankOf(claim.source) ?? UNKNOWN_SOURCE).grade;
    return found ? GRADE_ORDER[found] : 3;
  };
  const merged = ({ key, about }: Claim) => (key === about ? 0 : 1);
  const newest = (left: Claim, right: Claim) => compareText(right.asOf ?? '', left.asOf ?? '');
  return [...claims].sort(
    (left, right) =>
      ruling(left) - ruling(right) ||
      (dated && newest(left, right)) ||
      grade(left) - grade(right) ||
      newest(left, right) ||
      merged(left) - merged(right) ||
      compareText(left.source, right.source) ||
      compareText(left.key, right.key),
  );
}

const fieldColumns = (kind: RecordKind): readonly Column[] => columnsOf(kind).filter((column) => !column.key);

/** Resolves all claims about one thing, field by field. The order of the claims never matters. */
export function resolveClaims(
  kind: RecordKind,
  key: string,
  claims: readonly Claim[],
  rankOf: (source: string) => SourceRank | undefined,
): Resolved {
  const fields: Record<string, Value> = {};
  const shownBy: Record<string, string> = {};
  const byGrade = rankClaims(claims, rankOf);
  const byDate = rankClaims(claims, rankOf, true);
  for (const column of fieldColumns(kind)) {
    const ranked = (column.dated ? byDate : byGrade).filter((claim) => column.name in claim.fields);
    const first = ranked[0];
    if (!first) continue;
    shownBy[column.name] = claimId(first);
    fields[column.name] = column.set ? unite(ranked, column.name) : (first.fields[column.name] ?? null);
  }
  const asOf = claims.reduce<string | null>(
    (found, claim) => ((claim.asOf ?? '') > (found ?? '') ? claim.asOf : found),
    null,
  );
  return { kind, key, fields, shownBy, asOf };
}

function unite(claims: readonly Claim[], field: string): readonly string[] {
  const values = claims.flatMap((claim) => claim.fields[field] ?? []);
  return [...new Set(values)].sort(compareText);
}
