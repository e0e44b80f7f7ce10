// What stands in an exported row of candidates? The firm, each contribution, and who says so.
import { ask } from '../api/client.ts';
import { CandidatesDocument, type CandidateRowFragment, type CandidatesQuery } from '../api/generated/graphql.ts';
import { sameRevision } from '../output/moved.ts';
import type { Progress } from '../output/progress.ts';
import type { ExportTable } from '../output/table/exportTable.ts';
import { sourceRecords, gatherSources, sourcesText } from '../output/table/sources.ts';
import { tagText } from '../parts/claimText.ts';
import { placeLine } from '../parts/place.ts';
import type { Language } from '../state/language.svelte.ts';
import type { CandidateQuestion } from './candidateListing.svelte.ts';

const PAGE = 100;

/** All pages of one revision. */
export async function fetchCandidates(
  question: CandidateQuestion,
  { signal, tell }: Progress,
): Promise<CandidateRowFragment[]> {
  const rows: CandidateRowFragment[] = [];
  let revision: number | null = null;
  for (let after: string | null = null; ;) {
    const answer: CandidatesQuery = await ask(CandidatesDocument, { ...question, first: PAGE, after }, signal);
    const page = answer.gap?.candidates;
    if (!page) return rows;
    revision = sameRevision(revision, page.revision);
    rows.push(...page.edges.map(({ node }) => node));
    tell(rows.length, page.totalCount);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) return rows;
  }
}

export function candidateTable(rows: readonly CandidateRowFragment[], language: Language): ExportTable {
  const { words } = language;
  const { columns, sheet } = words.candidates.exporting;
  const contributors = [...new Set(rows.flatMap(({ contributions }) => contributions.map(({ name }) => name)))];
  const pointsOf = ({ contributions }: CandidateRowFragment, name: string) =>
    contributions.filter((part) => part.name === name).reduce((sum, { points }) => sum + points, 0);
  const reasonsOf = ({ contributions }: CandidateRowFragment) =>
    contributions
      .filter(({ points }) => points !== 0)
      .map(({ reasonZh, reasonEn }) => language.pick(reasonZh, reasonEn))
      .join(' ');
  const sourcesOf = ({ contributions }: CandidateRowFragment) =>
    gatherSources(contributions.flatMap((part) => part.evidence));
  return {
    sheet,
    titles: [
      columns.rank,
      columns.firm,
      columns.id,
      columns.segment,
      columns.kinship,
      columns.place,
      columns.distance,
      columns.tags,
      columns.score,
      ...contributors.map((name) => words.candidates.contributions[name] ?? name),
      columns.reasons,
      columns.sources,
    ],
    rows: rows.map((row) => [
      row.rank,
      language.name(row.enterprise),
      row.enterprise.slug,
      language.name(row.segment),
      language.pick(row.kinshipZh, row.kinshipEn),
      placeLine(row.enterprise, language),
      row.distanceKm,
      row.enterprise.tags.map((tag) => tagText(tag, words)).join(words.search.between),
      row.score,
      ...contributors.map((name) => pointsOf(row, name)),
      reasonsOf(row),
      sourcesText(sourcesOf(row), words),
    ]),
    records: rows.map((row) => ({
      rank: row.rank,
      enterprise: { id: row.enterprise.slug, name: language.name(row.enterprise) },
      segment: { id: row.segment.slug, name: language.name(row.segment) },
      exactSegment: row.exactSegment,
      distanceKm: row.distanceKm,
      tags: row.enterprise.tags,
      score: row.score,
      contributions: Object.fromEntries(contributors.map((name) => [name, pointsOf(row, name)])),
      sources: sourceRecords(sourcesOf(row)),
    })),
  };
}
