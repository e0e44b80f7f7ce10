// Where does a key lead in a grid? After the pattern of the ARIA Authoring Practices for data grids.

interface Place {
  row: number;
  column: number;
}

/** Null where the key leads nowhere; `page`: rows that are seen at once. */
export function targetOf(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Place,
  count: { rows: number; columns: number },
  page: number,
): Place | null {
  const far = ctrlKey || metaKey;
  const last = { row: count.rows - 1, column: count.columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return row === 0 ? null : { row: row - 1, column };
    case 'ArrowDown':
      return row === last.row ? null : { row: row + 1, column };
    case 'ArrowLeft':
      return column === 0 ? null : { row, column: column - 1 };
    case 'ArrowRight':
      return column === last.column ? null : { row, column: column + 1 };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? last.row : row, column: last.column };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return { row: Math.min(last.row, row + page), column };
    default:
      return null;
  }
}
