// Is everything on the printed sheets, once, within the paper, and large enough to be read?
import { describe, expect, it } from 'vitest';
import '../../theme/tokens.css';
import { baseElements } from '../../atlas/elements.ts';
import { smallChain, smallStanding } from '../../atlas/smallSoda.ts';
import { stylesheet } from '../../atlas/style.ts';
import { Language } from '../../state/language.svelte.ts';
import { drawMap } from '../drawing/drawMap.ts';
import type { Drawing, Mark, TextMark } from '../drawing/drawing.ts';
import { lightTokens } from '../lightTokens.ts';
import { divide } from './divide.ts';
import { listPages } from './listPages.ts';
import { mapPages } from './mapPages.ts';
import { drawPages, LEAST_TEXT, roomOn, type PageFrame } from './page.ts';
import { drawRanking } from './ranking.ts';

const language = new Language('zh');
const tokens = lightTokens();
const frame: PageFrame = {
  paper: 'a4',
  texts: { title: '奈曼旗天然碱', beside: ['9 环节'], sources: '来源 3 份', foot: '修订 7 · 校验 7f3a·c19e' },
  tokens,
  words: language.words,
  explained: 'map',
};
interface Placed {
  mark: TextMark;
  size: number;
  x: number;
  y: number;
}
function textsOf(marks: readonly Mark[], x = 0, y = 0, scale = 1): Placed[] {
  return marks.flatMap((mark): Placed[] => {
    if (mark.kind === 'group') return textsOf(mark.marks, x + mark.x * scale, y + mark.y * scale, scale * mark.scale);
    return mark.kind === 'text'
      ? [{ mark, size: mark.size * scale, x: x + mark.x * scale, y: y + mark.y * scale }]
      : [];
  });
}
const saidOn = ({ marks }: Drawing) => textsOf(marks).map(({ mark }) => mark.lines.join(''));

describe('what is too long for a sheet', () => {
  it('is cut into pieces of much the same length, through none of its parts', () => {
    const parts = [
      { start: 0, end: 40 },
      { start: 45, end: 60 },
      { start: 70, end: 99 },
    ];
    expect(divide(0, 100, 60, parts)).toEqual([
      { start: 0, end: 60 },
      { start: 60, end: 100 },
    ]);
    expect(divide(0, 100, 55, parts)).toEqual([
      { start: 0, end: 45 },
      { start: 45, end: 100 },
    ]);
    expect(divide(0, 30, 50, [])).toEqual([{ start: 0, end: 30 }]);
  });

  it('is cut through a part only where it is longer than a sheet', () => {
    expect(divide(0, 120, 50, [{ start: 0, end: 120 }])).toHaveLength(3);
  });
});

describe('a printed list', () => {
  const columns = [
    { title: '名次', share: 1, number: true },
    { title: '理由', share: 9 },
  ];
  const rows = Array.from({ length: 120 }, (_, index) => [
    index + 1,
    `第 ${index + 1} 条：${'缘由'.repeat(index % 90)}`,
  ]);
  const pages = drawPages(frame, listPages(frame, { columns, rows }));

  it('has every row once, the titles and the page on every sheet', () => {
    expect(pages.length).toBeGreaterThan(2);
    const said = pages.flatMap(saidOn);
    for (const [, text] of rows) expect(said.filter((line) => line === text)).toHaveLength(1);
    pages.forEach((page, index) => {
      expect(saidOn(page)).toEqual(expect.arrayContaining(['名次', '理由', '来源 3 份']));
      expect(saidOn(page).some((line) => line.endsWith(`第 ${index + 1} / ${pages.length} 页`))).toBe(true);
    });
  });

  it('stays within the room of its sheet, in letters of seven points and more', () => {
    const room = roomOn(frame);
    for (const { marks } of pages) {
      for (const { size, mark, x, y } of textsOf(marks)) {
        expect(size).toBeGreaterThanOrEqual(LEAST_TEXT - 0.01);
        expect(x).toBeGreaterThanOrEqual(room.x - 1);
        expect(y + (mark.lines.length - 1) * mark.lineHeight).toBeLessThan(794 - 37);
      }
    }
  });

  it('continues a row that no sheet can hold', () => {
    const long = Array.from({ length: 9000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const said = drawPages(frame, listPages(frame, { columns, rows: [[1, long]] }))
      .flatMap(saidOn)
      .join('');
    expect(said).toContain(long.slice(0, 20));
    expect(said).toContain(long.slice(-20));
  });
});

describe('a printed map', () => {
  const chain = smallChain();
  const standing = smallStanding();
  const map = drawMap(baseElements(chain, standing, ['MAIN_INPUT'], language), stylesheet(tokens));
  const subject = { chain, standing, language, assumed: false };
  const print = (drawn: typeof map) =>
    drawPages(
      frame,
      mapPages(frame, drawn, (room) => drawRanking(subject, tokens, room)),
    );

  it('stands on one sheet beside its first gaps where it can be read there', () => {
    const pages = print(map);
    expect(pages).toHaveLength(1);
    const said = saidOn(pages[0]!);
    for (const { nameZh } of chain.segments) expect(said).toContain(nameZh);
    expect(said).toContain('缺口前 4（共 4）');
    for (const { size } of textsOf(pages[0]!.marks)) expect(size).toBeGreaterThanOrEqual(LEAST_TEXT - 0.01);
  });

  it('goes over several sheets where it would become too small, each box whole on one of them', () => {
    const wide = { ...map, area: { ...map.area, width: map.area.width * 4 } };
    const pages = print(wide);
    expect(pages.length).toBeGreaterThan(1);
    const windows = pages.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'group' && mark.window ? [mark.window] : [])),
    );
    for (const box of map.boxes) {
      const holding = windows.filter(
        (window) =>
          box.x >= window.x &&
          box.x + box.width <= window.x + window.width &&
          box.y >= window.y &&
          box.y + box.height <= window.y + window.height,
      );
      expect(holding).toHaveLength(1);
    }
  });
});
