// Does the directory that is taken along say on which sources each row rests, and of which state of the data it is?
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CitedFragment, ExportedEnterpriseFragment } from '../api/generated/graphql.ts';
import { Moved } from '../output/moved.ts';
import { Language } from '../state/language.svelte.ts';
import { directoryTable, fetchAllRows } from './directoryExport.ts';

const cited = (title: string, over: Partial<CitedFragment> = {}): CitedFragment => ({
  asOf: '2025-09',
  confidence: 'SOURCED',
  method: null,
  shown: true,
  source: { key: title, title, grade: 'A', kind: 'DOCUMENT', url: null },
  ...over,
});
const told = (field: string, title: string, over: Partial<CitedFragment> = {}) => ({ field, ...cited(title, over) });

const FIRM: ExportedEnterpriseFragment = {
  slug: 'e-glass',
  nameZh: '通辽玻璃有限公司',
  nameNote: null,
  shortZh: null,
  nameEn: 'Tongliao Glass',
  kind: 'FIRM',
  status: null,
  country: null,
  stockCode: null,
  established: '2011-03-01',
  registeredCapital: null,
  tags: [],
  region: null,
  evidence: [
    told('name_zh', '登记信息'),
    told('established', '登记信息', { asOf: '2026-01' }),
    told('established', '旧报道', { shown: false }),
    told('uscc', '表外的来源'),
  ],
  productions: [
    {
      status: 'ACTIVE',
      segment: { slug: 'car-glass', nameZh: '汽车玻璃', nameEn: 'Car glass', shortZh: null, shortEn: null },
      evidence: [cited('招商综述', { asOf: null })],
    },
  ],
};

afterEach(() => vi.restoreAllMocks());

describe('an exported row of the directory', () => {
  it('names the sources of what stands in it with grade and date, and the revision', () => {
    const table = directoryTable({ rows: [FIRM], revision: 7 }, new Language('zh'));
    const row = Object.fromEntries(table.titles.map((title, index) => [title, table.rows[0]?.[index]]));
    expect(row).toMatchObject({
      企业: '通辽玻璃有限公司',
      产出环节: '汽车玻璃',
      来源: '登记信息（A，2026-01）；招商综述（A）',
      修订: 7,
    });
    expect(table.records[0]).toMatchObject({
      id: 'e-glass',
      sources: [
        { title: '登记信息', grade: 'A', asOf: '2026-01', url: null },
        { title: '招商综述', grade: 'A', asOf: null, url: null },
      ],
      revision: 7,
    });
  });
});

describe('all rows of the directory', () => {
  const question = { filter: {}, orderBy: 'NAME' as const, reversed: false };
  const answer = (revisions: readonly number[]) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
      const at = vi.mocked(fetch).mock.calls.length - 1;
      const enterprises = {
        totalCount: revisions.length,
        revision: revisions[at],
        pageInfo: { hasNextPage: at < revisions.length - 1, endCursor: `c${at}` },
        edges: [{ node: { ...FIRM, slug: `e-${at}` } }],
      };
      return Promise.resolve(Response.json({ data: { enterprises } }));
    });

  it('come page by page, and tell how many are there', async () => {
    answer([7, 7, 7]);
    const tell = vi.fn<(done: number, total: number) => void>();
    const taken = await fetchAllRows(question, { signal: new AbortController().signal, tell });
    expect(taken.rows.map(({ slug }) => slug)).toEqual(['e-0', 'e-1', 'e-2']);
    expect(taken.revision).toBe(7);
    expect(tell.mock.calls).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('are refused where the data moves on between two pages', async () => {
    answer([7, 8]);
    const progress = { signal: new AbortController().signal, tell: () => undefined };
    await expect(fetchAllRows(question, progress)).rejects.toThrow(Moved);
  });
});
