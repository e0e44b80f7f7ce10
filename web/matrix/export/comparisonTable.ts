// What stands in a comparison of two places when it is taken along? Both sides of each segment, with who says so.
import type { Chain } from '../../atlas/sheetOfChain.ts';
import type { Standing } from '../../atlas/standing.ts';
import { printChoices, tableChoices, type OutputGroup } from '../../output/choices.ts';
import { fetchCells, type OutputCells } from '../../output/cells.ts';
import type { PrintColumn } from '../../output/print/listPages.ts';
import type { ExportCell, ExportTable } from '../../output/table/exportTable.ts';
import { sourceRecords, gatherSources, sourcesText, type Cited } from '../../output/table/sources.ts';
import { checksumOf } from '../../output/checksum.ts';
import type { Language } from '../../state/language.svelte.ts';
import type { ComparedRow } from '../comparison.ts';

export function comparisonChoices(
  chain: Chain,
  here: Standing,
  there: Standing,
  rows: readonly ComparedRow[],
  language: Language,
): OutputGroup[] {
  const { words } = language;
  const [own, other, industry] = [language.name(here.region), language.name(there.region), language.name(chain)];
  const fetched = (progress: Parameters<typeof fetchCells>[3]) =>
    fetchCells(chain.slug, chain.segments.length, [here.region.code, there.region.code], progress);
  return [
    tableChoices(words, async (progress) => ({
      table: comparisonTable(here, there, rows, await fetched(progress), language).table,
      name: words.matrix.compare.file(own, other, industry, here.revision),
    })),
    printChoices(language, async (paper, progress) => {
      const [{ drawTable }, cells] = await Promise.all([import('../../output/print/tablePages.ts'), fetched(progress)]);
      const { table, printed, sourcesOf } = comparisonTable(here, there, rows, cells, language);
      const title = words.matrix.compare.caption(own, other, industry);
      const { frame } = words.output;
      const facts = rows.map(({ segment, here: a, there: b }) => [segment.slug, a.state, b.state]);
      const texts = {
        title,
        beside: [frame.asOf(cells.asOf)],
        foot: `${frame.revision(cells.revision)} · ${frame.checksum(checksumOf([cells.revision, facts]))}`,
      };
      const pages = await drawTable(paper, texts, language, {
        table,
        columns: printed,
        sourcesOf,
        sources: gatherSources(cells.cells.flatMap(({ evidence }) => evidence)),
      });
      return { title, pages };
    }),
  ];
}

interface ComparisonTable {
  table: ExportTable;
  /** Those that fit on paper. */
  printed: readonly PrintColumn[];
  sourcesOf: (row: number) => readonly Cited[];
}

export function comparisonTable(
  here: Standing,
  there: Standing,
  rows: readonly ComparedRow[],
  { cells, revision }: OutputCells,
  language: Language,
): ComparisonTable {
  const { words } = language;
  const { columns } = words.output;
  const [own, other] = [language.name(here.region), language.name(there.region)];
  const evidence = new Map(cells.map((cell) => [`${cell.region.code}|${cell.segment.slug}`, cell.evidence]));
  const sources = (code: string, slug: string) => gatherSources(evidence.get(`${code}|${slug}`) ?? []);
  const sides = [
    { standing: here, name: own, cellOf: (row: ComparedRow) => row.here, gapOf: (row: ComparedRow) => row.gapHere },
    {
      standing: there,
      name: other,
      cellOf: (row: ComparedRow) => row.there,
      gapOf: (row: ComparedRow) => row.gapThere,
    },
  ];
  const differenceOf = ({ difference }: ComparedRow) =>
    difference === null ? words.matrix.compare.same : words.matrix.compare.only[difference](own, other);
  const table: ExportTable = {
    sheet: words.matrix.compare.sheet,
    titles: [
      columns.segment,
      columns.segmentId,
      columns.stage,
      words.matrix.compare.difference,
      ...sides.flatMap(({ name }) =>
        [columns.coverage, columns.producers, columns.kind, columns.rank, columns.sources].map(
          (title) => `${name} ${title}`,
        ),
      ),
      columns.revision,
    ],
    rows: rows.map((row): ExportCell[] => [
      language.name(row.segment),
      row.segment.slug,
      words.stages[row.segment.stage],
      differenceOf(row),
      ...sides.flatMap(({ standing, cellOf, gapOf }): ExportCell[] => {
        const gap = gapOf(row);
        return [
          words.coverage[cellOf(row).state],
          cellOf(row).producers,
          gap && words.gapKinds[gap.kind],
          gap?.rank ?? null,
          sourcesText(sources(standing.region.code, row.segment.slug), words),
        ];
      }),
      revision,
    ]),
    records: rows.map((row) => ({
      segment: { id: row.segment.slug, name: language.name(row.segment) },
      stage: row.segment.stage,
      difference: row.difference,
      places: sides.map(({ standing, cellOf, gapOf }) => ({
        region: { code: standing.region.code, name: language.name(standing.region) },
        coverage: cellOf(row).state,
        producers: cellOf(row).producers,
        kind: gapOf(row)?.kind ?? null,
        rank: gapOf(row)?.rank ?? null,
        sources: sourceRecords(sources(standing.region.code, row.segment.slug)),
      })),
      revision,
    })),
  };
  const sourcesOf = (index: number) => {
    const slug = rows[index]!.segment.slug;
    const both = [here, there].flatMap(({ region }) => evidence.get(`${region.code}|${slug}`) ?? []);
    return gatherSources(both);
  };
  const printed: PrintColumn[] = [
    { title: columns.segment, share: 18 },
    { title: columns.stage, share: 7 },
    ...sides.flatMap(({ name }): PrintColumn[] => [
      { title: `${name} ${columns.coverage}`, share: 9 },
      { title: `${name} ${columns.producers}`, share: 7, number: true },
      { title: `${name} ${columns.kind}`, share: 7 },
      { title: `${name} ${columns.rank}`, share: 7, number: true },
    ]),
    { title: words.matrix.compare.difference, share: 12 },
  ];
  return { table, printed, sourcesOf };
}
