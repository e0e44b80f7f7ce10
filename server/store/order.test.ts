import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePositions, compareText } from './order.ts';

describe('the order of texts', () => {
  it('is the order of their UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (left, right) => {
        expect(Math.sign(compareText(left, right))).toBe(Buffer.compare(Buffer.from(left), Buffer.from(right)));
      }),
    );
  });

  it('puts a rare character after a private one, where code units would not', () => {
    expect('\u{20000}' < '\ue000').toBe(true);
    expect(compareText('\u{20000}', '\ue000')).toBeGreaterThan(0);
  });

  it('compares positions part by part', () => {
    expect(comparePositions(['a', 'b'], ['a', 'c'])).toBeLessThan(0);
    expect(comparePositions(['a'], ['a', 'b'])).toBeLessThan(0);
    expect(comparePositions(['a', 'b'], ['a'])).toBeGreaterThan(0);
    expect(comparePositions(['ab'], ['a', 'b'])).toBeGreaterThan(0);
    expect(comparePositions(['a', 'b'], ['a', 'b'])).toBe(0);
  });
});
