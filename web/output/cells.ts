// On what does each cell rest that is taken along? All of them of one state of the data, so many at a time.
import { ask } from '../api/client.ts';
import { OutputCellsDocument, type OutputCellsQuery } from '../api/generated/graphql.ts';
import { sameRevision } from './moved.ts';
import type { Progress } from './progress.ts';

export type OutputCell = OutputCellsQuery['matrix'][number];

export interface OutputCells {
  cells: readonly OutputCell[];
  revision: number;
  asOf: string | null;
}

/** With all their evidence, in one answer. */
const MOST = 2000;

export async function fetchCells(
  industry: string,
  segments: number,
  regions: readonly string[],
  { signal, tell }: Progress,
): Promise<OutputCells> {
  const atOnce = Math.max(1, Math.floor(MOST / Math.max(1, segments)));
  const cells: OutputCell[] = [];
  let [revision, asOf]: [number | null, string | null] = [null, null];
  for (let start = 0; start < regions.length; start += atOnce) {
    const variables = { industry, regions: regions.slice(start, start + atOnce) };
    const { about, matrix } = await ask(OutputCellsDocument, variables, signal);
    revision = sameRevision(revision, about.revision);
    asOf = about.asOf ?? null;
    cells.push(...matrix);
    tell(Math.min(start + atOnce, regions.length), regions.length);
  }
  return { cells, revision: revision ?? 0, asOf };
}
