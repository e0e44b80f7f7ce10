// Where on the sheet does each place stand? As an outline of the operator's file, else as a tile; every place has one or the other.
import type { CoverageState } from '../api/generated/graphql.ts';
import { STRIPE_WIDTH } from '../atlas/patterns.ts';
import type { OutlinesHere } from './boundaries.ts';
import { frameOf, middleOf, pathOf, type Frame } from './outline.ts';
import type { Point } from './projection.ts';
import { layTiles, type Seated } from './tiles.ts';

export interface Shape {
  code: string;
  /** As SVG has it. */
  d: string;
  middle: Point;
  /** A tile has room for its words, an outline is marked in its middle. */
  tile: { width: number; height: number } | null;
}

export interface Sheet {
  kind: 'tiles' | 'map';
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** Outlines that belong to the map and are no places. */
  parts: readonly string[];
  /** Those of unknown seat, or without an outline: they stand below the others. */
  apart: readonly string[];
  /** Where a seat lies on the map; null on tiles. */
  frame: Frame | null;
}

export interface Room {
  width: number;
  height: number;
}

const TILE = { least: 38, most: 136, gap: 5 };
const MARGIN = 10;
/** Between the places and those that stand apart. */
const BREAK = 30;

export function layTileSheet(places: readonly Seated[], room: Room): Sheet {
  const { tiles, columns, rows, unknown } = layTiles(places);
  const across = Math.max(columns, Math.min(unknown.length, 6), 1);
  const more = Math.ceil(unknown.length / across);
  const down = rows + more;
  const wide = (room.width - 2 * MARGIN) / across;
  const high = (room.height - 2 * MARGIN - (more > 0 ? BREAK : 0)) / Math.max(down, 1);
  const step = Math.max(TILE.least, Math.min(TILE.most, wide, high));
  const width = Math.max(room.width, across * step + 2 * MARGIN);
  const left = (width - across * step) / 2;
  const beside = (across - columns) / 2;
  const place = (code: string, column: number, row: number, top: number): Shape =>
    tileAt(code, left + column * step, top + row * step, step - TILE.gap);
  const below = MARGIN + rows * step + (rows > 0 ? BREAK : 0);
  return {
    kind: 'tiles',
    width,
    height: MARGIN + down * step + (more > 0 && rows > 0 ? BREAK : 0) + MARGIN,
    shapes: [
      ...tiles.map(({ code, column, row }) => place(code, column + beside, row, MARGIN)),
      ...unknown.map((code, at) => place(code, at % across, Math.floor(at / across), below)),
    ],
    parts: [],
    apart: unknown,
    frame: null,
  };
}

function tileAt(code: string, x: number, y: number, size: number): Shape {
  return {
    code,
    d: `M${x} ${y}h${size}v${size}h${-size}z`,
    middle: [x + size / 2, y + size / 2],
    tile: { width: size, height: size },
  };
}

/** `whole`: all of the country. Places without an outline stand as tiles in rows below the map. */
export function layMapSheet({ planes, parts, missing }: OutlinesHere, room: Room, whole: boolean): Sheet {
  const drawn = [...planes.values(), ...parts];
  const size = 64;
  const across = Math.max(1, Math.floor((room.width - 2 * MARGIN) / (size + TILE.gap)));
  const rows = Math.ceil(missing.length / across);
  const below = rows === 0 ? 0 : BREAK + rows * (size + TILE.gap);
  const frame = frameOf(drawn, { width: room.width, height: Math.max(200, room.height - below) }, whole);
  return {
    kind: 'map',
    width: room.width,
    height: frame.height + below,
    shapes: [
      ...[...planes].map(([code, outline]) => ({
        code,
        d: pathOf(outline, frame),
        middle: frame.place(middleOf(outline)),
        tile: null,
      })),
      ...missing.map((code, at) =>
        tileAt(
          code,
          MARGIN + (at % across) * (size + TILE.gap),
          frame.height + BREAK + Math.floor(at / across) * (size + TILE.gap),
          size,
        ),
      ),
    ],
    parts: parts.map((outline) => pathOf(outline, frame)),
    apart: missing,
    frame,
  };
}

/** How wide the pattern of a state is at the edge of a tile; 0 for states without one. */
export const stripeOf = (state: CoverageState | null): number =>
  state === 'PRESENT' || state === 'WEAK' || state === 'PLANNED' ? STRIPE_WIDTH : 0;

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The nearest that lies more in the direction than aside of it; null where none does. */
export function neighbourOf(shapes: readonly Shape[], code: string, direction: Direction): string | null {
  const here = shapes.find((shape) => shape.code === code);
  if (!here) return shapes[0]?.code ?? null;
  let [best, least] = [null as string | null, Infinity];
  for (const { code: other, middle } of shapes) {
    const [dx, dy] = [middle[0] - here.middle[0], middle[1] - here.middle[1]];
    const [ahead, aside] = {
      up: [-dy, dx],
      down: [dy, dx],
      left: [-dx, dy],
      right: [dx, dy],
    }[direction] as [number, number];
    if (other === code || ahead <= 1 || Math.abs(aside) > 2 * ahead) continue;
    const far = ahead + 2 * Math.abs(aside);
    if (far < least) [best, least] = [other, far];
  }
  return best;
}
