// Does the list of gaps that is taken along say what the page says, and does it hold all rows of one state of the data?
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CitedFragment } from '../../api/generated/graphql.ts';
import { Language } from '../../state/language.svelte.ts';
import { Moved } from '../../output/moved.ts';
import { fetchAll } from './fetchAll.ts';
import { exportTable, type ExportedGap } from './table.ts';

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

describe('all rows', () => {
  const { signal } = new AbortController();
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
    const { gaps, revision } = await fetchAll(question, { signal, tell: (...now) => told.push(now) });
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
    await expect(fetchAll(question, { signal, tell: () => undefined })).rejects.toThrow(Moved);
  });
});
