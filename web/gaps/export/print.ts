// How is the list of gaps printed? What a meeting asks of a gap, with the reason and who says so.
import { checksumOf } from '../../output/checksum.ts';
import type { PrintedPaper } from '../../output/paper.ts';
import { drawTable } from '../../output/print/tablePages.ts';
import { gatherSources } from '../../output/table/sources.ts';
import type { Language } from '../../state/language.svelte.ts';
import { evidenceOf, exportTable, type ExportedGap } from './table.ts';

export async function printGaps(
  paper: PrintedPaper,
  title: string,
  gaps: readonly ExportedGap[],
  revision: number,
  language: Language,
) {
  const { gaps: words, output } = language.words;
  const { columns } = words.exporting;
  const checksum = checksumOf(gaps.map((gap) => [gap.region.code, gap.segment.slug, gap.kind, gap.rank, gap.score]));
  const texts = {
    title,
    beside: [words.exporting.count(gaps.length)],
    foot: `${output.frame.revision(revision)} · ${output.frame.checksum(checksum)}`,
  };
  const pages = await drawTable(paper, texts, language, {
    table: exportTable(gaps, language),
    columns: [
      { title: columns.rank, share: 4, number: true },
      { title: columns.region, share: 9 },
      { title: columns.segment, share: 12 },
      { title: columns.kind, share: 5 },
      { title: columns.coverage, share: 6 },
      { title: columns.viability, share: 8 },
      { title: columns.score, share: 5, number: true },
      { title: columns.candidates, share: 6, number: true },
      { title: columns.verdict, share: 34 },
    ],
    sourcesOf: (row) => gatherSources(evidenceOf(gaps[row]!)),
    sources: gatherSources(gaps.flatMap(evidenceOf)),
  });
  return { title, pages };
}
