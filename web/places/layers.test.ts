import { describe, expect, it } from 'vitest';
import type { CoverageState } from '../api/generated/graphql.ts';
import {
  figuresOf,
  liesIn,
  rangeOf,
  SHADES,
  shadeOf,
  stepsOf,
  type CandidatesBelow,
  type PlaceBelow,
} from './layers.ts';

const SEGMENTS = 10;
const place = (code: string, given: Partial<PlaceBelow> = {}): PlaceBelow => ({
  region: { code, level: 'PREFECTURE', nameZh: code, nameEn: null, children: [] },
  ...{ lat: null, lng: null, firmCount: 0, presentCount: 0, high: 0, medium: 0, low: 0, unknownCount: 0 },
  ...{ gap: null, coverage: null },
  ...given,
});
const standing = (state: CoverageState) => ({ coverage: { state } });
const shown = { candidates: null, picked: false, segments: SEGMENTS };

describe('layers of places', () => {
  it('know which division lies in which', () => {
    const inside = [
      ['150525', '150500'],
      ['150500', '150000'],
      ['150500', '150500'],
      ['710000', '100000'],
      ['469005', '460000'],
    ] as const;
    for (const [code, above] of inside) expect(liesIn(code, above)).toBe(true);
    const outside = [
      ['150400', '150500'],
      ['150525', '150524'],
      ['220000', '150000'],
    ] as const;
    for (const [code, above] of outside) expect(liesIn(code, above)).toBe(false);
  });

  it('tell none from a place where nobody has looked', () => {
    const places = [
      place('1', { unknownCount: SEGMENTS }),
      place('2'),
      place('3', { high: 2, low: 1, unknownCount: 4 }),
    ];
    expect(figuresOf({ ...shown, layer: 'gaps', places })).toMatchObject([
      { value: 0, unknown: true, shade: 0 },
      { value: 0, unknown: false, shade: 0 },
      { value: 3, unknown: false, shade: SHADES.length },
    ]);
  });

  it('say firms that are known, although nobody has surveyed the place', () => {
    const places = [place('1', { unknownCount: SEGMENTS, firmCount: 2 }), place('2', { unknownCount: SEGMENTS })];
    expect(figuresOf({ ...shown, layer: 'firms', places })).toMatchObject([
      { value: 2, unknown: false },
      { value: 0, unknown: true },
    ]);
  });

  it('show how a picked segment stands, and by that what is unknown', () => {
    const places = [place('1', standing('ABSENT')), place('2', { ...standing('UNKNOWN'), high: 5 })];
    expect(figuresOf({ ...shown, layer: 'gaps', picked: true, places })).toMatchObject([
      { state: 'ABSENT', unknown: false, shade: 0 },
      { state: 'UNKNOWN', unknown: true, shade: 0 },
    ]);
  });

  it('count candidates place by place, and say 0 where none is on record', () => {
    const candidates = { places: [{ region: { code: '2' }, firmCount: 7 }] } as CandidatesBelow;
    const places = [place('1', { unknownCount: SEGMENTS }), place('2')];
    expect(figuresOf({ ...shown, layer: 'candidates', places, candidates })).toMatchObject([
      { value: 0, unknown: false, shade: 0 },
      { value: 7, shade: SHADES.length },
    ]);
  });

  it.each([
    [1, 1],
    [1, 2],
    [1, 5],
    [1, 103],
    [27, 32],
    [40, 41],
    [7, 7],
  ])('shade every number from %i to %i as the legend says', (least, most) => {
    const steps = stepsOf({ least, most });
    for (let value = least; value <= most; value += 1) {
      const step = steps.find(({ from, to }) => value >= from && value <= to);
      expect(step?.shade).toBe(shadeOf(value, { least, most }));
    }
    expect(shadeOf(0, { least, most })).toBe(0);
    expect(shadeOf(most, { least, most })).toBe(SHADES.length);
  });

  it('have no steps where there is nothing', () => {
    expect(rangeOf([{ value: 0 }, { value: 3 }, { value: 9 }])).toEqual({ least: 3, most: 9 });
    expect(stepsOf(rangeOf([{ value: 0 }]))).toEqual([]);
  });
});
