import { describe, expect, it } from 'vitest';
import { inTurns, isKept, tellBudget, type Budget } from './budget.ts';

const budget = (over: Partial<Budget>): Budget => ({
  name: 'frames',
  unit: 'ms',
  most: 17,
  share: 'p95',
  work: 'dragged',
  values: [16],
  baseline: { name: 'an empty page', values: [16] },
  ...over,
});

describe('a budget', () => {
  it('is kept where the middle value is within it, or nineteen of twenty, as it says', () => {
    const values = [...Array.from({ length: 15 }, () => 16), 33, 33, 33, 33, 33];
    expect(isKept(budget({ values, share: 'p50' }))).toBe(true);
    expect(isKept(budget({ values, share: 'p95' }))).toBe(false);
  });

  it('is told with what it is held against', () => {
    expect(tellBudget(budget({ values: [16, 33.3], share: 'p50' }))).toBe(
      [
        'frames (at most 17.0 ms, p50 of 2): kept',
        '  p50 16.0  p95 33.3 ms  dragged',
        '  16.0 ms  baseline: an empty page',
      ].join('\n'),
    );
    expect(tellBudget(budget({ values: [400] }))).toContain('(at most 17.0 ms): NOT KEPT');
  });

  it('is measured turn by turn with its baseline, after one run of each', async () => {
    const calls: string[] = [];
    const note = (name: string) => () => Promise.resolve(calls.push(name));
    const found = await inTurns(2, note('work'), note('plain'));
    expect(calls).toEqual(['plain', 'work', 'plain', 'work', 'plain', 'work']);
    expect(found).toEqual({ values: [4, 6], baseline: [3, 5] });
  });
});
