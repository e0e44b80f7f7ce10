// Does an address bring back what was seen?
import { describe, expect, it } from 'vitest';
import { pathOf, readRoute, START, writeRoute, type Route } from './route.ts';

const full: Route = {
  ...START,
  industry: 'natural-soda',
  region: '150525',
  segment: 'ns-silicate',
  firm: '002128.SZ',
  view: 'table',
  flows: ['MAIN_INPUT', 'ENERGY', 'SERVICE'],
  language: 'en',
};

describe('a route', () => {
  it('reads back what it wrote', () => {
    for (const route of [START, full, { ...full, flows: [], firm: null, language: null }]) {
      expect(readRoute(writeRoute(route))).toEqual(route);
    }
  });

  it('reads back the list of gaps, the numbers they are judged with, and what is assumed to have landed', () => {
    const route: Route = {
      ...full,
      page: 'gaps',
      at: '150523',
      list: {
        tab: 'ranked',
        states: ['ABSENT'],
        outlooks: ['BUY_NEARBY'],
        inputsHere: true,
        firms: 2,
        kinds: ['FILL', 'BUILD'],
        viabilities: ['BLOCKED'],
        levels: ['LOW'],
        stages: ['BY_PRODUCT'],
        counties: ['150523', '150525'],
        order: 'CANDIDATES',
      },
      judging: { weights: { inputs: 300, condition: 0 }, thresholds: { high: 650 } },
      landings: [
        { segment: 'ns-silicate', region: '150525', enterprise: null, capacity: '12.5', unit: '万吨/年' },
        { segment: 'ns-silicate', region: '150525', enterprise: '甲, 乙 & 丙', capacity: null, unit: null },
      ],
    };
    for (const one of [route, { ...route, list: { ...route.list, counties: [], tab: 'unknown' as const } }]) {
      expect(readRoute(writeRoute(one), pathOf(one))).toEqual(one);
    }
  });

  it('overlooks numbers out of range and landings without a place', () => {
    expect(
      readRoute('?judge=inputs:1001,demand:x,high&land=a&land=%25E0,b,c&order=luck&kinds=fill,odd', '/gaps'),
    ).toEqual({
      ...START,
      page: 'gaps',
      list: { ...START.list, kinds: ['FILL'] },
    });
  });

  it('leaves out what stands for itself', () => {
    expect(writeRoute(START)).toBe('');
    expect(writeRoute({ ...START, industry: 'natural-soda', region: '150500' })).toBe(
      '?industry=natural-soda&region=150500',
    );
  });

  it('keeps ids with strange signs whole', () => {
    const route = { ...START, firm: '梅花 & 股份/A=B' };
    expect(readRoute(writeRoute(route))).toEqual(route);
  });

  it('overlooks what it does not know', () => {
    expect(readRoute('?view=globe&flows=main,tides&lang=fr&utm=x')).toEqual(START);
  });
});
