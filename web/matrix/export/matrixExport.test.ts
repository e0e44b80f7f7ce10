// Is the matrix on paper and in a table as it is on the page, whole, and with its sources?
import { describe, expect, it } from 'vitest';
import '../../theme/tokens.css';
import { smallChain } from '../../atlas/smallSoda.ts';
import type { OutputCell } from '../../output/cells.ts';
import type { Mark } from '../../output/drawing/drawing.ts';
import { lightTokens } from '../../output/lightTokens.ts';
import { drawPages, type PageFrame } from '../../output/print/page.ts';
import { Language } from '../../state/language.svelte.ts';
import { layOutMatrix, type MatrixOrder } from '../matrix.ts';
import { matrixPages } from './matrixPages.ts';
import { matrixTable } from './matrixTable.ts';

const language = new Language('zh');
const chain = smallChain();
const order: MatrixOrder = { rows: 'code', columns: 'stage', nameOf: (named) => language.name(named), locale: 'zh-CN' };
const places = Array.from({ length: 90 }, (_, index) => ({
  code: String(1000 + index),
  level: 'COUNTY' as const,
  nameZh: `旗县${index}`,
  nameEn: null,
}));
const cells = places.flatMap((region) =>
  chain.segments.map(({ slug }): OutputCell => ({
    region,
    segment: { slug },
    state: 'ABSENT',
    takenOver: region !== places[0],
    producers: 0,
    planned: 0,
    elsewhereInCity: false,
    isGap: region === places[0],
    verdictZh: '=缺失',
    verdictEn: 'Absent',
    evidence: [
      {
        asOf: '2026-01',
        confidence: 'SOURCED',
        method: 'DESK',
        shown: true,
        source: { key: 'k', title: '检索', grade: null, kind: 'DESK_SEARCH', url: null },
      },
    ],
  })),
);
const [whole, ...parts] = places;
const matrix = layOutMatrix(
  chain,
  whole!,
  parts.map((place) => ({ place, parts: [] })),
  cells,
  order,
);

const said = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) =>
    mark.kind === 'group' ? said(mark.marks) : mark.kind === 'text' ? [mark.lines.join('')] : [],
  );

describe('a printed matrix', () => {
  const frame: PageFrame = {
    paper: 'a4',
    texts: { title: '矩阵', beside: [], sources: '来源 1 份', foot: '修订 7' },
    tokens: lightTokens(),
    words: language.words,
    explained: 'coverage',
  };
  const pages = drawPages(frame, matrixPages(frame, matrix, language));

  it('has every place once and every segment on each sheet of rows', () => {
    expect(pages.length).toBeGreaterThan(1);
    const all = pages.flatMap(({ marks }) => said(marks));
    for (const { nameZh } of parts) expect(all.filter((text) => text === nameZh)).toHaveLength(1);
    for (const { nameZh } of chain.segments) expect(all.filter((text) => text === nameZh)).toHaveLength(pages.length);
  });
});

describe('a matrix that is taken along', () => {
  const table = matrixTable(matrix, { cells, revision: 7, asOf: null }, language);

  it('has each cell in a row with who says so, and the grid as it is seen', () => {
    expect(table.rows).toHaveLength(places.length * chain.segments.length);
    expect(table.rows[0]).toEqual(
      expect.arrayContaining(['旗县0', '1000', '缺失', '否', '是', '检索（案，2026-01）', 7]),
    );
    const [grid] = table.before!;
    expect(grid!.rows).toHaveLength(places.length);
    expect(grid!.titles.slice(2, -4)).toEqual(matrix.segments.map(({ nameZh }) => nameZh));
    expect(grid!.rows[0]?.slice(-4)).toEqual([0, chain.segments.length, chain.segments.length, 0]);
  });
});
