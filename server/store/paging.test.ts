import { describe, expect, it } from 'vitest';
import { checkPage, cutPage } from './paging.ts';

describe('a page', () => {
  it('holds what was asked for, and knows from the one item more that others follow', () => {
    const page = cutPage(['a', 'b', 'c'], 2, 7, (item) => [item]);
    expect(page).toEqual({
      items: [
        { item: 'a', position: ['a'] },
        { item: 'b', position: ['b'] },
      ],
      more: true,
      total: 7,
    });
    expect(cutPage(['a'], 2, 1, (item) => [item]).more).toBe(false);
  });

  it('is refused where it has no size, or begins elsewhere', () => {
    for (const first of [0, -1, 1.5, Number.NaN]) expect(() => checkPage({ first, after: null }, 1)).toThrow(/no size/);
    expect(() => checkPage({ first: 1, after: ['a', 'b'] }, 1)).toThrow(/does not come from this list/);
    expect(() => checkPage({ first: 1, after: ['a'] }, 1)).not.toThrow();
  });
});
