// Which rows of a long list are drawn, and how far must the list be moved so that one row is in sight?

/** Drawn beyond what is in sight, so that moving on by a few rows shows no blank. */
const AROUND = 8;

export interface Sight {
  top: number;
  height: number;
}

/** From `first` up to, without, `end`. */
export function rowsInSight({ top, height }: Sight, rowHeight: number, count: number): { first: number; end: number } {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - AROUND));
  return { first, end: Math.min(count, Math.ceil((top + height) / rowHeight) + AROUND) };
}

/** Where the list has to stand; as it is where the row is in sight already. */
export function topShowing(index: number, { top, height }: Sight, rowHeight: number): number {
  const start = index * rowHeight;
  if (start < top) return start;
  return start + rowHeight > top + height ? start + rowHeight - height : top;
}
