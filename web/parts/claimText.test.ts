// Do claims read like a sentence, in the language of the reader?
import { describe, expect, it } from 'vitest';
import { en } from '../words/en.ts';
import { zh } from '../words/zh.ts';
import { claimsText, tagText } from './claimText.ts';

const condition = [
  { field: 'kind', value: 'oversupply' },
  { field: 'segments', value: 'ns-light' },
  { field: 'statement_en', value: 'A surplus is expected' },
  { field: 'statement_zh', value: '供应过剩预期' },
];

describe('claims as text', () => {
  it('say each thing once, in the language that is read, without ids', () => {
    expect(claimsText(condition, zh, 'zh')).toBe('类别：产能过剩；供应过剩预期');
    expect(claimsText(condition, en, 'en')).toBe('Kind: oversupply; A surplus is expected');
  });

  it('keep the only sentence there is', () => {
    expect(claimsText([{ field: 'statement_zh', value: '供应过剩预期' }], en, 'en')).toBe('供应过剩预期');
  });

  it('say several values, a claim of none, and what nobody has translated', () => {
    expect(claimsText([{ field: 'tags', value: 'listed|leading|new-tag' }], zh, 'zh')).toBe(
      '标签：上市、龙头、new-tag',
    );
    expect(claimsText([{ field: 'capacity', value: '-' }], zh, 'zh')).toBe('产能：无');
    expect(tagText('SRDI', zh)).toBe('专精特新');
  });
});
