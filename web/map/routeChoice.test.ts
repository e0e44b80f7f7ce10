// Do routes begin where something stands, and lead to what is worth most, unless somebody chose otherwise?
import { describe, expect, it } from 'vitest';
import { smallChain, smallStanding } from '../atlas/smallSoda.ts';
import { chooseRoute } from './routeChoice.ts';
import { countRoutes } from './routeCounts.ts';

const chain = smallChain();
const choose = (wish: Partial<Parameters<typeof chooseRoute>[2]> = {}) =>
  chooseRoute(chain, smallStanding(), { from: null, to: null, through: null, ...wish });
const slugs = (segments: readonly { slug: string }[]) => segments.map(({ slug }) => slug).sort();

describe('the ends of routes', () => {
  it('are what stands here and leads to most, and the product with the best rank', () => {
    const { from, to } = choose();
    expect([from?.slug, to?.slug]).toEqual(['ore', 'car-glass']);
  });

  it('offer raw materials and products first, process steps never, and only goals that can be reached', () => {
    const { origins, goals } = choose({ from: 'sand' });
    expect(slugs(origins.outer)).toEqual(['ore', 'sand', 'solvay']);
    expect(slugs(origins.others)).toEqual(['ash', 'glass']);
    expect([slugs(goals.outer), slugs(goals.others)]).toEqual([['car-glass'], ['glass']]);
  });

  it('lie around the picked segment', () => {
    expect(choose({ through: 'glass' }).to?.slug).toBe('glass');
    expect(choose({ through: 'sand' }).from?.slug).toBe('sand');
  });

  it('are those that were chosen, where they are there', () => {
    const chosen = choose({ from: 'solvay', to: 'glass', through: 'sand' });
    expect([chosen.from?.slug, chosen.to?.slug]).toEqual(['solvay', 'glass']);
    expect(choose({ from: 'gone', to: 'gone' }).from?.slug).toBe('ore');
    expect(choose({ from: 'sand', to: 'ash' }).to?.slug).toBe('car-glass');
  });
});

describe('the count of routes', () => {
  const routes = (...complete: boolean[]) => complete.map((one) => ({ complete: one, segments: [], brokenAt: [] }));
  it('is exact where all are here, or where the broken ones begin', () => {
    expect(countRoutes({ routes: routes(true, false), total: 2, more: false })).toEqual({ whole: 1, broken: 1 });
    expect(countRoutes({ routes: routes(true, false), total: 9, more: true })).toEqual({ whole: 1, broken: 8 });
  });
  it('is not told where it is not known', () => {
    expect(countRoutes({ routes: routes(true, true), total: 9, more: true })).toBeNull();
    expect(countRoutes({ routes: routes(true, false), total: null, more: true })).toBeNull();
  });
});
