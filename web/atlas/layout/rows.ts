// Which row does each segment of a column take? Barycentre sweeps after Sugiyama, Tagawa and Toda (1981), on fixed rows.
import { byText, carriesMaterial, type ChartFlow, type Seats } from './chain.ts';

export const SWEEPS = 12;
/** A service or an auxiliary pulls a segment this much as strongly as its material does. */
const WEIGHT_OF_SERVICE = 0.25;
/** How much dearer it is to move a segment that people have already found in its place. */
const WEIGHT_OF_HABIT = 1000;

export interface Item {
  id: string;
  span: number;
}
export type Rows = ReadonlyMap<string, number>;

interface Pull {
  other: string;
  weight: number;
  /** The other's column minus one's own. */
  side: number;
  /** Within one column, material runs downwards. */
  offset: number;
}

/** Rows counted from 1, without overlap; columns run from left to right. `previous` rows are kept where there is room. */
export function arrangeRows(
  columns: readonly Item[][],
  flows: readonly ChartFlow[],
  rowCount: number,
  previous: Seats,
): Rows {
  const pulls = pullsBetween(columns, flows);
  let rows = firstRows(columns, rowCount, previous);
  const fresh = columns.flat().some(({ id }) => !previous.has(id));
  if (!fresh) return settle(columns, rows, rows, rowCount, previous);
  let best = settle(columns, rows, rows, rowCount, previous);
  rows = best;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    rows = sweepOnce(columns, pulls, rows, rowCount, previous, sweep);
    if (strain(pulls, rows) < strain(pulls, best)) best = rows;
  }
  return best;
}

/** Known segments begin where they were, the others spread over the height of their column in order of id. */
function firstRows(columns: readonly Item[][], rowCount: number, previous: Seats): Rows {
  const rows = new Map<string, number>();
  for (const column of columns) {
    [...column]
      .sort((a, b) => byText(a.id, b.id))
      .forEach(({ id }, index) => {
        rows.set(id, previous.get(id)?.row ?? 1 + Math.floor(((index + 0.5) * rowCount) / column.length));
      });
  }
  return rows;
}

function sweepOnce(
  columns: readonly Item[][],
  pulls: ReadonlyMap<string, readonly Pull[]>,
  rows: Rows,
  rowCount: number,
  previous: Seats,
  sweep: number,
): Rows {
  const current = new Map(rows);
  const order = sweep % 2 === 0 ? columns : [...columns].reverse();
  // The first sweeps look to one side, as the method has it; the last third weighs both sides.
  const bothSides = sweep >= (SWEEPS * 2) / 3;
  const looks = (side: number) => bothSides || side === 0 || (sweep % 2 === 0 ? side < 0 : side > 0);
  for (const column of order) {
    const desired = new Map<string, number>();
    for (const { id } of column) {
      const heard = (pulls.get(id) ?? []).filter(({ side }) => looks(side));
      const weight = heard.reduce((sum, pull) => sum + pull.weight, 0);
      const sum = heard.reduce(
        (total, pull) => total + pull.weight * ((current.get(pull.other) ?? 0) + pull.offset),
        0,
      );
      desired.set(id, weight === 0 ? (current.get(id) ?? 1) : sum / weight);
    }
    for (const [id, row] of settle([column], desired, current, rowCount, previous)) current.set(id, row);
  }
  return current;
}

/** Puts each column's segments on free rows: in the order of what they desire, ties as they stood, as near as can be. */
function settle(columns: readonly Item[][], desired: Rows, current: Rows, rowCount: number, previous: Seats): Rows {
  const result = new Map<string, number>();
  for (const column of columns) {
    const free = freeRows(column, rowCount, previous);
    const wishOf = new Map<string, number>();
    for (const { id } of [...column].sort((a, b) => byText(a.id, b.id))) {
      wishOf.set(id, previous.get(id)?.row ?? takeNearest(free, desired.get(id) ?? 1));
    }
    const wish = ({ id }: Item) => wishOf.get(id) ?? 1;
    const ordered = [...column].sort(
      (a, b) => wish(a) - wish(b) || (current.get(a.id) ?? 0) - (current.get(b.id) ?? 0) || byText(a.id, b.id),
    );
    const wishes = ordered.map((item) => ({
      span: item.span,
      // A tall bar is centred on what it desires.
      row: wish(item) - (previous.has(item.id) ? 0 : (item.span - 1) / 2),
      weight: previous.has(item.id) ? WEIGHT_OF_HABIT : 1,
    }));
    nearestRows(wishes, rowCount).forEach((row, index) => result.set(ordered[index]!.id, row));
  }
  return result;
}

/** Rows that nobody holds by habit; null where nobody in the column has a habit. */
function freeRows(column: readonly Item[], rowCount: number, previous: Seats): Set<number> | null {
  const known = column.flatMap(({ id }) => previous.get(id) ?? []);
  if (known.length === 0) return null;
  const free = new Set(Array.from({ length: rowCount }, (_, index) => index + 1));
  for (const { row, span } of known) for (let taken = row; taken < row + span; taken += 1) free.delete(taken);
  return free;
}

/** A newcomer among known segments wishes for a row that is free, so that nobody has to make way. */
function takeNearest(free: Set<number> | null, desired: number): number {
  if (!free || free.size === 0) return desired;
  const row = [...free].reduce((best, other) => (Math.abs(other - desired) < Math.abs(best - desired) ? other : best));
  free.delete(row);
  return row;
}

/** Rows for items in a fixed order that do not overlap, with the least weighted sum of squared distances (dynamic programme). */
export function nearestRows(
  wishes: readonly { row: number; span: number; weight: number }[],
  rowCount: number,
): number[] {
  const height = Math.max(
    rowCount,
    wishes.reduce((sum, { span }) => sum + span, 0),
  );
  // cost[i][r]: the first i items lie in rows 1..r
  let cost: number[] = new Array<number>(height + 1).fill(0);
  const chosen: boolean[][] = [];
  for (const { row, span, weight } of wishes) {
    const next = new Array<number>(height + 1).fill(Infinity);
    const ends = new Array<boolean>(height + 1).fill(false);
    for (let end = span; end <= height; end += 1) {
      const here = cost[end - span]! + weight * (end - span + 1 - row) ** 2;
      const above = next[end - 1]!;
      ends[end] = here < above;
      next[end] = Math.min(here, above);
    }
    cost = next;
    chosen.push(ends);
  }
  const rows: number[] = [];
  for (let item = wishes.length - 1, end = height; item >= 0; item -= 1) {
    while (!chosen[item]![end]) end -= 1;
    end -= wishes[item]!.span;
    rows[item] = end + 1;
  }
  return rows;
}

function pullsBetween(columns: readonly Item[][], flows: readonly ChartFlow[]): Map<string, Pull[]> {
  const columnOf = new Map(columns.flatMap((column, index) => column.map(({ id }) => [id, index] as const)));
  const span = new Map(columns.flat().map((item) => [item.id, item.span]));
  const pulls = new Map<string, Pull[]>();
  const add = (id: string, pull: Pull) => pulls.set(id, [...(pulls.get(id) ?? []), pull]);
  for (const { from, to, kind } of flows) {
    const left = columnOf.get(from);
    const right = columnOf.get(to);
    if (left === undefined || right === undefined || from === to) continue;
    const weight = carriesMaterial(kind) ? 1 : WEIGHT_OF_SERVICE;
    const step = left === right ? 1 : 0;
    const middle = (id: string) => ((span.get(id) ?? 1) - 1) / 2;
    add(to, { other: from, weight, side: left - right, offset: step + middle(from) });
    add(from, { other: to, weight, side: right - left, offset: -step + middle(to) });
  }
  return pulls;
}

/** How far flows climb and fall, in rows. */
function strain(pulls: ReadonlyMap<string, readonly Pull[]>, rows: Rows): number {
  let sum = 0;
  for (const [id, list] of pulls) {
    for (const pull of list)
      sum += pull.weight * Math.abs((rows.get(pull.other) ?? 0) + pull.offset - (rows.get(id) ?? 0));
  }
  return sum;
}
