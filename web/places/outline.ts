// How do the outlines of a file come onto the sheet? Fitted into its frame, each as a path, with the place where it is named.
import { CHINA, fitting, type Bounds, type Point, type Position, type Projection } from './projection.ts';

interface Geometry {
  type: 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
  coordinates: unknown;
}
export interface Outline {
  /** Six digits; with a tail, such as 100000_JD, a part of the map of that region which is no division. */
  code: string;
  geometry: Geometry;
}

export interface Frame {
  width: number;
  height: number;
  place(position: Position): Point;
}

/** Fits all outlines into a frame, with some room around them; in the projection of China where all of it is shown. */
export function frameOf(
  outlines: readonly Outline[],
  room: { width: number; height: number },
  whole: boolean,
  margin = 14,
): Frame {
  const positions = outlines.flatMap(({ geometry }) => linesOf(geometry).flat());
  const project: Projection = whole ? CHINA : fitting(boundsOf(positions));
  const points = positions.map(project);
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  const inside = { width: room.width - 2 * margin, height: room.height - 2 * margin };
  const scale = Math.min(inside.width / atLeast(right - left), inside.height / atLeast(bottom - top));
  const [wide, high] = [(right - left) * scale, (bottom - top) * scale];
  const start = [(room.width - wide) / 2, (room.height - high) / 2] as const;
  return {
    ...room,
    place: (position) => {
      const [x, y] = project(position);
      return [(x - left) * scale + start[0], (y - top) * scale + start[1]];
    },
  };
}

const atLeast = (length: number): number => Math.max(length, Number.EPSILON);

export function pathOf({ geometry }: Outline, frame: Frame): string {
  const closed = isPlane(geometry) ? 'Z' : '';
  const write = (line: readonly Position[]) =>
    line
      .map((position, at) => {
        const [x, y] = frame.place(position);
        return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  return linesOf(geometry)
    .map((line) => write(line) + closed)
    .join('');
}

export const isPlane = ({ type }: Geometry): boolean => type === 'Polygon' || type === 'MultiPolygon';

/** The middle of its largest part. */
export function middleOf({ geometry }: Outline): Position {
  const boxes = linesOf(geometry).map((line) => {
    const { west, east, south, north } = boundsOf(line);
    return { size: (east - west) * (north - south), middle: [(west + east) / 2, (south + north) / 2] as const };
  });
  return boxes.reduce((largest, box) => (box.size > largest.size ? box : largest)).middle;
}

function linesOf({ type, coordinates }: Geometry): Position[][] {
  if (type === 'LineString') return [coordinates as Position[]];
  if (type === 'MultiPolygon') return (coordinates as Position[][][]).flat();
  return coordinates as Position[][];
}

function boundsOf(positions: readonly Position[]): Bounds {
  const [west, east] = extent(positions.map(([lng]) => lng));
  const [south, north] = extent(positions.map(([, lat]) => lat));
  return { west, east, south, north };
}

/** Outlines have more points than a call has room for. */
function extent(numbers: readonly number[]): [number, number] {
  return [
    numbers.reduce((least, one) => Math.min(least, one), Infinity),
    numbers.reduce((most, one) => Math.max(most, one), -Infinity),
  ];
}
