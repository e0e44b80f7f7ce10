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
  const level = crossing(sheet, from, to, start, trunk);
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

/** The height at which to cross to the trunk: null where the way from the box is free, else the gap between two rows. */
function crossing(sheet: Sheet, from: Place, to: Place, start: Point, trunk: number): number | null {
  const blocked = [...sheet.places.values()].some(
    (place) =>
      place.id !== from.id &&
      place.id !== to.id &&
      Math.abs(place.y - start.y) < place.height / 2 + 2 &&
      place.x + place.width / 2 > Math.min(start.x, trunk) &&
      place.x - place.width / 2 < Math.max(start.x, trunk),
  );
  const backwards = trunk < start.x;
  if (!blocked && !backwards) return null;
  const up = to.y < start.y || (to.y === start.y && backwards);
  const row = from.cell.span > 1 ? nearestRow(sheet, from, start.y) : from.cell.row;
  return sheet.rowMiddle(row) + (up ? -1 : 1) * (ROW_PITCH / 2);
}

function nearestRow(sheet: Sheet, { cell }: Place, y: number): number {
  const rows = Array.from({ length: cell.span }, (_, index) => cell.row + index);
  return rows.reduce(
    (best, row) => (Math.abs(sheet.rowMiddle(row) - y) < Math.abs(sheet.rowMiddle(best) - y) ? row : best),
    cell.row,
  );
}
