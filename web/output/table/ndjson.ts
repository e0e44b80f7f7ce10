// How is a list written for programs? One object a line.
import type { ExportTable } from './exportTable.ts';

export const ndjsonText = ({ records }: Pick<ExportTable, 'records'>): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
