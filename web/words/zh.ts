// What does the interface say in Chinese? The first language: its shape is the shape of every other.
import { candidates } from './candidatesZh.ts';
import { claims } from './claimsZh.ts';
import { comfort } from './comfortZh.ts';
import { explore } from './exploreZh.ts';
import { conflicts } from './conflictsZh.ts';
import { enterprises } from './enterprisesZh.ts';
import { gaps } from './gapsZh.ts';
import { modes } from './mapZh.ts';
import { matrix } from './matrixZh.ts';
import { places } from './placesZh.ts';
import { output } from './outputZh.ts';
import { questions } from './questionsZh.ts';
import { share } from './shareZh.ts';
import { suggestions } from './suggestionsZh.ts';
import { shortlists } from './shortlistsZh.ts';
import { trip } from './tripZh.ts';
import { survey } from './surveyZh.ts';
import { verdict } from './verdictZh.ts';
import { panel } from './panelZh.ts';
import { search } from './searchZh.ts';
import { states } from './statesZh.ts';
import { help } from './helpZh.ts';
import { visitPack } from './visitPackZh.ts';
import type {
  CoverageState,
  FlowKind,
  GapKind,
  GapLevel,
  RegionLevel,
  SourceKind,
  Stage,
  Viability,
} from '../api/generated/graphql.ts';
import type { FlowGroup } from '../atlas/flowGroups.ts';
import type { SourceMark } from '../parts/sourceMark.ts';

export const zh = {
  candidates,
  claims,
  comfort,
  explore,
  conflicts,
  enterprises,
  gaps,
  matrix,
  modes,
  output,
  places,
  questions,
  share,
  suggestions,
  shortlists,
  trip,
  survey,
  verdict,
  panel,
  search,
  states,
  help,
  visitPack,
  language: { code: 'zh-CN', own: '中', name: '中文', switchTo: '切换为中文' },
  product: '链图',
  pageTitle: (page: string, place: string, chain: string) => `${page} · ${place} · ${chain} — 链图`,
  title: (place: string, chain: string, segment: string | null) =>
    segment === null ? `${place} · ${chain} — 链图` : `${segment} · ${place} · ${chain} — 链图`,

  skip: '跳到图谱',
  rail: {
    label: '主导航',
    map: '图谱',
    gaps: '缺口',
    matrix: '矩阵',
    explore: '关系',
    enterprises: '企业',
    conflicts: '分歧',
    trip: '行程',
    places: '地理',
    shortlists: '名单',
    ask: '提问',
    query: '查询',
    more: '更多',
    moreLabel: '更多页面',
    queryHint: '打开 GraphiQL，自己写查询',
    suggestions: '归类',
  },
  top: {
    region: '行政区',
    regionOpen: (name: string) => `行政区：${name}，点击切换`,
    regionUp: '上级',
    regionHere: '当前',
    regionBelow: '下级',
    regionBeside: '同级',
    regionSearch: '其他地区：在搜索框里输入名称或代码',
    industry: '产业链',
    revision: (revision: number) => `修订 ${revision}`,
    asOf: (date: string) => `数据截至 ${date}`,
    language: '语言',
    toDark: '换成深色',
    toLight: '换成浅色',
    help: '键盘操作',
    query: '看这一页的查询',
    more: '语言、深浅、分享和帮助',
  },
  view: { label: '视图', map: '图', table: '表' },
  flows: {
    label: '流向',
    groups: { main: '主料', auxiliary: '辅料', support: '配套', byProduct: '副产' } satisfies Record<FlowGroup, string>,
    hints: {
      main: '主料流向',
      auxiliary: '辅料流向',
      support: '能源、装备、服务流向',
      byProduct: '副产流向',
    } satisfies Record<FlowGroup, string>,
    kinds: {
      MAIN_INPUT: '主料',
      AUXILIARY: '辅料',
      ENERGY: '能源',
      EQUIPMENT: '装备',
      SERVICE: '服务',
      BY_PRODUCT: '副产',
    } satisfies Record<FlowKind, string>,
    count: (segments: number, only: string | null, shown: number, total: number) =>
      `${segments} 环节 · 显示${only ?? ''}流向 ${shown} / ${total}`,
    segments: (segments: number) => `${segments} 环节`,
    or: '或',
  },
  stages: {
    UPSTREAM: '上游',
    MIDSTREAM: '中游',
    DOWNSTREAM: '下游',
    SUPPORTING: '配套',
    BY_PRODUCT: '副产品',
  } satisfies Record<Stage, string>,
  coverage: {
    PRESENT: '已有',
    WEAK: '偏弱',
    PLANNED: '拟建',
    ABSENT: '缺失',
    UNKNOWN: '未摸底',
  } satisfies Record<CoverageState, string>,
  nodeState: {
    firms: (state: string, firms: number) => `${state} ${firms} 家`,
    planned: (state: string, planned: number) => `${state} ${planned} 家`,
    andPlanned: (line: string, planned: number) => `${line} 拟建${planned}家`,
    inCity: (state: string) => `${state} · 市内有`,
    step: '工序',
    stepState: (state: string) => `工序 ${state}`,
  },
  gapKinds: { FILL: '补链', EXTEND: '延链', STRENGTHEN: '强链', BUILD: '建链' } satisfies Record<GapKind, string>,
  gapLetters: { FILL: '补', EXTEND: '延', STRENGTHEN: '强', BUILD: '建' } satisfies Record<GapKind, string>,
  viabilities: {
    VIABLE: '可落地',
    CONDITIONAL: '有条件',
    BLOCKED: '不可落地',
    UNDECIDED: '待摸底',
  } satisfies Record<Viability, string>,
  levels: { HIGH: '高', MEDIUM: '中', LOW: '低' } satisfies Record<GapLevel, string>,
  regionLevels: {
    COUNTRY: '全国',
    PROVINCE: '省级',
    PREFECTURE: '地级',
    COUNTY: '县级',
    STATISTICAL: '统计区划',
  } satisfies Record<RegionLevel, string>,
  /** "This county", as an official would say it: by the last sign of the place's name. */
  hereOf: (name: string) => (name === '中华人民共和国' ? '全国' : `本${/[省市县旗区州盟]$/.exec(name)?.[0] ?? '地'}`),

  map: {
    label: (place: string, chain: string) => `${place}${chain}产业链图谱`,
    describe: '方向键沿流向和上下移动，回车打开，按 T 看内容相同的表格。',
    node: (reference: string, name: string, state: string, gap: string | null) =>
      gap === null ? `${reference} ${name}，${state}` : `${reference} ${name}，${state}，${gap}`,
    elsewhere: (chain: string, reference: string, name: string) => `${chain} ${reference} ${name}`,
    selected: (name: string, state: string) => `已选 ${name}，${state}`,
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '看全图',
    minimap: '缩略图',
    flag: (kind: string, rank: number) => `${kind}第 ${rank} 名`,
  },
  legend: {
    label: '图例',
    coverage: '覆盖',
    flows: '流向',
    flag: '缺口类别与名次',
  },
  table: {
    caption: (place: string, chain: string) => `${place}${chain}产业链各环节`,
    reference: '坐标',
    segment: '环节',
    stage: '阶段',
    coverage: '覆盖',
    firms: '在产',
    planned: '拟建',
    kind: '缺口',
    rank: '名次',
    score: '得分',
    viability: '判定',
    candidates: '目标企业',
    inputs: '主料来自',
    sortBy: (column: string) => `按${column}排序`,
    none: '—',
  },

  enterprise: {
    page: '企业页',
    label: '企业详情',
    back: '返回环节',
    aliases: (names: string) => `又名：${names}`,
    code: (code: string) => `证券代码 ${code}`,
    makes: '产出环节',
    makesNothing: '没有收录产出环节。',
    evidence: '依据',
    institution: '机构',
    capacity: (amount: string, unit: string) => `${amount} ${unit}`,
    capacityUnknown: '产能未说明',
  },
  marks: {
    A: { letter: 'A', meaning: 'A 级来源：官方公告、政府网站、披露' },
    B: { letter: 'B', meaning: 'B 级来源：媒体、券商' },
    C: { letter: 'C', meaning: 'C 级来源：转载、文库' },
    common: { letter: '识', meaning: '常识：未见文件' },
    desk: { letter: '案', meaning: '案头检索：非实地，须核实' },
    ungraded: { letter: '未', meaning: '来源未评级' },
  } satisfies Record<SourceMark, { letter: string; meaning: string }>,
  sourceKinds: {
    DOCUMENT: '文件',
    DATASET: '数据集',
    DESK_SEARCH: '案头检索',
    COMMON_KNOWLEDGE: '常识',
    RULING: '裁定',
  } satisfies Record<SourceKind, string>,

  queries: {
    title: '这一页背后的查询',
    note: (count: number) => `最近问过的 ${count} 个查询，连同取值。可在 GraphiQL 中打开、修改。`,
    open: '在 GraphiQL 中打开',
    copy: '复制查询',
    copied: '已复制',
  },
};

export type Words = typeof zh;
