// How does a flow run that nobody has picked? A calm curve from the right of one box to the left of the other.
import type { Box } from '../layout/sheet.ts';
import type { Path } from './path.ts';

const EDGE = 8;
/** A flow back to the left, or within one column, swings out this far. */
const SWING = 15;

/** Where the two quarters of the curve hand over: the smaller, the longer it stays level. */
const BEND = 0.32;

export function curveBetween(from: Box, to: Box): Path {
  if (sameColumn(from, to)) return downOrAround(from, to);
  // Facing sides: a flow back to the left leaves on the left, so that it crosses no box of its own.
  const side = to.x > from.x ? 1 : -1;
  const start = { x: from.x + (side * from.width) / 2, y: within(from, to.y) };
  const end = { x: to.x - (side * to.width) / 2, y: within(to, from.y) };
  const reach = (end.x - start.x) * BEND;
  return {
    start,
    end,
    between: [
      { x: start.x + reach, y: start.y },
      { x: end.x - reach, y: end.y },
    ],
  };
}

/** A tall bar is met at the height of the other box, so that the flow stays level. */
export function within(box: Box, y: number): number {
  const half = box.height / 2 - EDGE;
  return box.height > 60 ? Math.min(Math.max(y, box.y - half), box.y + half) : box.y;
}

const sameColumn = (from: Box, to: Box): boolean => Math.abs(from.x - to.x) < 1;

function downOrAround(from: Box, to: Box): Path {
  const down = to.y > from.y;
  const gap = Math.abs(to.y - from.y) - (from.height + to.height) / 2;
  if (gap < 20) {
    const sign = down ? 1 : -1;
    return {
      start: { x: from.x, y: from.y + (sign * from.height) / 2 },
      end: { x: to.x, y: to.y - (sign * to.height) / 2 },
      between: [],
    };
  }
  const x = from.x + from.width / 2;
  return {
    start: { x, y: from.y },
    end: { x, y: to.y },
    between: [
      { x: x + SWING, y: from.y },
      { x: x + SWING, y: to.y },
    ],
  };
}
