// Does a sheet of relations leave the page whole: every name as text, every link in a row with its sources, what is not opened said?
import { describe, expect, it } from 'vitest';
import '../../theme/tokens.css';
import type { Thing, SheetLink } from '../../explore/facts.ts';
import type { DrawnThing } from '../../explore/sheetElements.ts';
import { Language } from '../../state/language.svelte.ts';
import type { Mark } from '../drawing/drawing.ts';
import { sheetSvg } from '../drawing/pictures.ts';
import { exploreSheets } from './explorePrint.ts';
import { drawnSheet, type ExploreSubject } from './exploreSubject.ts';
import { exploreTable } from './exploreTable.ts';

const thing = (kind: Thing['kind'], key: string, nameZh: string): Thing =>
  ({ kind, key, id: `${kind.toLowerCase()}:${key}`, nameZh, nameEn: null, counts: [], thing: {} }) as unknown as Thing;
const drawn = (one: Thing, x: number, more: number): DrawnThing => ({
  ...{ thing: one, x, y: 0, more, pinned: false },
  classes: `thing ${one.kind.toLowerCase()}`,
});
const firm = thing('ENTERPRISES', 'f', '甲<公司>');
const project = thing('PROJECTS', 'p', '一期');
const source = { key: 's', title: '年报', url: null, grade: 'A' };
const link = {
  ...{ id: '1', from: firm.id, to: project.id, relation: 'INVESTS', word: null, inForce: true, on: null },
  statements: [{ source, mark: 'A', asOf: '2025' }],
} as unknown as SheetLink;
const subject: ExploreSubject = {
  things: [drawn(firm, 0, 3), drawn(project, 260, 0)],
  links: [link],
  emphasis: { selected: [], through: null },
  thingOf: (id) => [firm, project].find((one) => one.id === id),
  revision: 7,
  asOf: '2025-11-25',
  language: new Language('zh'),
};
const textsIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? textsIn(mark.marks) : mark.kind === 'text' ? mark.lines : []));

describe('a sheet of relations that is taken along', () => {
  it('is an SVG of real text that stands by itself', async () => {
    const blob = await sheetSvg(drawnSheet(subject), { signal: new AbortController().signal, tell: () => undefined });
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const texts = [...svg.querySelectorAll('tspan, text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      expect.arrayContaining(['甲<公司>', '一期', '甲<公司>：关系图', '来源 1 份：A 级 1。逐项出处见同一修订的表格。']),
    );
    expect(texts.some((text) => text?.includes('另有 3 条联系未展开'))).toBe(true);
    expect(await blob.text()).not.toMatch(/href=|url\((?!#)/);
  });

  it('is a table of its links, each with its sources, and of its things', () => {
    const { rows, records, further } = exploreTable(subject);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual(expect.arrayContaining(['甲<公司>', '一期', '年报（A，2025）', 7]));
    expect(records[0]).toMatchObject({ relation: 'INVESTS', sources: [{ title: '年报', grade: 'A' }] });
    expect(further?.[0]?.rows).toHaveLength(2);
  });

  it('is printed on sheets that name it', () => {
    const { pages } = exploreSheets(subject, 'a4');
    expect(pages).toHaveLength(1);
    expect(textsIn(pages[0]!.marks)).toEqual(expect.arrayContaining(['甲<公司>：关系图', '甲<公司>', '一期']));
  });
});
