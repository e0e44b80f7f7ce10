// What stands in an exported row? The gap in the reader's words, each contribution, and who says so.
import type { CitedFragment, GapExportQuery } from '../../api/generated/graphql.ts';
import type { ExportCell, ExportTable } from '../../output/table/exportTable.ts';
import { sourceRecords, gatherSources, sourcesText, type Cited } from '../../output/table/sources.ts';
import type { Language } from '../../state/language.svelte.ts';

export type ExportedGap = GapExportQuery['gaps']['edges'][number]['node'];

export function exportTable(gaps: readonly ExportedGap[], language: Language): ExportTable {
  const { words } = language;
  const { columns, points, sheet } = words.gaps.exporting;
  /** In the order in which they come; a list may be empty. */
  const contributors = [...new Set(gaps.flatMap(({ contributions }) => contributions.map(({ name }) => name)))];
  const verdictOf = (gap: ExportedGap) => language.pick(gap.verdictZh, gap.verdictEn);

  const rows = gaps.map((gap): ExportCell[] => [
    language.name(gap.region),
    gap.region.code,
    language.name(gap.segment),
    gap.segment.slug,
    words.gapKinds[gap.kind],
    words.viabilities[gap.viability],
    words.levels[gap.level],
    words.coverage[gap.coverage.state],
    gap.rank,
    gap.score,
    ...contributors.map((name) => pointsOf(gap, name)),
    gap.candidateCount,
    verdictOf(gap),
    sourcesText(sourcesOf(gap), words),
    gap.revision,
  ]);
  return {
    sheet,
    titles: [
      columns.region,
      columns.regionCode,
      columns.segment,
      columns.segmentId,
      columns.kind,
      columns.viability,
      columns.level,
      columns.coverage,
      columns.rank,
      columns.score,
      ...contributors.map((name) => points[name] ?? name),
      columns.candidates,
      columns.verdict,
      columns.sources,
      columns.revision,
    ],
    rows,
    records: gaps.map((gap) => ({
      region: { code: gap.region.code, name: language.name(gap.region) },
      segment: { id: gap.segment.slug, name: language.name(gap.segment) },
      kind: gap.kind,
      viability: gap.viability,
      level: gap.level,
      coverage: gap.coverage.state,
      rank: gap.rank,
      score: gap.score,
      contributions: Object.fromEntries(contributors.map((name) => [name, pointsOf(gap, name)])),
      candidates: gap.candidateCount,
      verdict: verdictOf(gap),
      sources: sourceRecords(sourcesOf(gap)),
      revision: gap.revision,
    })),
  };
}

export const evidenceOf = ({ coverage, contributions }: ExportedGap): CitedFragment[] => [
  ...coverage.evidence,
  ...contributions.flatMap((part) => part.evidence),
];

const sourcesOf = (gap: ExportedGap): Cited[] => gatherSources(evidenceOf(gap));

/** Several of one name, such as conditions, are added up; one that a gap does not have gives nought. */
const pointsOf = ({ contributions }: ExportedGap, name: string): number =>
  contributions.filter((part) => part.name === name).reduce((sum, { points }) => sum + points, 0);
