// What is a place on the sheet called? Grid references such as F8: said in a meeting, typed in search, found in print.

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export const gridReference = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** Reads what people type: full-width letters, spaces and small letters included. Null when it is no reference. */
export function parseGridReference(text: string): { column: number; row: number } | null {
  const match = /^([A-Z]{1,2})\s?([1-9]\d?)$/.exec(text.normalize('NFKC').trim().toUpperCase());
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}
