// How is a table written as a workbook? Text cells are text whatever they begin with; numbers stay numbers.
import writeExcelFile from 'write-excel-file/browser';
import { rowsWithNote, type ExportCell, type ExportSheet, type ExportTable } from './exportTable.ts';

/** In characters; what is longer wraps. */
const WIDEST = 60;
const NARROWEST = 6;
/** Rows that the width of a column is judged by. */
const LOOKED_AT = 200;

export const workbookOf = ({ before = [], further = [], ...table }: ExportTable): Promise<Blob> =>
  writeExcelFile([...before, { ...table, rows: rowsWithNote(table) }, ...further].map(sheetOf)).toBlob();

function sheetOf({ sheet, titles, rows }: ExportSheet) {
  const head = titles.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true }));
  const looked = rows.slice(0, LOOKED_AT);
  return {
    sheet,
    data: [head, ...rows.map((row) => row.map(cellOf))],
    columns: titles.map((title, index) => ({ width: widthOf([title, ...looked.map((row) => row[index] ?? null)]) })),
    stickyRowsCount: 1,
  };
}

const cellOf = (value: ExportCell) => {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: value.length > WIDEST / 2 };
};

/** A Han character is as wide as two. */
function widthOf(cells: readonly ExportCell[]): number {
  const widths = cells.map((cell) => String(cell ?? '').replace(/\P{ASCII}/gu, 'mm').length + 2);
  return Math.max(NARROWEST, Math.min(WIDEST, Math.max(...widths)));
}
