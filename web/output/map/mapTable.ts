// What stands in a row of the map's table when it is taken along? All that the map shows of a segment, and who says so.
import { tableRows } from '../../table/rows.ts';
import type { OutputCells } from '../cells.ts';
import type { ExportCell, ExportTable } from '../table/exportTable.ts';
import { sourceRecords, gatherSources, sourcesText } from '../table/sources.ts';
import type { MapSubject } from './mapSubject.ts';

export function mapTable({ chain, standing, language }: MapSubject, { cells, revision }: OutputCells): ExportTable {
  const { words } = language;
  const { columns, map, between } = words.output;
  const known = new Map(cells.map((cell) => [cell.segment.slug, cell]));
  const nameOf = (slug: string) => {
    const segment = chain.segment(slug);
    return segment ? language.name(segment) : slug;
  };
  const rows = tableRows(chain, standing);
  const verdictOf = (slug: string) => language.pick(known.get(slug)?.verdictZh, known.get(slug)?.verdictEn);
  const sourcesOf = (slug: string) => gatherSources(known.get(slug)?.evidence ?? []);
  return {
    sheet: map.sheet,
    titles: [
      columns.reference,
      columns.segment,
      columns.segmentId,
      columns.stage,
      columns.coverage,
      columns.producers,
      columns.planned,
      columns.kind,
      columns.rank,
      columns.score,
      columns.viability,
      columns.candidates,
      columns.inputs,
      columns.verdict,
      columns.sources,
      columns.region,
      columns.regionCode,
      columns.revision,
    ],
    rows: rows.map(({ segment, cell, kind, rank, score, viability, candidates, inputs }): ExportCell[] => [
      segment.reference,
      language.name(segment),
      segment.slug,
      words.stages[segment.stage],
      words.coverage[cell.state],
      cell.producers,
      cell.planned,
      kind && words.gapKinds[kind],
      rank,
      score,
      viability && words.viabilities[viability],
      candidates,
      inputs.map(nameOf).join(between),
      verdictOf(segment.slug),
      sourcesText(sourcesOf(segment.slug), words),
      language.name(standing.region),
      standing.region.code,
      revision,
    ]),
    records: rows.map(({ segment, cell, kind, rank, score, viability, candidates, inputs }) => ({
      reference: segment.reference,
      segment: { id: segment.slug, name: language.name(segment) },
      stage: segment.stage,
      coverage: cell.state,
      producers: cell.producers,
      planned: cell.planned,
      kind,
      rank,
      score,
      viability,
      candidates,
      inputs,
      verdict: verdictOf(segment.slug),
      sources: sourceRecords(sourcesOf(segment.slug)),
      region: { code: standing.region.code, name: language.name(standing.region) },
      revision,
    })),
  };
}
