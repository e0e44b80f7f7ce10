// Between which ends are the routes of a segment asked for?
import { describe, expect, it } from 'vitest';
import { smallChain } from '../atlas/smallSoda.ts';
import { routeEnds } from './routeEnds.ts';

const slugs = (segment: string) => {
  const ends = routeEnds(smallChain(), segment);
  return ends && [ends.origins.map(({ slug }) => slug), ends.goals.map(({ slug }) => slug)];
};

describe('the ends of routes', () => {
  it('are raw materials and products at the far ends, then what lies between; never a step', () => {
    const [origins, goals] = slugs('glass') ?? [];
    expect(origins?.slice().sort()).toContain('ore');
    expect(origins).toContain('sand');
    expect(origins).not.toContain('evaporation');
    expect(goals?.[0]).toBe('car-glass');
    expect(goals?.at(-1)).toBe('glass');
  });

  it('of a raw material begin with itself', () => {
    expect(slugs('ore')?.[0]).toEqual(['ore']);
    expect(slugs('ore')?.[1]).toContain('car-glass');
  });

  it('are none for what no main input touches', () => {
    expect(slugs('nobody')).toBeNull();
  });
});
