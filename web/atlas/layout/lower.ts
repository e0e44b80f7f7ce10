// Where do supporting segments and by-products stand? In rows of their own below the lanes, under the columns they serve.
import { byText, LOWER_STAGES, type Chart, type Seats } from './chain.ts';

export interface LowerLane {
  stage: (typeof LOWER_STAGES)[number];
  /** Index of its first column among the columns that may be used, and how many it takes. */
  start: number;
  width: number;
  /** Id → column (counted within the lane) and row (from 1). */
  seats: Map<string, { column: number; row: number }>;
}

const FEWEST_ROWS = 2;

/** `width`: columns of full width above; `middle(id)`: where the users of a segment stand among them. */
export function arrangeLower(
  chart: Chart,
  width: number,
  middle: (id: string) => number,
  previous: Seats,
): { rows: number; lanes: LowerLane[] } {
  const groups = LOWER_STAGES.map((stage) => ({
    stage,
    ids: chart.segments.filter((segment) => segment.stage === stage).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0);
  const columnsFor = (rows: number) => groups.map(({ ids }) => Math.ceil(ids.length / rows));
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

  const available = Math.max(width, groups.length);

  let rows = FEWEST_ROWS;
  while (total(columnsFor(rows)) > available) rows += 1;
  const widths = columnsFor(rows);
  // What is left over goes to the first lane, which holds most.
  if (widths.length > 0) widths[0]! += available - total(widths);

  let start = 0;
  const lanes = groups.map(({ stage, ids }, index): LowerLane => {
    const lane = {
      stage,
      start,
      width: widths[index]!,
      seats: seat(ids, widths[index]!, rows, start, middle, previous),
    };
    start += widths[index]!;
    return lane;
  });
  return { rows: groups.length === 0 ? 0 : rows, lanes };
}

function seat(
  ids: readonly string[],
  width: number,
  rows: number,
  start: number,
  middle: (id: string) => number,
  previous: Seats,
): Map<string, { column: number; row: number }> {
  const taken = new Map<string, string>();
  const seats = new Map<string, { column: number; row: number }>();
  const take = (id: string, column: number, row: number): boolean => {
    const place = `${column},${row}`;
    if (column >= width || row > rows || taken.has(place)) return false;
    taken.set(place, id);
    seats.set(id, { column, row });
    return true;
  };
  const sorted = [...ids].sort(byText);
  const waiting = sorted.filter((id) => {
    const known = previous.get(id);
    return !(known && take(id, known.column, known.row));
  });
  const ordered = waiting
    .map((id) => ({ id, at: middle(id) - start }))
    .sort((a, b) => a.at - b.at || byText(a.id, b.id));
  const free = Array.from({ length: width * rows }, (_, index) => ({
    column: Math.floor(index / rows),
    row: (index % rows) + 1,
  }));
  for (const { id } of ordered) free.some(({ column, row }) => take(id, column, row));
  return seats;
}
