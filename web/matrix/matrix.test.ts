// Does the matrix hold every part of a region, and add up each row?
import { describe, expect, it } from 'vitest';
import { smallAnswer, smallChain } from '../atlas/smallSoda.ts';
import type { RegionHere } from '../atlas/standing.ts';
import { layOutMatrix, placesOf, type MatrixCell } from './matrix.ts';

const place = (code: string) => ({ code, level: 'COUNTY' as const, nameZh: code, nameEn: null });
const county = smallAnswer.region!;
const chain = smallChain();
const cells = (code: string, over: Partial<MatrixCell>): MatrixCell[] =>
  chain.segments.map(({ slug }, index) => ({
    region: { code },
    segment: { slug },
    state: 'UNKNOWN',
    takenOver: false,
    producers: 0,
    planned: 0,
    elsewhereInCity: false,
    ...(index === 0 ? over : {}),
  }));

describe('the places of a matrix', () => {
  it('are a region and its parts', () => {
    const region: RegionHere = { ...county, children: [place('1'), place('2')] };
    expect(placesOf(region).map(({ code }) => code)).toEqual(['150525', '1', '2']);
  });

  it('of a region without parts are the one above and all beside it', () => {
    const region: RegionHere = { ...county, parent: { children: [place('1'), county] } };
    expect(placesOf(region).map(({ code }) => code)).toEqual(['150500', '1', '150525']);
  });
});

describe('the matrix', () => {
  const places = [place('all'), place('1'), place('2')];
  const known = [...cells('all', {}), ...cells('1', { state: 'ABSENT' }), ...cells('2', { state: 'WEAK' })];

  it('counts what stands and what nobody looked at, and keeps the whole on top', () => {
    const rows = (order: 'code' | 'standing') =>
      layOutMatrix(chain, places, known, order).rows.map(({ region, standing, unknown }) => [
        region.code,
        standing,
        unknown,
      ]);
    const all = chain.segments.length;
    expect(rows('code')).toEqual([
      ['all', 0, all],
      ['1', 0, all - 1],
      ['2', 1, all - 1],
    ]);
    expect(rows('standing').map(([code]) => code)).toEqual(['all', '2', '1']);
  });

  it('shows no row that was not answered in full', () => {
    expect(layOutMatrix(chain, places, known.slice(0, -1), 'code').rows.map(({ region }) => region.code)).toEqual([
      'all',
      '1',
    ]);
  });
});
