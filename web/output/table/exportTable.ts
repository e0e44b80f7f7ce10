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
  /** Further sheets of the workbook; a format of one table leaves them out. */
  further?: readonly ExportSheet[];
}
