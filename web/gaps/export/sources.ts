// On which sources does a gap rest? Each once, with its newest as-of, the firmest first; what was not taken from them is left out.
import type { CitedFragment } from '../../api/generated/graphql.ts';
import { SOURCE_MARKS, sourceMark, type SourceMark } from '../../parts/sourceMark.ts';

export interface Cited {
  title: string;
  url: string | null;
  grade: CitedFragment['source']['grade'];
  mark: SourceMark;
  asOf: string | null;
}

export function gatherSources(evidence: readonly CitedFragment[]): Cited[] {
  const found = new Map<string, Cited>();
  for (const proof of evidence) {
    if (!proof.shown) continue;
    const { key, title, url, grade } = proof.source;
    const known = found.get(key);
    const asOf = [known?.asOf ?? '', proof.asOf ?? ''].sort().at(-1) || null;
    found.set(key, { title, url, grade, mark: known?.mark ?? sourceMark(proof), asOf });
  }
  return [...found.values()].sort(
    (one, other) =>
      SOURCE_MARKS.indexOf(one.mark) - SOURCE_MARKS.indexOf(other.mark) ||
      (other.asOf ?? '').localeCompare(one.asOf ?? ''),
  );
}
