// A segment's panel with everything that can be in it, for tests.
import type { MadePageFragment, ProofFragment, SegmentPanelQuery } from '../api/generated/graphql.ts';

export const proof = (over: Partial<ProofFragment> = {}): ProofFragment => ({
  id: 'e1',
  field: 'finding',
  value: 'none',
  quote: '未见汽车玻璃企业',
  asOf: '2025-09',
  confidence: 'SOURCED',
  method: null,
  shown: true,
  source: {
    key: 'gov',
    title: '招商综述',
    publisher: '市政府',
    url: 'https://example.org/1',
    published: '2025-09',
    grade: 'A',
    kind: 'DOCUMENT',
  },
  ...over,
});

type Made = MadePageFragment['edges'][number]['node'];

export const made = (name: string, over: Partial<Made> = {}): Made => ({
  status: 'ACTIVE',
  capacity: null,
  unit: null,
  enterprise: {
    slug: name,
    nameZh: name,
    nameNote: null,
    shortZh: null,
    nameEn: null,
    stockCode: '600000.SH',
    tags: ['listed'],
    country: null,
    region: { code: '370300', level: 'PREFECTURE', nameZh: '淄博市', nameEn: 'Zibo', ancestors: [] },
  },
  evidence: [proof()],
  ...over,
});

export const page = (names: readonly string[], total: number): MadePageFragment => ({
  totalCount: total,
  pageInfo: { hasNextPage: names.length < total, endCursor: names.at(-1) ?? null },
  edges: names.map((name) => ({ node: made(name) })),
});

const soda = { slug: 'soda', nameZh: '天然碱', nameEn: 'Natural soda' };
const name = (slug: string, nameZh: string, nameEn: string) => ({ slug, nameZh, nameEn, shortZh: null, shortEn: null });

export const answer: SegmentPanelQuery = {
  segment: {
    ...name('car-glass', '汽车玻璃', 'Car glass'),
    stage: 'DOWNSTREAM',
    scope: 'BUSINESS',
    siting: 'OPEN',
    summaryZh: '浮法玻璃深加工',
    summaryEn: 'Processed float glass',
    gbt4754: '3051 技术玻璃制品制造',
    hs: null,
    unit: null,
    makes: null,
    industry: soda,
    evidence: [],
  },
  coverage: {
    region: { code: '150525', nameZh: '奈曼旗', nameEn: 'Naiman Banner' },
    state: 'ABSENT',
    takenOver: true,
    producers: 0,
    planned: 0,
    elsewhereInCity: false,
    deskOnly: false,
    capacity: null,
    localDemand: null,
    noteZh: null,
    noteEn: null,
    verdictZh: '本旗缺失。',
    verdictEn: 'Absent here.',
    evidence: [proof()],
    productions: page([], 0),
  },
  gap: {
    kind: 'EXTEND',
    viability: 'VIABLE',
    level: 'HIGH',
    levelReasonZh: '高：430 分。',
    levelReasonEn: 'High: 430 points.',
    rank: 1,
    rankRange: { best: 1, worst: 2 },
    score: 430,
    revision: 7,
    verdictZh: '可落地，配套未齐。主料可由本旗供给。',
    verdictEn: 'Viable, support incomplete. Its main input can come from here.',
    candidateCount: 12,
    witness: { rule: { name: 'liantu-gap', version: 1 }, revision: 7 },
    outlook: {
      kind: 'BUY_NEARBY',
      reasonZh: '邻近的赤峰市有 2 家在产，可就近采购。',
      reasonEn: 'Chifeng nearby has two active firms: buy there.',
      neighbours: [
        {
          region: { code: '150400', level: 'PREFECTURE', nameZh: '赤峰市', nameEn: 'Chifeng' },
          producers: 2,
          distanceKm: 316,
        },
      ],
      neighboursWithout: 1,
      neighboursUnsurveyed: 3,
      evidence: [proof({ id: 'e9' })],
    },
    contributions: [
      {
        name: 'inputs',
        points: 200,
        atMost: 250,
        reasonZh: '主料一组，已有。',
        reasonEn: 'One group, had.',
        evidence: [proof({ id: 'e2' })],
      },
      {
        name: 'support',
        points: 30,
        atMost: 50,
        reasonZh: '配套一组，拟建。',
        reasonEn: 'One support, planned.',
        evidence: [],
      },
      {
        name: 'demand',
        points: 150,
        atMost: 250,
        reasonZh: '本旗有两个用户。',
        reasonEn: 'Two users here.',
        evidence: [],
      },
      {
        name: 'candidates',
        points: 150,
        atMost: 150,
        reasonZh: '市外有五家以上。',
        reasonEn: 'Five firms and more.',
        evidence: [],
      },
      { name: 'condition', points: -100, atMost: null, reasonZh: '产能过剩。', reasonEn: 'Oversupply.', evidence: [] },
    ],
    requirements: [
      {
        label: 'glass',
        required: true,
        met: true,
        blocking: false,
        options: [
          {
            segment: { ...name('glass', '浮法玻璃', 'Float glass'), industry: soda },
            coverage: { state: 'WEAK' },
            availability: 800,
            reasonZh: '本旗偏弱',
            reasonEn: 'Weak here',
          },
          {
            segment: { ...name('pv', '压延玻璃', 'Rolled glass'), industry: soda },
            coverage: { state: 'UNKNOWN' },
            availability: 300,
            reasonZh: '未摸底',
            reasonEn: 'Not surveyed',
          },
        ],
      },
      {
        label: '',
        required: true,
        met: false,
        blocking: false,
        options: [
          {
            segment: { ...name('film', '胶片', 'Film'), industry: soda },
            coverage: { state: 'UNKNOWN' },
            availability: 300,
            reasonZh: '未摸底',
            reasonEn: 'Not surveyed',
          },
        ],
      },
      {
        label: '',
        required: false,
        met: false,
        blocking: false,
        options: [
          {
            segment: { ...name('rail', '铁路', 'Rail'), industry: soda },
            coverage: { state: 'ABSENT' },
            availability: 0,
            reasonZh: '缺失',
            reasonEn: 'Absent',
          },
        ],
      },
    ],
    producersElsewhere: page(['甲玻璃', '乙玻璃'], 5),
  },
};
