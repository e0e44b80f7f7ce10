// How may a choice be called besides its own name? Words with a space between them; the first is the one to show.
import {
  CONDITION_KINDS,
  CONFIDENCES,
  ENTERPRISE_KINDS,
  FINDINGS,
  FLOW_KINDS,
  GRADES,
  PRODUCTION_STATUSES,
  PROJECT_STAGES,
  REACHES,
  REGION_LEVELS,
  RESOURCES,
  SCOPES,
  SHORTLIST_STATES,
  SITINGS,
  SOURCE_KINDS,
  STAGES,
  SURVEY_METHODS,
} from '../chain/vocabulary.ts';

export interface Vocabulary {
  choices: readonly string[];
  words: Readonly<Record<string, string>>;
}

const words = <Choice extends string>(choices: readonly Choice[], table: Record<Choice, string>): Vocabulary => ({
  choices,
  words: table,
});

export const VOCABULARIES: readonly Vocabulary[] = [
  words(STAGES, {
    upstream: '上游',
    midstream: '中游',
    downstream: '下游',
    supporting: '配套 支撑',
    'by-product': '副产 副产品',
  }),
  words(FLOW_KINDS, {
    'main-input': '主料 主要原料',
    auxiliary: '辅料 辅助材料',
    energy: '能源',
    equipment: '设备 装备',
    service: '服务',
    'by-product': '副产 副产品',
  }),
  words(SITINGS, { open: '不限 可选址', 'resource-bound': '依附资源 资源地' }),
  words(REACHES, { site: '厂内 就地', region: '区域 周边', national: '全国' }),
  words(SCOPES, { business: '业务 独立业务', step: '工序' }),
  words(REGION_LEVELS, {
    country: '国家',
    province: '省级 省',
    prefecture: '地级 地市级 市级',
    county: '县级 县 旗县',
    statistical: '统计单元 统计区',
  }),
  words(ENTERPRISE_KINDS, { firm: '企业 公司', institution: '机构 事业单位' }),
  words(PRODUCTION_STATUSES, {
    active: '在产 投产 已投产',
    planned: '拟建 规划 在建',
    closed: '停产 关停 退出',
  }),
  words(FINDINGS, {
    present: '已有 有',
    partial: '部分 部分具备',
    planned: '拟建 规划 在建',
    none: '无 没有',
    unknown: '未知 不清楚 未摸底',
  }),
  words(RESOURCES, { proven: '已探明 探明', none: '无 没有', unknown: '未知 不清楚' }),
  words(SURVEY_METHODS, { field: '实地 现场', document: '文件 资料', desk: '案头 网上检索' }),
  words(CONDITION_KINDS, {
    policy: '政策',
    oversupply: '产能过剩 过剩',
    'early-technology': '技术未成熟 早期技术',
    'time-window': '窗口期 时间窗口',
    water: '水资源 用水',
  }),
  words(PROJECT_STAGES, {
    谋划: 'planning 策划',
    洽谈: 'negotiating 在谈',
    签约: 'signed 已签约',
    开工: 'started 已开工',
    建设: 'building 在建',
    投产: 'producing 已投产',
    达产: 'full-capacity 已达产',
  }),
  words(GRADES, { A: '甲 A级', B: '乙 B级', C: '丙 C级' }),
  words(SOURCE_KINDS, {
    document: '文件 文献',
    dataset: '数据集',
    'desk-search': '案头检索 网上检索',
    'common-knowledge': '常识',
    ruling: '裁定 人工裁定',
  }),
  words(SHORTLIST_STATES, {
    'to-call': '待联系',
    called: '已联系',
    visiting: '拟拜访 拜访中',
    declined: '已婉拒',
  }),
  words(CONFIDENCES, { sourced: '有出处 有来源', 'common-knowledge': '常识', estimate: '估计 估算' }),
];
