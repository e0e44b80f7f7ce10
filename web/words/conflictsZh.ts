// What does the page of what sources tell differently say in Chinese?
import type { RecordKind } from '../api/generated/graphql.ts';

export const conflicts = {
  title: '说法不一',
  note: '同一条记录，不同来源给出不同的值：并列如下，标“采用”的是全站显示的值。先比等级，再比日期；状态和阶段先比日期。',
  shown: (rows: string, total: string) => `显示 ${rows} / ${total} 条记录`,
  byKind: '按记录类别',
  all: '全部',
  noneTitle: '没有说法不一的记录',
  noneText: '已登记的来源在每一项上说法一致，或只有一个来源说过。',
  kinds: {
    SOURCES: '来源',
    INDUSTRIES: '产业链',
    SEGMENTS: '环节',
    FLOWS: '流向',
    REGIONS: '行政区',
    ENTERPRISES: '企业',
    ENTERPRISE_FACTS: '企业指标',
    PRODUCES: '产出',
    SUPPLIES: '供应',
    HOLDINGS: '持股',
    RELATIONS: '往来',
    SURVEYS: '摸底',
    CONDITIONS: '限制条件',
    DEMANDS: '本地需求',
    MARKET: '市场数据',
    PROJECTS: '招商项目',
    PROJECT_AMOUNTS: '项目金额',
    INDICATORS: '地区指标',
    SIGNALS: '动态',
    ORGANISATIONS: '组织',
  } satisfies Record<RecordKind, string>,
};
