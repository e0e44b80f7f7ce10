// How is a list written in each format? What a format needs is loaded when it is used.
import { csvText } from './csv.ts';
import type { ExportFormat } from './formats.ts';
import { ndjsonText } from './ndjson.ts';
import type { ExportTable } from './exportTable.ts';

const text = (content: string, type: string): Promise<Blob> => Promise.resolve(new Blob([content], { type }));

export const WRITERS = {
  csv: (table) => text(csvText(table), 'text/csv;charset=utf-8'),
  xlsx: async (table, signal) => (await import('./xlsx.ts')).writeWorkbook(table, signal),
  ndjson: (table) => text(ndjsonText(table), 'application/x-ndjson'),
} satisfies Record<ExportFormat, (table: ExportTable, signal: AbortSignal) => Promise<Blob>>;
