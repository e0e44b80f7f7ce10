// How is an answer taken along? Its first table with rows, the others as further sheets of the workbook.
import type { ExportSheet, ExportTable } from '../output/table/exportTable.ts';
import type { Language } from '../state/language.svelte.ts';
import type { Cell, ResultTable } from './resultTable.ts';

export function resultExport(
  tables: readonly ResultTable[],
  name: string,
  language: Language,
): { table: ExportTable; name: string } {
  const words = language.words.questions;
  const text = (cell: Cell) => cell.map((part) => part.text).join(language.words.search.between);
  const sheetOf = ({ field, columns, rows }: ResultTable): ExportSheet => ({
    sheet: field,
    titles: columns.map((column) => words.columns[column] ?? words.columns[column.split('.').at(-1) ?? ''] ?? column),
    rows: rows.map((row) => row.map(text)),
  });
  const [first, ...further] = tables.filter(({ rows }) => rows.length > 0);
  if (!first) return { table: { sheet: words.result, titles: [], rows: [], records: [] }, name };
  const records = first.rows.map((row) =>
    Object.fromEntries(first.columns.map((column, index) => [column, text(row[index] ?? [])])),
  );
  return { table: { ...sheetOf(first), records, further: further.map(sheetOf) }, name };
}
