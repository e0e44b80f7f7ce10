// A small soda chain in a county, for tests: few names, every kind of thing that the map can draw.
import type { ChainQuery, FlowKind, SegmentScope, Stage, StandingQuery } from '../api/generated/graphql.ts';
import { layOutChain, type Chain } from './sheetOfChain.ts';
import { readStanding, type Cell, type MapGap, type Standing } from './standing.ts';

type Industry = NonNullable<ChainQuery['industry']>;
type Flow = Industry['flows'][number];

const soda = { slug: 'soda', nameZh: '天然碱', nameEn: 'Natural soda' };
const amino = { slug: 'amino', nameZh: '氨基酸', nameEn: 'Amino acids' };

const NAMES: Record<string, [string, string, Stage, SegmentScope?]> = {
  ore: ['天然碱矿', 'Trona ore', 'UPSTREAM'],
  sand: ['硅砂', 'Silica sand', 'UPSTREAM'],
  evaporation: ['蒸发结晶', 'Crystallisation', 'MIDSTREAM', 'STEP'],
  ash: ['轻质纯碱', 'Light soda ash', 'MIDSTREAM'],
  solvay: ['氨碱法', 'Solvay process', 'MIDSTREAM'],
  glass: ['浮法玻璃', 'Float glass', 'DOWNSTREAM'],
  'car-glass': ['汽车玻璃', 'Car glass', 'DOWNSTREAM'],
  steam: ['蒸汽', 'Steam', 'SUPPORTING'],
  salt: ['工业盐', 'Industrial salt', 'BY_PRODUCT'],
};

function end(slug: string): Flow['from'] {
  const [nameZh, nameEn] = NAMES[slug] ?? ['味精', 'MSG'];
  return { slug, nameZh, nameEn, shortZh: nameZh, shortEn: nameEn, industry: slug in NAMES ? soda : amino };
}
const flow = (from: string, to: string, kind: FlowKind = 'MAIN_INPUT', ...eitherOr: string[]): Flow => ({
  from: end(from),
  to: end(to),
  kind,
  eitherOr,
});

export const smallIndustry: Industry = {
  ...soda,
  segments: Object.entries(NAMES).map(([slug, [, , stage, scope = 'BUSINESS']]) => {
    const { industry: _, ...name } = end(slug);
    return { ...name, stage, scope };
  }),
  flows: [
    flow('ore', 'evaporation'),
    flow('evaporation', 'ash', 'MAIN_INPUT', 'soda'),
    flow('solvay', 'ash', 'MAIN_INPUT', 'soda'),
    flow('ash', 'glass'),
    flow('sand', 'glass'),
    flow('glass', 'car-glass'),
    flow('steam', 'ash', 'ENERGY'),
    flow('evaporation', 'salt', 'BY_PRODUCT'),
    flow('ash', 'msg', 'AUXILIARY'),
  ],
};

const cell = (slug: string, over: Partial<Cell>): Cell => ({
  segment: { slug },
  state: 'UNKNOWN',
  takenOver: false,
  producers: 0,
  planned: 0,
  elsewhereInCity: false,
  ...over,
});
const gap = (slug: string, rank: number, over: Partial<MapGap>): MapGap => ({
  segment: { slug },
  kind: 'EXTEND',
  viability: 'VIABLE',
  level: 'HIGH',
  rank,
  score: 600 - rank * 10,
  candidateCount: rank,
  ...over,
});

export const smallAnswer: StandingQuery = {
  region: {
    code: '150525',
    level: 'COUNTY',
    nameZh: '奈曼旗',
    nameEn: 'Naiman Banner',
    ancestors: [{ code: '150500', level: 'PREFECTURE', nameZh: '通辽市', nameEn: 'Tongliao' }],
    children: [],
    parent: { children: [] },
  },
  matrix: [
    cell('ore', { state: 'PLANNED', planned: 1 }),
    cell('sand', { state: 'PRESENT', producers: 2 }),
    cell('evaporation', { state: 'PLANNED' }),
    cell('ash', { state: 'PLANNED', planned: 1 }),
    cell('solvay', { state: 'ABSENT' }),
    cell('glass', { state: 'WEAK', producers: 1, planned: 2 }),
    cell('car-glass', { state: 'ABSENT', takenOver: true }),
    cell('steam', { elsewhereInCity: true }),
    cell('salt', {}),
  ],
  gaps: {
    totalCount: 4,
    unknownCount: 2,
    revision: 7,
    edges: [
      { node: gap('car-glass', 1, {}) },
      { node: gap('glass', 2, { kind: 'STRENGTHEN' }) },
      { node: gap('ash', 3, { kind: 'FILL' }) },
      { node: gap('ore', 13, { kind: 'BUILD', viability: 'BLOCKED' }) },
    ],
  },
};

export const smallChain = (): Chain => layOutChain(smallIndustry);

export function smallStanding(): Standing {
  const standing = readStanding(smallAnswer);
  if (!standing) throw new Error('[web] the example has a region');
  return standing;
}
