import { describe, expect, it } from 'vitest';
import type { CandidatesBelow, Figure, PlaceBelow, PlacesBelow } from './layers.ts';
import { besideOf, columnsOf, sortFigures, valueOf } from './placeRows.ts';

const figure = (code: string, score: number | null, high = 0): Figure => ({
  place: {
    region: { code, level: 'COUNTY', nameZh: code, nameEn: null, children: [] },
    ...{
      lat: null,
      lng: null,
      firmCount: 0,
      presentCount: 0,
      high,
      medium: 1,
      low: 1,
      unknownCount: 0,
      coverage: null,
    },
    gap: score === null ? null : ({ rank: 1, score } as PlaceBelow['gap']),
  },
  ...{ value: high + 2, unknown: false, state: null, shade: 1 },
});
const FIGURES = [figure('3', 10, 4), figure('1', null, 9), figure('2', 30, 4)];
const codes = (figures: readonly Figure[]) => figures.map(({ place }) => place.region.code);
const sorted = (column: 'place' | 'score' | 'high', descending: boolean) =>
  codes(sortFigures(FIGURES, { column, descending }, () => '', 'zh-CN'));

describe('the rows of places', () => {
  it('are sorted either way, with those of which nothing is known last, and equals by code', () => {
    expect(sorted('place', false)).toEqual(['1', '2', '3']);
    expect(sorted('score', true)).toEqual(['2', '3', '1']);
    expect(sorted('score', false)).toEqual(['3', '2', '1']);
    expect(sorted('high', true)).toEqual(['1', '2', '3']);
  });

  it('say what the layer is about', () => {
    expect(columnsOf('gaps', false)).toContain('best');
    expect(columnsOf('gaps', true)).toContain('coverage');
    expect(columnsOf('candidates', true)).toEqual(['place', 'candidates']);
    expect(valueOf(FIGURES[0]!, 'gaps')).toBe(6);
  });

  it('add up with what lies in no place', () => {
    const below = { firmCount: 12, firmsUnplaced: 2, firmsNowhere: 3 } as PlacesBelow;
    expect(besideOf('firms', below, null)).toEqual({ unplaced: 2, abroad: 3, unknownPlace: null, total: 15 });
    expect(besideOf('gaps', below, null)).toBeNull();
    const candidates = { firmCount: 9, firmsUnplaced: 1, abroadCount: null, unknownCount: 4 } as CandidatesBelow;
    expect(besideOf('candidates', below, candidates)).toEqual({
      unplaced: 1,
      abroad: null,
      unknownPlace: 4,
      total: 13,
    });
  });
});
