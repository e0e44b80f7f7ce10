// What size is the sheet, and where on it lies each box, lane and label? Cells turned into pixels of the map.
import type { Stage } from '../../api/generated/graphql.ts';
import type { Arrangement, Cell } from './layout.ts';
import { gridReference, columnLetters } from './grid.ts';
import { MAIN_STAGES } from './chain.ts';

export const NODE = { width: 118, height: 36 };
export const STEP_WIDTH = 30;
export const ROW_PITCH = 44;
const GUTTER = 32;
const LANE = { left: 20, right: 12, gap: 5, header: 34, bottom: 4 };
const ROW_LABELS = 8;
const LETTERS = 17;

/** x, y: the middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Place extends Box {
  id: string;
  reference: string;
  cell: Cell;
}
export interface LaneBox extends Box {
  stage: Stage;
}
export interface Sheet {
  width: number;
  height: number;
  places: ReadonlyMap<string, Place>;
  lanes: readonly LaneBox[];
  letters: readonly { text: string; x: number; y: number }[];
  numbers: readonly { text: string; x: number; y: number }[];
  /** For each column, its left and right edge: flows turn in the gutters between them. */
  columns: readonly { left: number; right: number }[];
  /** All rows that have a place on the sheet. */
  rows: readonly number[];
  /** The middle of a row. */
  rowMiddle(row: number): number;
}

export function drawSheet(arrangement: Arrangement): Sheet {
  const { columns, lanesAcross, width } = across(arrangement);
  const top = LANE.header + LANE.bottom;
  const mainBottom = top + arrangement.rows * ROW_PITCH + LANE.bottom;
  const lowerTop = mainBottom + LETTERS;
  const lowerRowsTop = lowerTop + LANE.header;
  const lowerHeight = LANE.header + arrangement.lowerRows * ROW_PITCH + LANE.bottom;
  const hasLower = arrangement.lowerRows > 0;
  const rowMiddle = (row: number): number =>
    row >= arrangement.firstLowerRow
      ? lowerRowsTop + (row - arrangement.firstLowerRow + 0.5) * ROW_PITCH
      : top + (row - 0.5) * ROW_PITCH;

  const places = new Map<string, Place>();
  for (const [id, cell] of arrangement.cells) {
    const { left, right } = columns[cell.column] ?? { left: 0, right: NODE.width };
    const y = (rowMiddle(cell.row) + rowMiddle(cell.row + cell.span - 1)) / 2;
    const height = NODE.height + (cell.span - 1) * ROW_PITCH;
    const reference = gridReference(cell.column, cell.row);
    places.set(id, { id, cell, reference, x: (left + right) / 2, y, width: right - left, height });
  }
  const lowerLanes = arrangement.lowerLanes.map(({ stage, from, to }, index, all): LaneBox => {
    const left = index === 0 ? 0 : (columns[from]?.left ?? 0) - GUTTER / 2 + LANE.gap / 2;
    const next = all[index + 1];
    const right = next
      ? (columns[next.from]?.left ?? width) - GUTTER / 2 - LANE.gap / 2
      : Math.max(width, columns[to]?.right ?? 0);
    return { stage, x: (left + right) / 2, width: right - left, y: lowerTop + lowerHeight / 2, height: lowerHeight };
  });
  const rows = [
    ...Array.from({ length: arrangement.rows }, (_, index) => index + 1),
    ...Array.from({ length: arrangement.lowerRows }, (_, index) => arrangement.firstLowerRow + index),
  ];
  return {
    width,
    height: hasLower ? lowerTop + lowerHeight : mainBottom + LETTERS,
    places,
    lanes: [...lanesAcross.map((lane) => ({ ...lane, y: mainBottom / 2, height: mainBottom })), ...lowerLanes],
    letters: columns.map(({ left, right }, index) => ({
      text: columnLetters(index),
      x: (left + right) / 2,
      y: mainBottom + LETTERS / 2,
    })),
    numbers: rows.map((row) => ({ text: String(row), x: ROW_LABELS + 2, y: rowMiddle(row) })),
    columns,
    rows,
    rowMiddle,
  };
}

function across(arrangement: Arrangement) {
  const columns: { left: number; right: number }[] = [];
  const lanesAcross: { stage: Stage; x: number; width: number }[] = [];
  let x = 0;
  for (const stage of MAIN_STAGES) {
    const own = arrangement.columns.flatMap((column, index) => (column.stage === stage ? [{ ...column, index }] : []));
    if (own.length === 0) continue;
    const start = x;
    x += LANE.left + (lanesAcross.length === 0 ? ROW_LABELS : 0);
    own.forEach(({ steps, index }, place) => {
      if (place > 0) x += GUTTER;
      columns[index] = { left: x, right: x + (steps ? STEP_WIDTH : NODE.width) };
      x = columns[index].right;
    });
    x += LANE.right;
    lanesAcross.push({ stage, x: (start + x) / 2, width: x - start });
    x += LANE.gap;
  }
  return { columns, lanesAcross, width: Math.max(0, x - LANE.gap) };
}
