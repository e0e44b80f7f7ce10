// What is wrong with a bundle, where, and what can be done about it? Findings are data: all are gathered, none is thrown.

export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Problem {
  severity: Severity;
  /** The file, or the workbook and its sheet, as its owner knows it. */
  file: string;
  /** As a person counts in a spreadsheet: the first row is 1. */
  row: number | null;
  /** The header as it is written, with the cell's address where it stands in a workbook. */
  column: string | null;
  value: string | null;
  /** What is wrong, and what is accepted. */
  message: string;
  /** What to do. */
  advice: string;
}

export const PRINTED = 40;
const LONGEST_VALUE = 60;

type Place = Partial<Pick<Problem, 'row' | 'column' | 'value'>>;

export const error = (file: string, place: Place, message: string, advice: string): Problem =>
  problem('error', file, place, message, advice);

export const warning = (file: string, place: Place, message: string, advice: string): Problem =>
  problem('warning', file, place, message, advice);

function problem(severity: Severity, file: string, place: Place, message: string, advice: string): Problem {
  return { severity, file, row: null, column: null, value: null, ...place, message, advice };
}

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(isError);

export const isError = (found: Problem): boolean => found.severity === 'error';

/** One line: `error: enterprises.csv, row 7, region: “开鲁” …; …`. */
export function describeProblem(found: Problem): string {
  const place = [found.file, found.row === null ? null : `row ${found.row}`, found.column].filter(
    (part) => part !== null,
  );
  const value = found.value === null ? '' : `“${shorten(found.value)}” `;
  return `${found.severity}: ${place.join(', ')}: ${value}${found.message}; ${found.advice}`;
}

/** Errors first, each group in the order found; at most `limit` lines, and then one that says how many are not shown. */
export function describeProblems(problems: readonly Problem[], limit = PRINTED): string[] {
  const ordered = [...problems.filter(isError), ...problems.filter((found) => !isError(found))];
  const rest = ordered.slice(limit);
  const lines = ordered.slice(0, limit).map(describeProblem);
  return rest.length === 0 ? lines : [...lines, `… and ${countProblems(rest)} more, not shown here`];
}

/** `1 row`, `2 rows`. */
export const count = (number: number, word: string): string =>
  `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;

/** `2 errors and 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  return `${count(errors, 'error')} and ${count(problems.length - errors, 'warning')}`;
}

function shorten(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ');
  const characters = [...line];
  return characters.length <= LONGEST_VALUE ? line : `${characters.slice(0, LONGEST_VALUE).join('')}…`;
}
