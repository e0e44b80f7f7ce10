import { describe, expect, it } from 'vitest';
import { readRequiredText, readText } from './text.ts';

describe('a text that is to be kept', () => {
  it('is tidied, with its lines and tabs as they are', () => {
    expect(readText('note', ' 一\r\n二\t三 ', 9)).toBe('一\n二\t三');
    expect(readText('note', ' \n', 9)).toBeNull();
  });

  it.each([['a\u0000b'], ['a\u001Bb'], ['a\u007Fb'], ['a\uFFFFb'], ['a\uD800b']])(
    'is refused with a sign that no office document can hold: %j',
    (text) => {
      expect(() => readText('note', text, 9)).toThrow(/note: .*control/);
    },
  );

  it('is refused where it is too long, or says nothing', () => {
    expect(() => readText('note', '一二三', 2)).toThrow(/3 characters are too many/);
    expect(() => readText('note', '-', 2)).toThrow(/says nothing/);
    expect(() => readRequiredText('name', ' ', 2)).toThrow(/it is empty/);
  });
});
