// Does a list that is taken along say what the page says, and open as text wherever it is opened?
import readXlsxFile from 'read-excel-file/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CitedFragment } from '../../api/generated/graphql.ts';
import { fileName } from '../../parts/fileName.ts';
import { Language } from '../../state/language.svelte.ts';
import { csvText } from './csv.ts';
import { fetchAll, Moved } from './fetchAll.ts';
import { ndjsonText } from './ndjson.ts';
import { exportTable, type ExportedGap } from './table.ts';
import { workbookOf } from './xlsx.ts';

const cited = (title: string, over: Partial<CitedFragment> = {}): CitedFragment => ({
  asOf: '2025-09',
  confidence: 'SOURCED',
  method: null,
  shown: true,
  source: { key: title, title, grade: 'A', kind: 'DOCUMENT', url: null },
  ...over,
});

const gap = (over: Partial<ExportedGap> = {}): ExportedGap => ({
  region: { code: '150525', level: 'COUNTY', nameZh: '奈曼旗', nameEn: 'Naiman Banner' },
  segment: { slug: 'car-glass', nameZh: '汽车玻璃', nameEn: 'Car glass', shortZh: null, shortEn: null },
  coverage: { state: 'ABSENT', evidence: [cited('招商综述'), cited('招商综述', { asOf: '2026-01' })] },
  kind: 'EXTEND',
  viability: 'VIABLE',
  level: 'HIGH',
  rank: 1,
  score: 430,
  revision: 7,
  candidateCount: 12,
  verdictZh: '可落地，主料可由本旗供给。',
  verdictEn: 'Viable: its main input can come from here.',
  contributions: [
    { name: 'inputs', points: 530, evidence: [cited('案头', { method: 'DESK', asOf: null })] },
    { name: 'condition', points: -50, evidence: [cited('未采用', { shown: false })] },
    { name: 'condition', points: -50, evidence: [] },
  ],
  ...over,
});

afterEach(() => vi.restoreAllMocks());

describe('an exported row', () => {
  it('has the reader’s words, each contribution added up, and each source once with its newest date', () => {
    const table = exportTable([gap()], new Language('zh'));
    const row = Object.fromEntries(table.titles.map((title, index) => [title, table.rows[0]?.[index]]));
    expect(row).toMatchObject({
      行政区: '奈曼旗',
      环节: '汽车玻璃',
      类别: '延链',
      判定: '可落地',
      名次: 1,
      得分: 430,
      '得分：主料': 530,
      '扣分：限制条件': -100,
      来源: '招商综述（A，2026-01）；案头（案）',
      修订: 7,
    });
    expect(exportTable([gap()], new Language('en')).rows[0]).toContain('Extend');
  });
});

describe('CSV', () => {
  it('begins with the mark that tells Excel its encoding, and ends its lines as Excel does', () => {
    expect(
      csvText({
        titles: ['甲', 'b'],
        rows: [
          ['一', 2],
          [null, -3.5],
        ],
      }),
    ).toBe('\uFEFF甲,b\r\n一,2\r\n,-3.5\r\n');
  });

  it('keeps text that looks like a formula as text, whatever its width', () => {
    const leads = ['=1+1', '+1', '-1', '@x', '\tx', '＝1', '＋1', '－1', '＠x'];
    for (const text of leads) expect(csvText({ titles: [], rows: [[text]] })).toContain(`'${text}`);
    expect(csvText({ titles: [], rows: [['a=1']] })).not.toContain("'");
  });

  it('quotes what would break a cell', () => {
    expect(csvText({ titles: [], rows: [['a,"b"\nc']] })).toContain('"a,""b""\nc"');
  });
});

describe('the other formats', () => {
  it('a workbook opens again with text as text and numbers as numbers', async () => {
    const table = exportTable([gap({ verdictZh: '=1+1' })], new Language('zh'));
    const blob = await workbookOf(table);
    const [sheet] = await readXlsxFile(new File([blob], 'gaps.xlsx'));
    expect(sheet?.data[0]).toEqual(table.titles);
    expect(sheet?.data[1]).toEqual(table.rows[0]);
  });

  it('NDJSON holds one gap a line', () => {
    const lines = ndjsonText(exportTable([gap(), gap({ rank: 2 })], new Language('zh'))).split('\n');
    expect(lines.slice(0, -1).map((line) => (JSON.parse(line) as { rank: number }).rank)).toEqual([1, 2]);
    expect(lines.at(-1)).toBe('');
  });
});

describe('all rows', () => {
  const question = { regions: ['150500'], industry: 'soda', orderBy: 'RANK' as const };
  const answer = (revision: number, more: boolean) =>
    Response.json({
      data: {
        gaps: {
          totalCount: 2,
          revision,
          pageInfo: { hasNextPage: more, endCursor: 'a' },
          edges: [{ node: gap({ rank: more ? 1 : 2 }) }],
        },
      },
    });

  it('come page after page', async () => {
    const sent = vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValueOnce(answer(7, true))
      .mockResolvedValueOnce(answer(7, false));
    const told: [number, number][] = [];
    const { gaps, revision } = await fetchAll(question, (...now) => told.push(now));
    expect(gaps.map(({ rank }) => rank)).toEqual([1, 2]);
    expect([revision, told]).toEqual([
      7,
      [
        [1, 2],
        [2, 2],
      ],
    ]);
    const second = JSON.parse(String(sent.mock.calls[1]?.[1]?.body)) as { variables: object };
    expect(second.variables).toMatchObject({ ...question, after: 'a' });
  });

  it('are refused when the data moves on between two pages', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(answer(7, true)).mockResolvedValueOnce(answer(8, false));
    await expect(fetchAll(question, () => undefined)).rejects.toThrow(Moved);
  });
});

describe('a file name', () => {
  it('keeps out what file systems do not take', () => {
    expect(fileName('链图缺口_a/b: c\u0007_修订7', 'csv')).toBe('链图缺口_a-b-c_修订7.csv');
  });
});
