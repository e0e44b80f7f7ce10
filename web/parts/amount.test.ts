// Is an amount said exactly, as its reader counts?
import { describe, expect, it } from 'vitest';
import { Language } from '../state/language.svelte.ts';
import { amountText } from './amount.ts';

describe('an amount', () => {
  it('is counted in 万 and 亿 in Chinese, and never rounded', () => {
    const chinese = new Language('zh');
    expect(
      ['0', '9999', '10000', '123456.78', '500000', '1234567890', '100000000'].map((value) =>
        amountText(value, 't/a', chinese),
      ),
    ).toEqual([
      '0 吨/年',
      '9,999 吨/年',
      '1 万吨/年',
      '12.345678 万吨/年',
      '50 万吨/年',
      '12.3456789 亿吨/年',
      '1 亿吨/年',
    ]);
    expect(amountText('30000', '头/年', chinese)).toBe('3 万头/年');
  });

  it('is counted in thousands in English', () => {
    expect(amountText('1234567.5', 't/a', new Language('en'))).toBe('1,234,567.5 t/a');
  });
});
