// Does an address bring back what was seen?
import { describe, expect, it } from 'vitest';
import { readRoute, START, writeRoute, type Route } from './route.ts';

const full: Route = {
  industry: 'natural-soda',
  region: '150525',
  segment: 'ns-silicate',
  firm: '002128.SZ',
  view: 'table',
  flows: ['main', 'support'],
  language: 'en',
};

describe('a route', () => {
  it('reads back what it wrote', () => {
    for (const route of [START, full, { ...full, flows: [], firm: null, language: null }]) {
      expect(readRoute(writeRoute(route))).toEqual(route);
    }
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
