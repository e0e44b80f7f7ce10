// Does a pack stand by itself: whole, without a reference to anything outside, and with everything in it as text?
import { describe, expect, it } from 'vitest';
import { packHtml } from './html.ts';
import type { VisitPack } from './pack.ts';

const pack: VisitPack = {
  language: 'zh-CN',
  title: '海化 <b>"&\'',
  subtitle: '山东省 · 潍坊市',
  proposal: '请它在奈曼旗建硅酸钠。',
  sections: [
    { title: '它有什么', note: '附来源', said: [{ text: '硅酸钠在产', sources: [1], weak: true }] },
    { title: '到场要核实', said: [{ text: '产能多少', sources: [] }], ticked: true },
  ],
  map: {
    title: '图谱节选',
    svg: '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    width: 1,
    height: 1,
  },
  sourcesTitle: '来源',
  sources: [
    {
      number: 1,
      mark: 'A',
      letter: 'A',
      title: '公告',
      publisher: null,
      url: 'https://example.org/a',
      quote: '原文',
      asOf: '2025',
    },
  ],
  foot: '修订 1',
  fileName: 'x.',
};

describe('a visit pack as HTML', () => {
  const html = packHtml(pack);
  const page = new DOMParser().parseFromString(html, 'text/html');

  it('asks nobody for anything', () => {
    expect([...page.querySelectorAll('[src], link, script, img, iframe, object')]).toEqual([]);
    expect([...page.querySelectorAll('[href]')].every((one) => one.getAttribute('href')?.startsWith('#'))).toBe(true);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('holds names as text, whatever signs are in them', () => {
    expect(page.querySelector('h1')?.textContent).toBe(pack.title);
    expect(page.querySelector('h1 b')).toBeNull();
  });

  it('leads from a statement to its source, and draws boxes for what is to be asked', () => {
    const [cited] = page.querySelectorAll('main li a');
    expect(page.querySelector(cited?.getAttribute('href') ?? 'none')?.textContent).toContain('公告');
    expect(page.querySelectorAll('.ticked .box').length).toBe(1);
    expect(page.querySelector('.map svg')).not.toBeNull();
  });
});
