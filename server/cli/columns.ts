// How do lines of words and numbers stand under each other? First column to the left, numbers to the right.

export function alignColumns(rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ''))));
  return cells.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0, at === 0))
      .join('  ')
      .trimEnd(),
  );
}

const pad = (cell: string, size: number, left: boolean): string => {
  const space = ' '.repeat(size - width(cell));
  return left ? cell + space : space + cell;
};

/** Chinese characters and full-width forms take two places. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u.test(character) ? 2 : 1), 0);
