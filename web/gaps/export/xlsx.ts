// How is a table written as a workbook? Text cells are text whatever they begin with; numbers stay numbers.
import writeExcelFile from 'write-excel-file/browser';
import type { ExportCell, ExportTable } from './table.ts';

/** In characters; what is longer wraps. */
const WIDEST = 60;
const NARROWEST = 6;

export async function workbookOf({ sheet, titles, rows }: ExportTable): Promise<Blob> {
  const head = titles.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true }));
  const data = [head, ...rows.map((row) => row.map(cellOf))];
  const columns = titles.map((title, index) => ({ width: widthOf([title, ...rows.map((row) => row[index] ?? null)]) }));
  return writeExcelFile(data, { sheet, columns, stickyRowsCount: 1 }).toBlob();
}

const cellOf = (value: ExportCell) => {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: value.length > WIDEST / 2 };
};

/** A Han character is as wide as two. */
function widthOf(cells: readonly ExportCell[]): number {
  const widths = cells.map((cell) => String(cell ?? '').replace(/\P{ASCII}/gu, 'mm').length + 2);
  return Math.max(NARROWEST, Math.min(WIDEST, Math.max(...widths.slice(0, 200))));
}
