// Does a grid reference mean the same to whoever says it and to whoever types it?
import { describe, expect, it } from 'vitest';
import { columnLetters, gridReference, parseGridReference } from './grid.ts';

describe('a grid reference', () => {
  it('counts columns in letters, as a spreadsheet does', () => {
    expect([0, 5, 25, 26, 51, 52].map(columnLetters)).toEqual(['A', 'F', 'Z', 'AA', 'AZ', 'BA']);
  });

  it('is read back from what people type', () => {
    for (const text of ['F8', 'f8', ' f 8 ', 'Ｆ８']) expect(parseGridReference(text)).toEqual({ column: 5, row: 8 });
    expect(parseGridReference(gridReference(27, 31))).toEqual({ column: 27, row: 31 });
  });

  it('is not seen in names, codes and empty text', () => {
    for (const text of ['', '8F', 'F', 'F0', '玻璃', 'PVC100', '150500']) expect(parseGridReference(text)).toBeNull();
  });
});
