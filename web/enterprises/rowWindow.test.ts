import { describe, expect, it } from 'vitest';
import { rowsInSight, topShowing } from './rowWindow.ts';

describe('the rows that are drawn', () => {
  it('are those in sight and a few around them, however long the list is', () => {
    const { first, end } = rowsInSight({ top: 400_000, height: 800 }, 40, 1_000_000);
    expect(first).toBeLessThanOrEqual(10_000);
    expect(end).toBeGreaterThanOrEqual(10_020);
    expect(end - first).toBeLessThan(50);
  });

  it('end with the list', () => {
    expect(rowsInSight({ top: 0, height: 800 }, 40, 3)).toEqual({ first: 0, end: 3 });
  });

  it('move no further than one needs to see a row', () => {
    expect(topShowing(5, { top: 0, height: 400 }, 40)).toBe(0);
    expect(topShowing(10, { top: 0, height: 400 }, 40)).toBe(40);
    expect(topShowing(2, { top: 400, height: 400 }, 40)).toBe(80);
  });
});
