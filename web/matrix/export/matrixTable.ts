// What stands in the matrix when it is taken along? The grid as it is seen, and each cell in a row with who says so.
import type { CoverageState } from '../../api/generated/graphql.ts';
import type { OutputCell, OutputCells } from '../../output/cells.ts';
import type { ExportCell, ExportSheet, ExportTable } from '../../output/table/exportTable.ts';
import { sourceRecords, gatherSources, sourcesText } from '../../output/table/sources.ts';
import type { Language } from '../../state/language.svelte.ts';
import type { Matrix } from '../matrix.ts';

export function matrixTable(matrix: Matrix, { cells, revision }: OutputCells, language: Language): ExportTable {
  const { words } = language;
  const { columns, matrix: own, yes, no } = words.output;
  const found = new Map(cells.map((cell) => [`${cell.region.code}|${cell.segment.slug}`, cell]));
  const listed = matrix.rows.flatMap(({ region }) =>
    matrix.segments.flatMap((segment) => {
      const cell = found.get(`${region.code}|${segment.slug}`);
      return cell ? [{ region, segment, cell, sources: gatherSources(cell.evidence) }] : [];
    }),
  );
  return {
    before: [gridSheet(matrix, cells, language)],
    sheet: own.cells,
    titles: [
      columns.region,
      columns.regionCode,
      columns.segment,
      columns.segmentId,
      columns.stage,
      columns.coverage,
      columns.takenOver,
      words.matrix.gaps,
      columns.producers,
      columns.planned,
      columns.verdict,
      columns.sources,
      columns.revision,
    ],
    rows: listed.map(({ region, segment, cell, sources }): ExportCell[] => [
      language.name(region),
      region.code,
      language.name(segment),
      segment.slug,
      words.stages[segment.stage],
      words.coverage[cell.state],
      cell.takenOver ? yes : no,
      cell.isGap ? yes : no,
      cell.producers,
      cell.planned,
      language.pick(cell.verdictZh, cell.verdictEn),
      sourcesText(sources, words),
      revision,
    ]),
    records: listed.map(({ region, segment, cell, sources }) => ({
      region: { code: region.code, name: language.name(region) },
      segment: { id: segment.slug, name: language.name(segment) },
      stage: segment.stage,
      coverage: cell.state,
      takenOver: cell.takenOver,
      isGap: cell.isGap,
      producers: cell.producers,
      planned: cell.planned,
      verdict: language.pick(cell.verdictZh, cell.verdictEn),
      sources: sourceRecords(sources),
      revision,
    })),
  };
}

/** Rows and columns in the order in which they are seen. */
function gridSheet(matrix: Matrix, cells: readonly OutputCell[], language: Language): ExportSheet {
  const { words } = language;
  const { columns, matrix: own } = words.output;
  const states = new Map(cells.map(({ region, segment, state }) => [`${region.code}|${segment.slug}`, state]));
  const word = (state: CoverageState | undefined) => (state === undefined ? null : words.coverage[state]);
  return {
    sheet: own.sheet,
    titles: [
      columns.region,
      columns.regionCode,
      ...matrix.segments.map((segment) => language.name(segment)),
      words.matrix.standing,
      words.matrix.gaps,
      words.matrix.absent,
      words.matrix.unknown,
    ],
    rows: matrix.rows.map(({ region, standing, gaps, absent, unknown }): ExportCell[] => [
      language.name(region),
      region.code,
      ...matrix.segments.map(({ slug }) => word(states.get(`${region.code}|${slug}`))),
      standing,
      gaps,
      absent,
      unknown,
    ]),
  };
}
