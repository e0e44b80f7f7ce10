// How does a picked flow run? At right angles: through the gutters between columns and the gaps between rows, never over a box.
import { ROW_PITCH, type Place, type Sheet } from '../layout/sheet.ts';
import { within } from './curve.ts';
import { straighten, type Path, type Point } from './path.ts';

/** Half a gutter: where a line turns beside a box. */
const TURN = 16;

export interface Arrival {
  /** Where the line ends. */
  end: Point;
  /** The upright that leads to it. */
  trunk: number;
}

/**
 * `lean` shifts the first upright sideways, so that lines of different kinds do not lie on one another. A line that ends
 * at the box itself, rather than before it, takes the short way down from the box above.
 */
export function runOrthogonally(
  sheet: Sheet,
  from: Place,
  to: Place,
  { end, trunk }: Arrival,
  { lean = 0, atBox = true } = {},
): Path {
  if (atBox && isRightBelow(from, to))
    return {
      start: { x: from.x, y: from.y + from.height / 2 },
      end: { x: to.x, y: to.y - to.height / 2 },
      between: [],
    };
  const start = { x: from.x + from.width / 2, y: within(from, end.y) };
  const first = start.x + TURN + lean;
  const level = crossing(sheet, from, to, start, end, first, trunk);
  const between: Point[] =
    level === null
      ? [
          { x: trunk, y: start.y },
          { x: trunk, y: end.y },
        ]
      : [
          { x: first, y: start.y },
          { x: first, y: level },
          { x: trunk, y: level },
          { x: trunk, y: end.y },
        ];
  return straighten({ start, end, between });
}

/** A flow to the box right below, in the same column, needs no gutter. */
function isRightBelow(from: Place, to: Place): boolean {
  return (
    from.cell.column === to.cell.column &&
    from.cell.row + from.cell.span === to.cell.row &&
    to.y - from.y < 2 * ROW_PITCH
  );
}

/** A line may pass behind the bar of a step, but rather goes this far out of its way. */
const DETOUR = 3 * ROW_PITCH;

/** The height at which to cross to the trunk: null where the way from the box is free, else the best gap between rows. */
function crossing(
  sheet: Sheet,
  from: Place,
  to: Place,
  start: Point,
  end: Point,
  first: number,
  trunk: number,
): number | null {
  const others = [...sheet.places.values()].filter(({ id }) => id !== from.id && id !== to.id);
  const hit = (y: number, one: number, other: number) =>
    others.filter((box) => crosses(y, Math.min(one, other), Math.max(one, other), box));
  if (trunk >= start.x && hit(start.y, start.x, trunk).length === 0) return null;
  const gaps = sheet.rows.flatMap((row) => [
    sheet.rowMiddle(row) - ROW_PITCH / 2,
    sheet.rowMiddle(row) + ROW_PITCH / 2,
  ]);
  // All gaps on the way are equally far; the one next to the box leaves the long upright to the trunk, where it can be shared.
  const cost = (y: number) => 1.01 * Math.abs(y - start.y) + Math.abs(y - end.y) + hit(y, first, trunk).length * DETOUR;
  return gaps.reduce((best, gap) => (cost(gap) < cost(best) ? gap : best));
}

const crosses = (y: number, left: number, right: number, box: Place): boolean =>
  Math.abs(box.y - y) < box.height / 2 + 2 && box.x + box.width / 2 > left && box.x - box.width / 2 < right;
