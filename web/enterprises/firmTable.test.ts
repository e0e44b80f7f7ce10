// Does the table of one firm tell each thing with its source, grade, date and quotation, also what is not adopted?
import { describe, expect, it } from 'vitest';
import type { ConflictClaimFragment, ProofFragment } from '../api/generated/graphql.ts';
import { Language } from '../state/language.svelte.ts';
import type { TakenFirm } from './firmExport.ts';
import { firmTable } from './firmTable.ts';

const source = (title: string, grade: 'A' | 'B'): ProofFragment['source'] => ({
  key: title,
  title,
  publisher: null,
  url: `https://example.org/${grade}`,
  published: null,
  grade,
  kind: 'DOCUMENT',
});
const proof = (field: string, value: string, over: Partial<ProofFragment> = {}): ProofFragment => ({
  id: `${field}|${value}`,
  field,
  value,
  quote: null,
  asOf: '2026-01',
  confidence: 'SOURCED',
  method: null,
  shown: true,
  source: source('公告', 'A'),
  ...over,
});
const lesser = { shown: false, source: source('报道', 'B') };
const claim = (over: ProofFragment): ConflictClaimFragment => ({ ...over, regions: [] });

const TAKEN: TakenFirm = {
  firm: {
    slug: 'e-glass',
    nameZh: '通辽玻璃有限公司',
    nameNote: null,
    shortZh: null,
    nameEn: 'Tongliao Glass',
    aliases: [],
    kind: 'FIRM',
    status: null,
    country: null,
    stockCode: null,
    tags: [],
    region: null,
    texts: [],
    shortlistEntries: [],
    suggestions: [],
    productions: [
      {
        status: 'ACTIVE',
        capacity: null,
        unit: null,
        segment: {
          slug: 'car-glass',
          nameZh: '汽车玻璃',
          nameEn: 'Car glass',
          shortZh: null,
          shortEn: null,
          industry: { slug: 'glass', nameZh: '玻璃', nameEn: 'Glass' },
        },
        evidence: [proof('status', 'active', { quote: '已投产' }), proof('status', 'planned', lesser)],
      },
    ],
    evidence: [proof('established', '2011-03-01'), proof('established', '2012', lesser)],
    facts: { totalCount: 1, revision: 7, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
    signals: { totalCount: 0, revision: 7, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
  },
  facts: [
    { measure: 'soda-capacity', period: '2023', value: null, unit: null, textZh: '纯碱产能百万吨级', evidence: [] },
    {
      measure: '营业收入',
      period: '2024',
      value: '3.5',
      unit: '亿元',
      textZh: null,
      evidence: [proof('value', '3.5')],
    },
  ],
  signals: [{ kind: 'visit', on: '2025-06', statementZh: '拟建二期', region: null, evidence: [] }],
  ties: [
    {
      kind: 'holders',
      link: {
        id: 'l1',
        word: null,
        inForce: true,
        on: null,
        other: { kind: 'ENTERPRISES', key: 'e-group', nameZh: '玻璃集团', nameEn: 'Glass Group' },
        evidence: [proof('share', '60', { quote: '持股百分之六十' })],
      },
    },
  ],
  conflicts: [
    {
      kind: 'ENTERPRISES',
      key: 'e-glass',
      about: [],
      fields: [
        {
          field: 'established',
          shown: claim(proof('established', '2011-03-01')),
          others: [claim(proof('established', '2012', lesser))],
        },
      ],
    },
  ],
  revision: 7,
};

function linesOf(taken: TakenFirm) {
  const { titles, rows } = firmTable(taken, new Language('zh'));
  return rows.map((row) => Object.fromEntries(titles.map((title, index) => [title, row[index]])));
}

describe('the table of one firm', () => {
  it('has a line for each source of a field, also of one that is not adopted', () => {
    const lines = linesOf(TAKEN).filter((line) => line['栏目'] === '档案' && line['项目'] === '成立');
    expect(lines).toMatchObject([
      {
        采用值: '2011-03-01',
        该来源所述: '2011-03-01',
        是否采用: '是',
        来源: '公告',
        等级: 'A',
        截至: '2026-01',
        修订: 7,
      },
      {
        采用值: '2011-03-01',
        该来源所述: '2012',
        是否采用: '否',
        来源: '报道',
        等级: 'B',
        网址: 'https://example.org/B',
      },
    ]);
  });

  it('says of what is asked for and missing that it is not on record', () => {
    expect(linesOf(TAKEN)).toContainEqual(
      expect.objectContaining({ 项目: '注册资本', 采用值: '未收录', 来源: null, 是否采用: null }),
    );
  });

  it('tells what it makes, with whom it deals and what is news, with the quotation of each source', () => {
    const lines = linesOf(TAKEN);
    expect(lines.filter((line) => line['栏目'] === '产出环节')).toMatchObject([
      { 项目: '汽车玻璃', 采用值: '在产', 该来源所述: '状态：在产', 原文: '已投产', 是否采用: '是' },
      { 项目: '汽车玻璃', 采用值: '在产', 该来源所述: '状态：拟建', 是否采用: '否' },
    ]);
    expect(lines).toContainEqual(
      expect.objectContaining({
        栏目: '股东（不等于供应商）',
        项目: '玻璃集团',
        采用值: '持股 60%',
        原文: '持股百分之六十',
      }),
    );
    expect(lines.filter((line) => line['栏目'] === '时间线')).toMatchObject([
      { 项目: '考察对接 · 2025-06', 采用值: '拟建二期', 来源: null },
      { 项目: '企业指标 · 2023', 采用值: '纯碱产能百万吨级', 来源: null },
      { 项目: '营业收入 · 2024', 采用值: '3.5 亿元', 来源: '公告' },
    ]);
  });

  it('sets disputed claims against each other', () => {
    expect(linesOf(TAKEN).filter((line) => line['栏目'] === '说法不一')).toMatchObject([
      { 项目: '企业 · 成立', 该来源所述: '2011-03-01', 是否采用: '是' },
      { 项目: '企业 · 成立', 采用值: '2011-03-01', 该来源所述: '2012', 是否采用: '否' },
    ]);
  });

  it('has the same lines for programs, with the grade as the source has it', () => {
    const { records, rows } = firmTable(TAKEN, new Language('en'));
    expect(records).toHaveLength(rows.length);
    expect(records).toContainEqual(
      expect.objectContaining({
        item: 'Car glass',
        shown: true,
        source: { title: '公告', grade: 'A', asOf: '2026-01', url: 'https://example.org/A' },
        quote: '已投产',
        revision: 7,
      }),
    );
  });
});
