// How is the map laid out on printed sheets, and how its table?
import type { PrintedPaper } from '../paper.ts';
import { mapPages } from '../print/mapPages.ts';
import type { PrintedSheets } from '../print/openPrint.ts';
import { drawPages } from '../print/page.ts';
import { drawRanking } from '../print/ranking.ts';
import { drawTable } from '../print/tablePages.ts';
import type { Progress } from '../progress.ts';
import { gatherSources } from '../table/sources.ts';
import { onPaper, withTexts, type OnPaper } from '../drawing/pictures.ts';
import { cellsOf, drawnOf, textsAtOnce, textsOf, type MapSubject, type ShownMap } from './mapSubject.ts';
import { mapTable } from './mapTable.ts';

export const printMap = async (subject: MapSubject, shown: ShownMap, paper: PrintedPaper, progress: Progress) =>
  sheetsOf(subject, await onPaper(drawnOf(subject, shown), progress), paper);

/** For a browser that prints now, and waits for nothing. */
export const mapSheetsAtOnce = (subject: MapSubject, shown: ShownMap, asOf: string | null) =>
  sheetsOf(subject, withTexts(drawnOf(subject, shown), textsAtOnce(subject, asOf)), 'a4');

function sheetsOf(subject: MapSubject, { map, tokens, texts }: OnPaper, paper: PrintedPaper): PrintedSheets {
  const frame = { paper, texts, tokens, words: subject.language.words, explained: 'map' as const };
  const contents = mapPages(frame, map, (room) => drawRanking(subject, tokens, room));
  return { title: texts.title, pages: drawPages(frame, contents) };
}

export async function printMapTable(subject: MapSubject, paper: PrintedPaper, progress: Progress) {
  const cells = await cellsOf(subject, progress);
  const texts = textsOf(subject, cells);
  const { columns } = subject.language.words.output;
  const table = mapTable(subject, cells);
  const evidence = new Map(cells.cells.map((cell) => [cell.segment.slug, cell.evidence]));
  const slugs = table.rows.map((row) => String(row[table.titles.indexOf(columns.segmentId)]));
  const pages = await drawTable(paper, texts, subject.language, {
    table,
    columns: [
      { title: columns.reference, share: 4 },
      { title: columns.segment, share: 14 },
      { title: columns.stage, share: 5 },
      { title: columns.coverage, share: 5 },
      { title: columns.producers, share: 5, number: true },
      { title: columns.planned, share: 5, number: true },
      { title: columns.kind, share: 6 },
      { title: columns.rank, share: 4, number: true },
      { title: columns.score, share: 4, number: true },
      { title: columns.viability, share: 7 },
      { title: columns.candidates, share: 6, number: true },
      { title: columns.verdict, share: 28 },
    ],
    sourcesOf: (row) => gatherSources(evidence.get(slugs[row] ?? '') ?? []),
    sources: gatherSources(cells.cells.flatMap((cell) => cell.evidence)),
  });
  return { title: texts.title, pages };
}
