// What did the spreadsheet do to this cell? A long code that became a number has lost its last digits: that is said, never guessed.
import type { Column } from '../chain/records.ts';
import type { SheetCell } from './table.ts';

export interface SheetFinding {
  /** What was written cannot be known any more. */
  lost: boolean;
  message: string;
  advice: string;
}

/** Spreadsheets keep fifteen digits of a number. */
export const KEPT_DIGITS = 15;

/** Codes that may begin with a zero. */
const CODES = ['uscc', 'stock_code', 'hs', 'gbt4754'];
const AS_TEXT = 'format the column as text and write the code again from its document';

/** Null where nothing is to be said. */
export function describeSheetCell(column: Column, cell: SheetCell): SheetFinding | null {
  if (cell.was === 'date') return describeDate(column, cell.text);
  if (cell.was !== 'number') return null;
  const digits = cell.text.replaceAll(/[^0-9]/g, '').replace(/^0+/, '').length;
  if (digits > KEPT_DIGITS || column.name === 'uscc') {
    return { lost: true, message: 'became a number in the spreadsheet and lost digits', advice: AS_TEXT };
  }
  if (CODES.includes(column.name)) {
    return {
      lost: false,
      message: 'is a number in the spreadsheet: a zero at its beginning would be lost',
      advice: AS_TEXT,
    };
  }
  return null;
}

/** A month alone also becomes a day, the first. */
function describeDate(column: Column, text: string): SheetFinding | null {
  if (column.type !== 'date') {
    return {
      lost: true,
      message: 'became a date in the spreadsheet',
      advice: 'format the column as text and write the value again',
    };
  }
  if (!text.endsWith('-01')) return null;
  return {
    lost: false,
    message: 'is a date in the spreadsheet',
    advice: `if only the month is known, write it as text: ${text.slice(0, 7)}`,
  };
}
