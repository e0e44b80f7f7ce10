import { describe, expect, it } from 'vitest';
import { readNote } from './note.ts';

const kindOf = (text: string): string | null => {
  try {
    expect(readNote('note', text, 2000)).toBe(text);
    return null;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    expect(code).toBe('INVALID');
    for (const [digits] of text.matchAll(/\d{4,}/g)) expect(message).not.toContain(digits);
    return /it holds (?:an? )?(.*?), and/.exec(message)?.[1] ?? message;
  }
};

describe('a note', () => {
  it.each([
    ['联系 13812345678', 'telephone number'],
    ['手机：138 1234 5678，下周来', 'telephone number'],
    ['138-1234-5678', 'telephone number'],
    ['１３８１２３４５６７８', 'telephone number'],
    ['+86 13812345678', 'telephone number'],
    ['8613812345678', 'telephone number'],
    ['0475-4212345', 'telephone number'],
    ['（0475）4212345', 'telephone number'],
    ['010 88886666', 'telephone number'],
    ['04754212345', 'telephone number'],
    ['电话 4212345', 'telephone number'],
    ['400-800-1234', 'telephone number'],
    ['+1 415 555 2671', 'telephone number'],
    ['QQ号12345678', 'telephone number'],
    ['座机 8234567', 'telephone number'],
    ['电话:13800001234 2025-11-26 联系', 'telephone number'],
    ['13812345678 万总', 'telephone number'],
    ['13812345678方经理', 'telephone number'],
    ['写信给 zhang.san@example.com.cn', 'e-mail address'],
    ['zhang＠example.com', 'e-mail address'],
    ['身份证 11010519491231002X', 'identity number'],
  ])('that says %s is refused: it holds a %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    '愿意来看看，2026-01-15 电话联系，电话 20260115 打过',
    '统一社会信用代码 91150525MA0N12345X、911500007014630331',
    '股票代码 600328.SH，000822，HS 2836200000，0712390000',
    '产能 1500000 吨/年，注册资本 15000000000 元，投资 13800000000元',
    '2024-2026 年三期，2025.06.30 前投产；用地 1380000 平方米',
    '联系了 3 次，电话 2026-01-15 打通；QQ 群里有 120 家',
    'https://example.org/news/20260115/13.html',
    '营收 +120000000 元，同比 +12.5%',
    '项目编号 2501-150525-04-01-138123，文号 内发改〔2025〕138 号',
    '13812345678901 是合同编号',
    '@一下产业处',
    '已电话 2025-11-26 10:00 沟通；电话2025-11-27 14:30 再约',
    '手机 2024-2025 产能翻番；年产手机5000000部，月产手机 300000-500000 部',
  ])('is kept that says: %s', (text) => {
    expect(kindOf(text)).toBeNull();
  });

  it('may be left out, and is bounded like any text', () => {
    expect(readNote('note', null, 9)).toBeNull();
    expect(() => readNote('note', 'x'.repeat(10), 9)).toThrow(/too many/);
  });
});
