import { describe, expect, it } from 'vitest';
import { Recollection } from './recollection.ts';

describe('what has been counted', () => {
  it('is known again at its revision, and forgotten at another', () => {
    const counted = new Recollection();
    expect(counted.recall(1, 'all')).toBeUndefined();
    expect(counted.keep(1, 'all', 7)).toBe(7);
    expect(counted.recall(1, 'all')).toBe(7);
    expect(counted.recall(2, 'all')).toBeUndefined();
    expect(counted.recall(1, 'all')).toBeUndefined();
  });

  it('does not grow without end: the oldest goes first', () => {
    const counted = new Recollection();
    for (let at = 0; at <= 500; at += 1) counted.keep(1, String(at), at);
    expect(counted.recall(1, '0')).toBeUndefined();
    expect(counted.recall(1, '1')).toBe(1);
    expect(counted.recall(1, '500')).toBe(500);
  });
});
