// Where on the sheet does a trip lead, and on which days? Stops in their order, with those that lie elsewhere told apart.
import type { TripPlannedFragment } from '../api/generated/graphql.ts';
import { liesIn } from './layers.ts';
import type { Point } from './projection.ts';
import type { Shape, Sheet } from './sheet.ts';

type Plan = TripPlannedFragment;
type Stop = Plan['stops'][number];

export interface ShownStop {
  /** From 1 on. */
  number: number;
  stop: Stop;
  days: Days;
  /** Null where it lies outside of what is shown. */
  point: Point | null;
}

/** The first and the last day of a stay, from 1 on. */
export interface Days {
  from: number;
  to: number;
}

export interface TripOnSheet {
  start: Point | null;
  stops: readonly ShownStop[];
  /** From each point to the next: the trip leaves out what is not on the sheet, and its lines are then broken. */
  lines: readonly { from: Point; to: Point; broken: boolean }[];
}

/** A day that is travelled in part and stayed in part counts for both. */
export function daysOf(stops: readonly Pick<Stop, 'travelDays' | 'days'>[]): Days[] {
  let passed = 0;
  return stops.map(({ travelDays, days }) => {
    const arrived = passed + travelDays;
    passed = arrived + days;
    return { from: Math.floor(arrived) + 1, to: Math.max(Math.floor(arrived) + 1, Math.ceil(passed)) };
  });
}

export function tripOnSheet(plan: Plan, sheet: Sheet, within: string): TripOnSheet {
  const days = daysOf(plan.stops);
  const stops = plan.stops.map((stop, at) => ({
    number: at + 1,
    stop,
    days: days[at]!,
    point: pointOf(stop.place, sheet, within),
  }));
  const start = plan.start ? pointOf(plan.start, sheet, within) : null;
  const way = [start, ...stops.map(({ point }) => point), ...(plan.daysBack === null ? [] : [start])];
  return { start, stops, lines: linesOf(way) };
}

function pointOf(
  { code, lat, lng }: NonNullable<Plan['start']>,
  { shapes, frame }: Sheet,
  within: string,
): Point | null {
  if (code === within || !liesIn(code, within)) return null;
  const shape = shapes.find((one) => liesIn(code, one.code));
  if (!shape) return null;
  if (frame && shape.tile === null && lat !== null && lat !== undefined && lng !== null && lng !== undefined)
    return frame.place([lng, lat]);
  return cornerOf(shape);
}

/** In the corner of a tile, as far beside its words as there is room. */
const cornerOf = ({ middle: [x, y], tile }: Shape): Point => {
  if (!tile) return [x, y];
  const inside = tile.width < 60 ? 4 : 12;
  return [x + tile.width / 2 - inside, y - tile.height / 2 + inside];
};

function linesOf(way: readonly (Point | null)[]): TripOnSheet['lines'] {
  const lines: { from: Point; to: Point; broken: boolean }[] = [];
  let [last, skipped] = [null as Point | null, false];
  for (const point of way) {
    if (point === null) {
      skipped = true;
      continue;
    }
    if (last && (last[0] !== point[0] || last[1] !== point[1])) lines.push({ from: last, to: point, broken: skipped });
    [last, skipped] = [point, false];
  }
  return lines;
}
