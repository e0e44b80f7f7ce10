// Do two keys lead to a page, and one alone to none?
import { describe, expect, it } from 'vitest';
import { PageKeys } from './pageKeys.ts';

const typed = (...presses: [string, number][]) => {
  const keys = new PageKeys();
  return presses.map(([key, at]) => keys.press(key, at)).at(-1);
};

describe('the keys of pages', () => {
  it('are g and the letter of the page', () => {
    expect(typed(['g', 0], ['m', 100])).toBe('map');
    expect(typed(['g', 0], ['g', 100])).toBe('gaps');
    expect(typed(['G', 0], ['x', 1500])).toBe('matrix');
  });

  it('ask for nothing alone, late, or after another key', () => {
    expect(typed(['g', 0])).toBeNull();
    expect(typed(['m', 0])).toBeNull();
    expect(typed(['g', 0], ['m', 1501])).toBeNull();
    expect(typed(['g', 0], ['t', 10], ['m', 20])).toBeNull();
  });

  it('begin anew after they have led somewhere', () => {
    expect(typed(['g', 0], ['g', 100], ['m', 200])).toBeNull();
    expect(typed(['g', 0], ['g', 100], ['g', 200], ['m', 300])).toBe('map');
  });
});
