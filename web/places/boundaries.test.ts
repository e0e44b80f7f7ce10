import { describe, expect, it } from 'vitest';
import { outlinesOf, readBoundaries } from './boundaries.ts';

const RING = [
  [120, 42],
  [124, 42],
  [124, 45],
  [120, 42],
];
const feature = (code: string, type = 'Polygon', coordinates: unknown = [RING]) => ({
  type: 'Feature',
  properties: { code },
  geometry: { type, coordinates },
});

describe('a file of outlines', () => {
  it('says whose it is, as far as it does', () => {
    const file = readBoundaries({ name: '标准地图', approval: 'GS(2024)0650号', features: [feature('150500')] });
    expect(file).toMatchObject({ name: '标准地图', attribution: null, approval: 'GS(2024)0650号' });
  });

  it.each([
    [null, /no features/],
    [{ features: [] }, /no features/],
    [{ features: [feature('150500'), { type: 'Feature' }] }, /feature 2/],
    ['<html>', /no features/],
  ])('is refused with what is wrong: %j', (content, message) => {
    expect(() => readBoundaries(content)).toThrow(message);
  });

  it('shows the places that are asked for, with the parts of their region, and tells which it lacks', () => {
    const file = readBoundaries({
      features: [
        feature('150500'),
        feature('150400', 'LineString', RING),
        feature('220000'),
        feature('100000_JD', 'MultiLineString', [RING]),
      ],
    });
    const here = outlinesOf(file, '150000', ['150400', '150500', '150600']);
    expect([...here.planes.keys()]).toEqual(['150500']);
    expect(here.missing).toEqual(['150400', '150600']);
    expect(here.parts).toEqual([]);
    expect(outlinesOf(file, '100000', ['220000']).parts.map(({ code }) => code)).toEqual(['100000_JD']);
  });
});
