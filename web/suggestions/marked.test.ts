import { describe, expect, it } from 'vitest';
import { piecesOf } from './marked.ts';

describe('a text with its words marked', () => {
  it('is whole again when its pieces are put together', () => {
    const text = '纯碱、小苏打生产；销售';
    const pieces = piecesOf(text, [
      { start: 3, end: 6 },
      { start: 0, end: 2 },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['纯碱', '小苏打']);
  });

  it('marks once what is named twice, and nothing where nothing is named', () => {
    expect(
      piecesOf('小苏打', [
        { start: 0, end: 3 },
        { start: 1, end: 3 },
      ]),
    ).toEqual([{ text: '小苏打', marked: true }]);
    expect(piecesOf('小苏打', [])).toEqual([{ text: '小苏打', marked: false }]);
  });
});
