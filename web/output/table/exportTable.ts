// What is a list when it leaves the page? Titles and rows in the reader's words, and the same rows for programs.

export type ExportCell = string | number | null;

export interface ExportSheet {
  sheet: string;
  titles: readonly string[];
  rows: readonly (readonly ExportCell[])[];
}

export interface ExportTable extends ExportSheet {
  /** The same rows with names that programs read. */
  records: readonly Readonly<Record<string, unknown>>[];
  /** Sheets of the workbook before it and behind it; a format of one table leaves them out. */
  before?: readonly ExportSheet[];
  further?: readonly ExportSheet[];
  /** What is not in it, and why: its last row in every format. */
  note?: string | null;
}

/** The rows with the note behind them. */
export const rowsWithNote = ({ rows, note }: Pick<ExportTable, 'rows' | 'note'>): ExportSheet['rows'] =>
  note ? [...rows, [note]] : rows;
