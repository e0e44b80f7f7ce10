// How is a table written so that a spreadsheet opens it by a double click? UTF-8 with a mark at its head, CRLF, and no formulas.
import { rowsWithNote, type ExportCell, type ExportTable } from './exportTable.ts';

/** Excel takes UTF-8 for GBK without it. */
const MARK = '\uFEFF';
/** What a spreadsheet may take for a formula, half or full width, or what hides one. */
const LEAD = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Text that a spreadsheet would take for a number and change: zeros at its head, more digits than it keeps, or an E. */
const CHANGED = /^(?:0\d+|\d{12,}|\d+[eE]\d+)$/;

export const csvText = ({ titles, ...body }: Pick<ExportTable, 'titles' | 'rows' | 'note'>): string =>
  MARK + [titles, ...rowsWithNote(body)].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = safeText(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text stays text: a quotation mark before what would be worked out or counted. */
export const safeText = (text: string): string => (LEAD.test(text) || CHANGED.test(text) ? `'${text}` : text);
