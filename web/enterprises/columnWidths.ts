// How wide is each column of the directory?
import type { Column } from './directoryChoice.ts';

const WIDTHS: Record<Column, string> = {
  place: 'minmax(120px, 1.3fr)',
  tags: 'minmax(90px, 1fr)',
  makes: 'minmax(140px, 2fr)',
  capital: 'minmax(88px, 0.8fr)',
  established: '96px',
  status: '72px',
  code: '96px',
  english: 'minmax(140px, 1.4fr)',
};

/** As a grid's template, the name first. */
export const gridOf = (columns: readonly Column[]): string =>
  ['minmax(180px, 2fr)', ...columns.map((column) => WIDTHS[column])].join(' ');
