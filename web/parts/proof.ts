// What does one source say about a thing? Its claims field by field, gathered into one quotation.
import type { ProofFragment } from '../api/generated/graphql.ts';
import { SOURCE_MARKS, sourceMark, type SourceMark } from './sourceMark.ts';

export interface Statement {
  id: string;
  mark: SourceMark;
  source: ProofFragment['source'];
  quote: string | null;
  asOf: string | null;
  /** What it claims, the losing claims marked. */
  claims: readonly { field: string; value: string; shown: boolean }[];
  /** At least one of its claims is what is shown elsewhere. */
  shown: boolean;
}

/** Firm and shown ones first, then the newest. */
export function gatherStatements(evidence: readonly ProofFragment[]): Statement[] {
  const groups = new Map<string, ProofFragment[]>();
  for (const proof of evidence) {
    const key = [proof.source.key, proof.quote ?? '', proof.asOf ?? ''].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), proof]);
  }
  return [...groups.values()]
    .map((proofs): Statement => {
      const [first] = proofs as [ProofFragment];
      const claims = proofs.flatMap(({ field, value, shown }) =>
        field === null || value === null ? [] : [{ field, value, shown }],
      );
      return {
        id: first.id,
        mark: sourceMark(first),
        source: first.source,
        quote: first.quote,
        asOf: first.asOf,
        claims: [...new Map(claims.map((claim) => [`${claim.field}\n${claim.value}`, claim])).values()],
        shown: proofs.some(({ shown }) => shown),
      };
    })
    .sort(
      (a, b) =>
        Number(b.shown) - Number(a.shown) ||
        SOURCE_MARKS.indexOf(a.mark) - SOURCE_MARKS.indexOf(b.mark) ||
        (b.asOf ?? '').localeCompare(a.asOf ?? ''),
    );
}

const STALE_YEARS = 3;

/** Whether an as-of date, however precise, lies more than three years before today (YYYY-MM-DD). */
export function isStale(asOf: string | null, today: string): boolean {
  if (asOf === null) return false;
  const limit = `${Number(today.slice(0, 4)) - STALE_YEARS}${today.slice(4)}`;
  return asOf < limit.slice(0, asOf.length);
}

export const today = (): string => new Date().toISOString().slice(0, 10);
