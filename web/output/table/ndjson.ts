// How is a list written for programs? One object a line.
import type { ExportTable } from './exportTable.ts';

export const ndjsonText = ({ records, note }: Pick<ExportTable, 'records' | 'note'>): string =>
  [...records, ...(note ? [{ note }] : [])].map((record) => `${JSON.stringify(record)}\n`).join('');
