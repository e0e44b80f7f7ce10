import { describe, expect, it } from 'vitest';
import { frameOf, middleOf, pathOf, type Outline } from './outline.ts';
import { albers, CHINA, fitting } from './projection.ts';

const square = (west: number, south: number, size: number, code = '150500'): Outline => ({
  code,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
});
const ROOM = { width: 600, height: 400 };
const numbersOf = (path: string): number[] => path.match(/-?[\d.]+/g)!.map(Number);

describe('the projection', () => {
  it.each([
    ['of China', CHINA],
    ['of a smaller extent', fitting({ west: 119, east: 124, south: 42, north: 46 })],
    ['south of the equator', albers(-30, -10, 20)],
  ])('%s has north up and east right', (_name, project) => {
    const [x, y] = project([112, 40]);
    expect(project([112, 41])[1]).toBeLessThan(y);
    expect(project([113, 40])[0]).toBeGreaterThan(x);
  });

  it('gives the same area to what has the same area on the globe', () => {
    const area = (lat: number) => {
      const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = [
        CHINA([110, lat]),
        CHINA([110.1, lat]),
        CHINA([110.1, lat + 0.1]),
        CHINA([110, lat + 0.1]),
      ] as const;
      const flat = Math.abs((x0 - x2) * (y1 - y3) - (x1 - x3) * (y0 - y2)) / 2;
      return flat / (Math.sin(((lat + 0.1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180));
    };
    expect(area(20) / area(50)).toBeCloseTo(1, 4);
  });

  it('stands upright in the middle of a smaller extent, which the one of China does not', () => {
    const lean = (project: typeof CHINA) => {
      const [[x0, y0], [x1, y1]] = [project([122, 43]), project([122, 44])];
      return Math.abs((x1 - x0) / (y1 - y0));
    };
    expect(lean(fitting({ west: 120, east: 124, south: 42, north: 46 }))).toBeCloseTo(0, 6);
    expect(lean(CHINA)).toBeGreaterThan(0.1);
  });
});

describe('outlines', () => {
  it.each([ROOM, { width: 300, height: 900 }])('fit into their frame, in the middle of it: %j', (room) => {
    const outlines = [square(110, 30, 4), square(118, 40, 2)];
    const frame = frameOf(outlines, room, false);
    const numbers = outlines.flatMap((outline) => numbersOf(pathOf(outline, frame)));
    const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
    for (const [all, most] of [
      [xs, room.width],
      [ys, room.height],
    ] as const) {
      expect(Math.min(...all)).toBeGreaterThanOrEqual(13.9);
      expect(Math.max(...all)).toBeLessThanOrEqual(most - 13.9);
      expect(Math.min(...all) + Math.max(...all)).toBeCloseTo(most, 0);
    }
  });

  it('are closed where they are planes, and open where they are lines', () => {
    const frame = frameOf([square(110, 30, 4)], ROOM, true);
    expect(pathOf(square(110, 30, 4), frame)).toMatch(/Z$/);
    const line: Outline = {
      code: '100000_JD',
      geometry: {
        type: 'LineString',
        coordinates: [
          [110, 20],
          [112, 15],
        ],
      },
    };
    expect(pathOf(line, frame)).not.toMatch(/Z/);
  });

  it('are named in the middle of their largest part', () => {
    const both: Outline = {
      code: '150000',
      geometry: {
        type: 'MultiPolygon',
        coordinates: [square(100, 30, 1).geometry.coordinates, square(110, 40, 4).geometry.coordinates],
      },
    };
    expect(middleOf(both)).toEqual([112, 42]);
  });
});
