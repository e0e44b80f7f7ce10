// Does the matrix hold every part of a region in the order asked for, and are places compared as they are?
import { describe, expect, it } from 'vitest';
import { smallAnswer, smallChain } from '../atlas/smallSoda.ts';
import type { RegionHere } from '../atlas/standing.ts';
import { differenceOf } from './comparison.ts';
import { findPeers } from './likeness.ts';
import { layOutMatrix, placesOf, type Matrix, type MatrixCell, type MatrixOrder, type PlaceGroup } from './matrix.ts';
import { readMatrixView, writeMatrixView, type MatrixView } from './matrixView.ts';

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
    isGap: false,
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
  const order = {
    rows: 'code',
    columns: 'stage',
    nameOf: (named: { nameZh: string }) => named.nameZh,
    locale: 'zh-CN',
  };
  const alone = (code: string) => ({ place: place(code), parts: [] });
  const known = [
    ...cells('all', { state: 'PLANNED' }),
    ...cells('1', { state: 'ABSENT' }),
    ...cells('2', { state: 'WEAK' }),
  ];
  const lay = (over: Partial<MatrixOrder> = {}, groups: PlaceGroup[] = [alone('1'), alone('2')], given = known) =>
    layOutMatrix(chain, place('all'), groups, given, { ...order, ...over } as MatrixOrder);
  const codes = (matrix: Matrix) => matrix.rows.map(({ region }) => region.code);

  it('counts what stands, what is absent and what nobody looked at, and keeps the whole on top', () => {
    const all = chain.segments.length;
    expect(lay().rows.map(({ region, standing, absent, unknown }) => [region.code, standing, absent, unknown])).toEqual(
      [
        ['all', 0, 0, all - 1],
        ['1', 0, 1, all - 1],
        ['2', 1, 0, all - 1],
      ],
    );
    expect(codes(lay({ rows: 'standing' }))).toEqual(['all', '2', '1']);
    expect(codes(lay({ rows: 'absent' }))).toEqual(['all', '1', '2']);
    expect(codes(lay({ rows: 'name' }))).toEqual(['all', '1', '2']);
  });

  it('orders places by their gaps, which are not all that is absent', () => {
    const given = [
      ...cells('all', {}),
      ...cells('1', { state: 'ABSENT', isGap: false }),
      ...cells('2', { state: 'WEAK', isGap: true }),
    ];
    const matrix = lay({ rows: 'gaps' }, undefined, given);
    expect(codes(matrix)).toEqual(['all', '2', '1']);
    expect(matrix.rows.map(({ gaps, absent }) => [gaps, absent])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(codes(lay({ rows: 'absent' }, undefined, given))).toEqual(['all', '1', '2']);
  });

  it('keeps parts under what they lie in, whatever the order', () => {
    const groups = [
      { place: place('1'), parts: [place('11'), place('12')] },
      { place: place('2'), parts: [place('21')] },
    ];
    const given = [...known, ...cells('11', {}), ...cells('12', { state: 'PRESENT' }), ...cells('21', {})];
    const matrix = lay({ rows: 'standing' }, groups, given);
    expect(codes(matrix)).toEqual(['all', '2', '21', '1', '12', '11']);
    expect(matrix.rows.map(({ rank }) => rank)).toEqual(['whole', 'head', 'part', 'head', 'part', 'part']);
  });

  it('has every segment once, in groups by stage or by the state of the whole, or by name or spread', () => {
    const slugs = (matrix: Matrix) => matrix.segments.map(({ slug }) => slug).sort();
    const every = chain.segments.map(({ slug }) => slug).sort();
    for (const columns of ['stage', 'state', 'name', 'spread'] as const) expect(slugs(lay({ columns }))).toEqual(every);
    expect(lay().groups.map(({ by }) => by)).toContainEqual({ stage: 'MIDSTREAM' });
    expect(lay({ columns: 'state' }).groups.map(({ key, segments }) => [key, segments.length])).toEqual([
      ['PLANNED', 1],
      ['UNKNOWN', chain.segments.length - 1],
    ]);
    expect(lay({ columns: 'spread' }).segments[0]?.slug).toBe(chain.segments[0]?.slug);
  });

  it('shows no row that was not answered in full', () => {
    expect(codes(lay({}, undefined, known.slice(0, -1)))).toEqual(['all', '1']);
  });
});

describe('how the matrix is looked at', () => {
  it('comes back from the address, and what stands for itself is left out', () => {
    const view: MatrixView = {
      show: 'compare',
      rows: 'absent',
      columns: 'state',
      depth: '2',
      with: '150400',
      only: 'different',
    };
    expect(readMatrixView(writeMatrixView(view))).toEqual(view);
    expect(writeMatrixView(readMatrixView({}))).toEqual({});
    expect(readMatrixView({ show: 'nothing', with: 'a b', rows: '' })).toEqual(readMatrixView({}));
  });
});

describe('two places', () => {
  it('differ where one has what the other has not, in degree, or where nobody looked', () => {
    expect(differenceOf('PRESENT', 'PRESENT')).toBeNull();
    expect(differenceOf('WEAK', 'ABSENT')).toBe('here');
    expect(differenceOf('PLANNED', 'PRESENT')).toBe('there');
    expect(differenceOf('PRESENT', 'WEAK')).toBe('degree');
    expect(differenceOf('UNKNOWN', 'ABSENT')).toBe('unknown');
  });

  it('are alike by what both have of what either has', () => {
    const [first, second, third] = chain.segments.map(({ slug }) => slug);
    const stand = (code: string, ...slugs: (string | undefined)[]) =>
      cells(code, {}).map((cell): MatrixCell =>
        slugs.includes(cell.segment.slug) ? { ...cell, state: 'WEAK' } : cell,
      );
    const given = [
      ...stand('here', first, second),
      ...stand('a', first, third),
      ...stand('b', first, second),
      ...stand('c', third),
    ];
    const peers = findPeers('here', ['here', 'a', 'b', 'c'].map(place), chain.segments, given);
    expect(peers.map(({ region, likeness }) => [region.code, likeness])).toEqual([
      ['b', 1],
      ['a', 1 / 3],
    ]);
    expect(peers[1]?.shared.map(({ slug }) => slug)).toEqual([first]);
    expect(peers[1]?.more.map(({ slug }) => slug)).toEqual([third]);
  });
});
