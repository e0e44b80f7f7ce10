// What can be taken along, and in which form? The menu shows choices; each does its work when it is chosen.
import { fileName } from '../parts/fileName.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Words } from '../words/zh.ts';
import type { Drawing } from './drawing/drawing.ts';
import type * as Pictures from './drawing/pictures.ts';
import { dotsOf, PICTURED, PRINTED, type PrintedPaper } from './paper.ts';
import type { Progress } from './progress.ts';
import { EXPORT_FORMATS } from './table/formats.ts';
import type { ExportTable } from './table/exportTable.ts';

export interface OutputFile {
  content: Blob;
  name: string;
}

export interface OutputChoice {
  key: string;
  text: string;
  /** What is told while it takes its time. */
  doing: 'fetching' | 'drawing';
  /** Null where it ends on the page, as a print view does. */
  run(progress: Progress): Promise<OutputFile | null>;
}

export interface OutputGroup {
  key: 'picture' | 'table' | 'print' | 'pack';
  choices: readonly OutputChoice[];
}

/** What a canvas shows, in each form; `seen` is null where nobody says what of it the screen has. `name` is the file's without its ending. */
export function pictureChoices(
  { output: words }: Words,
  name: string,
  subject: () => Pictures.Subject,
  seen: (() => Pictures.Seen) | null,
): OutputGroup {
  const picture = (
    key: string,
    text: string,
    ending: 'png' | 'svg',
    make: (pictures: typeof Pictures, drawn: Pictures.Subject, progress: Progress) => Promise<Blob>,
  ): OutputChoice => ({
    key,
    text,
    doing: 'drawing',
    run: async (progress) => {
      const drawn = subject();
      // Nothing on it yet would come out as an empty sheet.
      if (drawn.elements.length === 0) throw new Error('[web:output] nothing is drawn yet; try again in a moment');
      const content = await make(await import('./drawing/pictures.ts'), drawn, progress);
      return { content, name: fileName(name, ending) };
    },
  });
  const onScreen = seen
    ? [picture('screen', words.screen, 'png', (by, drawn, progress) => by.screenPng(drawn, seen(), progress))]
    : [];
  const onPaper = PICTURED.map((paper) => {
    const { width, height } = dotsOf(paper);
    return picture(paper, words.size(words.sizes[paper], width, height), 'png', (by, drawn, progress) =>
      by.paperPng(drawn, paper, progress),
    );
  });
  const svg = picture('svg', words.svg, 'svg', (by, drawn, progress) => by.sheetSvg(drawn, progress));
  return { key: 'picture', choices: [...onScreen, ...onPaper, svg] };
}

/** A list in each format; `name` is the file's without its ending. */
export const tableChoices = (
  words: Words,
  build: (progress: Progress) => Promise<{ table: ExportTable; name: string }>,
): OutputGroup => ({
  key: 'table',
  choices: EXPORT_FORMATS.map((format): OutputChoice => ({
    key: format,
    text: words.output.formats[format],
    doing: 'fetching',
    run: async (progress) => {
      const { table, name } = await build(progress);
      const { WRITERS } = await import('./table/writers.ts');
      return { content: await WRITERS[format](table, progress.signal), name: fileName(name, format) };
    },
  })),
});

/** Sheets for each paper that printers take, to be looked at before they are printed. */
export const printChoices = (
  language: Language,
  build: (paper: PrintedPaper, progress: Progress) => Promise<{ title: string; pages: readonly Drawing[] }>,
): OutputGroup => ({
  key: 'print',
  choices: PRINTED.map((paper): OutputChoice => ({
    key: paper,
    text: language.words.output.papers[paper],
    doing: 'drawing',
    run: async (progress) => {
      const [{ openPrint }, job] = await Promise.all([import('./print/openPrint.ts'), build(paper, progress)]);
      if (!progress.signal.aborted) openPrint({ ...job, paper, language });
      return null;
    },
  })),
});
