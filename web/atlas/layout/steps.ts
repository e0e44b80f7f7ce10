// How tall is the bar of a process step? It reaches along the segments it serves, as far as its column has room.
import type { ChartFlow } from './chain.ts';
import type { Item, Rows } from './rows.ts';

/** A name set upright needs this many rows. */
export const STEP_ROWS = 4;

/** Bars of one column with their final row and span. */
export function stretchSteps(
  column: readonly Item[],
  rows: Rows,
  flows: readonly ChartFlow[],
  rowCount: number,
): Map<string, Item & { row: number }> {
  const ordered = column.map((item) => ({ ...item, row: rows.get(item.id) ?? 1 })).sort((a, b) => a.row - b.row);
  const result = new Map<string, Item & { row: number }>();
  let free = 1;
  ordered.forEach((bar, index) => {
    const limit = (ordered[index + 1]?.row ?? rowCount + 1) - 1;
    const served = neighbours(bar.id, flows).flatMap((id) => rows.get(id) ?? []);
    const first = Math.max(free, Math.min(bar.row, ...served));
    const last = Math.min(limit, Math.max(bar.row + bar.span - 1, ...served));
    result.set(bar.id, { id: bar.id, row: first, span: last - first + 1 });
    free = last + 1;
  });
  return result;
}

function neighbours(id: string, flows: readonly ChartFlow[]): string[] {
  return flows.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
}
