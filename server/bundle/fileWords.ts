// How may a file be called besides its English name? Words with a space between them; the first is the one to show.
import type { FileKind } from './format.ts';

export const FILE_WORDS = {
  sources: '来源 来源表 资料来源',
  industries: '产业链 产业',
  segments: '环节 产业链环节',
  flows: '流向 环节关系 上下游关系',
  regions: '行政区 地区 区划',
  enterprises: '企业 企业名录 企业名单',
  enterprise_facts: '企业指标 企业数据',
  produces: '生产 企业环节 企业产品',
  supplies: '供应 供应关系',
  holdings: '持股 股权 持股关系',
  relations: '关系 往来 合作关系',
  surveys: '摸底 摸底表',
  conditions: '限制条件 约束条件',
  demands: '本地需求 需求',
  market: '市场 行情',
  projects: '招商项目 项目',
  project_amounts: '项目金额 项目资金',
  indicators: '指标 统计指标',
  signals: '信号 投资信号 意向',
  organisations: '组织 机构 商会和机构',
  merges: '合并 企业合并',
} satisfies Record<FileKind, string>;
