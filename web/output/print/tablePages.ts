// How is a table that is taken along printed? Those of its columns that fit on paper, each source by its number, all of them named at the end.
import type { Language } from '../../state/language.svelte.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { SheetTexts } from '../drawing/sheet.ts';
import { lettersReady, lightTokens } from '../lightTokens.ts';
import type { PrintedPaper } from '../paper.ts';
import type { ExportSheet } from '../table/exportTable.ts';
import { type Cited, sourcesLine } from '../table/sources.ts';
import { listPages, type PrintColumn, type PrintList } from './listPages.ts';
import { drawPages, type PageFrame } from './page.ts';

export interface PrintedTable {
  table: ExportSheet;
  columns: readonly PrintColumn[];
  /** Of the row at this place. */
  sourcesOf: (row: number) => readonly Cited[];
  /** All of them, in the order of their numbers. */
  sources: readonly Cited[];
}

export async function drawTable(
  paper: PrintedPaper,
  texts: Omit<SheetTexts, 'sources'>,
  language: Language,
  { table, columns, sourcesOf, sources }: PrintedTable,
): Promise<Drawing[]> {
  await lettersReady();
  const { output } = language.words;
  const frame: PageFrame = {
    paper,
    texts: { ...texts, sources: sourcesLine(sources, 'end', language.words) },
    tokens: lightTokens(),
    words: language.words,
    explained: null,
  };
  const numbers = new Map(sources.map(({ key }, index) => [key, index + 1]));
  const places = columns.map(({ title }) => table.titles.indexOf(title));
  const list: PrintList = {
    columns: [...columns, { title: output.columns.sources, share: SOURCES_SHARE }],
    rows: table.rows.map((row, index) => [
      ...places.map((place) => row[place] ?? null),
      sourcesOf(index)
        .map(({ key }) => numbers.get(key))
        .join(', ') || null,
    ]),
  };
  const named = listPages(frame, sourceList(sources, language));
  return drawPages(frame, [...listPages(frame, list), ...(sources.length > 0 ? named : [])]);
}

const SOURCES_SHARE = 12;

function sourceList(sources: readonly Cited[], { words }: Language): PrintList {
  const { frame } = words.output;
  return {
    columns: [
      { title: frame.sourceNumber, share: 4, number: true },
      { title: frame.sourceTitle, share: 44 },
      { title: frame.sourceMark, share: 5 },
      { title: frame.sourceAsOf, share: 9 },
      { title: frame.sourceAddress, share: 38 },
    ],
    rows: sources.map(({ title, mark, asOf, url }, index) => [index + 1, title, words.marks[mark].letter, asOf, url]),
  };
}
