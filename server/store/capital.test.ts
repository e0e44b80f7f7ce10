import { describe, expect, it } from 'vitest';
import { readCapital } from './capital.ts';

describe('reading a registered capital', () => {
  it.each([
    ['15亿元', 150_000_000_000n],
    ['2.95亿元', 29_500_000_000n],
    ['5,000万元人民币', 5_000_000_000n],
    ['人民币 5000 万元整', 5_000_000_000n],
    ['５０００万', 5_000_000_000n],
    ['80亿元（增资后）', 800_000_000_000n],
    ['RMB 1000000', 100_000_000n],
    ['300.5元', 30_050n],
  ])('takes %s as a sum of yuan', (text, cents) => {
    expect(readCapital(text)).toBe(cents);
  });

  it.each([null, '', '5000', '1000万美元', '100万港元', '未说明', '叁仟万元', '1-2亿元', '3 t'])(
    'guesses nothing of %s',
    (text) => {
      expect(readCapital(text)).toBeNull();
    },
  );
});
