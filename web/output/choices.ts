// What can be taken along, and in which form? The menu shows choices; each does its work when it is chosen.
import { fileName } from '../parts/fileName.ts';
import type { Words } from '../words/zh.ts';
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
  key: 'picture' | 'table' | 'print';
  choices: readonly OutputChoice[];
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
      return { content: await WRITERS[format](table), name: fileName(name, format) };
    },
  })),
});
