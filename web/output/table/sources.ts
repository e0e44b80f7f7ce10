// On which sources does a row rest? Each once, with its newest as-of, the firmest first; what was not taken from them is left out.
import type { CitedFragment } from '../../api/generated/graphql.ts';
import type { Statement } from '../../parts/proof.ts';
import { SOURCE_MARKS, sourceMark, type SourceMark } from '../../parts/sourceMark.ts';
import type { Words } from '../../words/zh.ts';

export interface Cited {
  key: string;
  title: string;
  url: string | null;
  grade: CitedFragment['source']['grade'];
  mark: SourceMark;
  asOf: string | null;
}

export const gatherSources = (evidence: readonly CitedFragment[]): Cited[] =>
  eachOnce(evidence.filter(({ shown }) => shown).map((proof) => ({ ...proof, mark: sourceMark(proof) })));

/** The same of statements, which are proofs put together already. */
export const sourcesOfStatements = (statements: readonly Statement[]): Cited[] => eachOnce(statements);

type Proved = Pick<Statement, 'mark' | 'asOf'> & {
  source: Pick<Statement['source'], 'key' | 'title' | 'url' | 'grade'>;
};

function eachOnce(proofs: readonly Proved[]): Cited[] {
  const found = new Map<string, Cited>();
  for (const proof of proofs) {
    const { key, title, url, grade } = proof.source;
    const known = found.get(key);
    const asOf = [known?.asOf ?? '', proof.asOf ?? ''].sort().at(-1) || null;
    found.set(key, { key, title, url, grade, mark: known?.mark ?? proof.mark, asOf });
  }
  return [...found.values()].sort(
    (one, other) =>
      SOURCE_MARKS.indexOf(one.mark) - SOURCE_MARKS.indexOf(other.mark) ||
      (other.asOf ?? '').localeCompare(one.asOf ?? ''),
  );
}

/** All of them in one cell, in the reader's words. */
export const sourcesText = (sources: readonly Cited[], { marks, output }: Words): string =>
  sources.map(({ title, mark, asOf }) => output.source(title, marks[mark].letter, asOf)).join(output.between);

/** The same for programs. */
export const sourceRecords = (sources: readonly Cited[]) =>
  sources.map(({ title, grade, asOf, url }) => ({ title, grade, asOf, url }));

/** How many there are, and how firm they are; `named`: where each of them is. */
export function sourcesLine(sources: readonly Cited[], named: 'table' | 'end', { output: { frame } }: Words): string {
  if (sources.length === 0) return frame.noSources;
  const marks = SOURCE_MARKS.flatMap((mark) => {
    const count = sources.filter((source) => source.mark === mark).length;
    return count === 0 ? [] : [frame.markCount(frame.markNames[mark], count)];
  });
  return frame.sources(sources.length, marks.join(frame.between), frame.named[named]);
}
