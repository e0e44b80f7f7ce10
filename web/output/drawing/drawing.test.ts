// Does a drawing say what the map says: every name as text, every state by its mark, every flow where it runs?
import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import '../../theme/tokens.css';
import { baseElements } from '../../atlas/elements.ts';
import { pickedElements } from '../../atlas/pickedElements.ts';
import { smallChain, smallStanding } from '../../atlas/smallSoda.ts';
import { stylesheet } from '../../atlas/style.ts';
import { readTokens } from '../../atlas/tokens.ts';
import { Language } from '../../state/language.svelte.ts';
import { drawMap } from './drawMap.ts';
import type { Drawing, Mark } from './drawing.ts';
import { drawSheet } from './sheet.ts';
import { svgText } from './svg.ts';

const chain = smallChain();
const chinese = new Language('zh');
const tokens = readTokens(document.documentElement);
const elements = [
  ...baseElements(chain, smallStanding(), ['MAIN_INPUT'], chinese),
  ...pickedElements(chain, 'ash', chinese, () => 'D3').elements,
];
const draw = (shape?: number): Drawing =>
  drawSheet(
    drawMap(elements, stylesheet(tokens)),
    { title: '奈曼旗 <天然碱>', beside: ['9 环节'], sources: '来源 3 份', foot: '修订 7' },
    { tokens, words: chinese.words, explained: 'map' },
    shape,
  );
const parsed = (drawing: Drawing) =>
  new DOMParser().parseFromString(svgText(drawing, { title: '图', description: '修订 7' }), 'image/svg+xml');

describe('a drawn map', () => {
  it('holds every name, state and rank as text', () => {
    const texts = [...parsed(draw()).querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const { nameZh } of chain.segments) expect(texts).toContain(nameZh);
    expect(texts).toEqual(
      expect.arrayContaining(['奈曼旗 <天然碱>', '已有 2 家', '延 1', '氨基酸 D3 味精', '或', '修订 7']),
    );
  });

  it('is one picture: no two clips or patterns share an id', () => {
    const ids = [...parsed(draw()).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a line for every flow, from one box to the other', () => {
    const curves = draw()
      .marks.flatMap(insides)
      .filter((mark) => mark.kind === 'path' && /^M\S+ \S+Q/.test(mark.d));
    const shown = chain.innerFlows.filter(({ kind }) => kind === 'MAIN_INPUT');
    expect(curves.length).toBeGreaterThanOrEqual(shown.length - 3);
    for (const curve of curves) expect(JSON.stringify(curve)).not.toContain('NaN');
  });

  it('leaves nothing of the hidden map behind, and no style of the reader’s page is changed', () => {
    const before = document.body.childElementCount;
    draw();
    expect(document.body.childElementCount).toBe(before);
  });

  it('fills a paper of any shape without cutting what it shows', () => {
    for (const shape of [1.414, 0.7, 3]) {
      const { area, marks } = draw(shape);
      expect(area.width / area.height).toBeCloseTo(shape, 3);
      const group = marks.find((mark) => mark.kind === 'group')!;
      const map = drawMap(elements, stylesheet(tokens)).area;
      expect(group.x + map.x).toBeGreaterThanOrEqual(0);
      expect(group.y + map.y).toBeGreaterThanOrEqual(0);
      expect(group.x + map.x + map.width).toBeLessThanOrEqual(area.width);
      expect(group.y + map.y + map.height).toBeLessThan(area.height);
    }
  });

  it('can be drawn from what another canvas shows', () => {
    const core = cytoscape({ elements: structuredClone(elements), headless: true });
    const again = drawMap(core.elements().jsons() as never, stylesheet(tokens));
    expect(again.marks).toHaveLength(drawMap(elements, stylesheet(tokens)).marks.length);
  });
});

const insides = (mark: Mark): readonly Mark[] => (mark.kind === 'group' ? mark.marks.flatMap(insides) : [mark]);
