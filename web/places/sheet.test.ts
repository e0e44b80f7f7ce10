import { describe, expect, it } from 'vitest';
import { outlinesOf, readBoundaries } from './boundaries.ts';
import { layMapSheet, layTileSheet, neighbourOf, type Shape } from './sheet.ts';

const ROOM = { width: 800, height: 600 };
const seated = (code: string, lat: number | null, lng: number | null) => ({ code, lat, lng });
const PLACES = [
  seated('150501', 44, 120),
  seated('150502', 44, 124),
  seated('150503', 42, 120),
  seated('150504', 42, 124),
  seated('150599', null, null),
];
const ring = (west: number, south: number) => [
  [west, south],
  [west + 2, south],
  [west + 2, south + 2],
  [west, south],
];
const file = readBoundaries({
  features: [
    ...[
      ['150501', 120, 44],
      ['150502', 124, 44],
    ].map(([code, west, south]) => ({
      properties: { code },
      geometry: { type: 'Polygon', coordinates: [ring(Number(west), Number(south))] },
    })),
    { properties: { code: '150500_X' }, geometry: { type: 'LineString', coordinates: ring(120, 42) } },
  ],
});

const within = ({ shapes, width, height }: { shapes: readonly Shape[]; width: number; height: number }) =>
  shapes.every(({ middle: [x, y] }) => x > 0 && x < width && y > 0 && y < height);

describe('the sheet of tiles', () => {
  it('has a place for each, also of those whose seat nobody knows', () => {
    const sheet = layTileSheet(PLACES, ROOM);
    expect(sheet.shapes.map(({ code }) => code).sort()).toEqual(PLACES.map(({ code }) => code));
    expect(sheet.apart).toEqual(['150599']);
    expect(within(sheet)).toBe(true);
    const last = sheet.shapes.find(({ code }) => code === '150599')!;
    expect(sheet.shapes.every(({ code, middle }) => code === '150599' || middle[1] < last.middle[1])).toBe(true);
  });

  it('grows where the room is too narrow, rather than leaving its tiles too small to press', () => {
    const { shapes, width, height } = layTileSheet(PLACES, { width: 60, height: 40 });
    expect(shapes[0]!.tile!.width).toBeGreaterThan(30);
    expect(width > 60 && height > 40).toBe(true);
  });

  it('may have no place whose seat is known, or none at all', () => {
    expect(layTileSheet([seated('1', null, null)], ROOM).shapes).toHaveLength(1);
    expect(layTileSheet([], ROOM).shapes).toEqual([]);
  });
});

describe('the sheet of a map', () => {
  it('has outlines from the file, its parts, and tiles below for what the file lacks', () => {
    const here = outlinesOf(
      file,
      '150500',
      PLACES.map(({ code }) => code),
    );
    const sheet = layMapSheet(here, ROOM, false);
    expect(sheet.shapes.map(({ code }) => code).sort()).toEqual(PLACES.map(({ code }) => code));
    expect(sheet.apart).toEqual(['150503', '150504', '150599']);
    expect(sheet.parts).toHaveLength(1);
    expect(within(sheet)).toBe(true);
    const [west, east] = sheet.shapes;
    expect(west!.middle[0]).toBeLessThan(east!.middle[0]);
  });
});

describe('the way over places by arrows', () => {
  it('leads to the nearest in a direction, and comes back', () => {
    const { shapes } = layTileSheet(PLACES.slice(0, 4), ROOM);
    expect(neighbourOf(shapes, '150501', 'right')).toBe('150502');
    expect(neighbourOf(shapes, '150501', 'down')).toBe('150503');
    expect(neighbourOf(shapes, '150504', 'up')).toBe('150502');
    expect(neighbourOf(shapes, '150504', 'left')).toBe('150503');
    expect(neighbourOf(shapes, '150501', 'up')).toBeNull();
  });
});
