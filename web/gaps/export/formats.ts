// In which formats can a list be taken along? Each loads what it needs when it is used.
import { csvText } from './csv.ts';
import { ndjsonText } from './ndjson.ts';
import type { ExportTable } from './table.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const text = (content: string, type: string): Promise<Blob> => Promise.resolve(new Blob([content], { type }));

export const WRITERS = {
  csv: (table) => text(csvText(table), 'text/csv;charset=utf-8'),
  xlsx: async (table) => (await import('./xlsx.ts')).workbookOf(table),
  ndjson: (table) => text(ndjsonText(table), 'application/x-ndjson'),
} satisfies Record<ExportFormat, (table: ExportTable) => Promise<Blob>>;
