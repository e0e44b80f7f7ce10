// Is this a date as the bundle writes it (2025, 2025-10, 2025-10-27), and if not, how would it be written?

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const OTHER = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(?:(\d{1,2})\s*日?)?)?$/u;
const YEAR = /^(\d{4})\s*年$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A year, a month or a day that the calendar has. */
export function isDate(text: string): boolean {
  const found = DATE.exec(text);
  if (!found) return false;
  const [, year = '', month = '01', day = '01'] = found;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) > 0 && instant.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** What to write instead, as far as it can be told. */
export function adviseDate(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const found = OTHER.exec(plain) ?? YEAR.exec(plain) ?? COMPACT.exec(plain);
  const parts = found?.slice(1).filter((part) => part !== undefined) ?? [];
  const rewritten = parts.map((part) => part.padStart(2, '0')).join('-');
  return isDate(rewritten) ? `write ${rewritten}` : 'write a year, a month or a day: 2025, 2025-10 or 2025-10-27';
}
