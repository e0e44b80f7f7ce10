// Does the address bring back the set that was asked for?
import { describe, expect, it } from 'vitest';
import { readSetWish, writeSetWish } from './recruiting.ts';

describe('the wish for a set of recruits', () => {
  it('reads back what it wrote', () => {
    for (const wish of [
      { size: 5, objective: 'ROUTES' },
      { size: 20, objective: 'DEMAND' },
    ] as const)
      expect(readSetWish(writeSetWish(wish))).toEqual(wish);
    expect(writeSetWish({ size: 5, objective: 'ROUTES' })).toEqual({});
  });

  it('falls back on the usual where the address says nothing that can be asked', () => {
    const strange: Record<string, string>[] = [{}, { size: '0' }, { size: '21', aim: 'luck' }, { size: '2.5' }];
    for (const own of strange) expect(readSetWish(own)).toEqual({ size: 5, objective: 'ROUTES' });
  });
});
