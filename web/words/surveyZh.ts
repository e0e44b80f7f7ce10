// What does recording a survey say in Chinese?
import type { Finding, Resource, SurveyMethod } from '../api/generated/graphql.ts';

export const survey = {
  open: '登记摸底',
  title: (place: string, segment: string) => `登记摸底：${place} · ${segment}`,
  note: '记为一条有来源的事实，与原有说法并存，可撤销。只写单位，不写姓名；说明中写有电话、邮箱、证件号的不予登记。',
  finding: '结论',
  findings: {
    PRESENT: '已有',
    PARTIAL: '部分具备',
    PLANNED: '拟建、在建',
    NONE: '查过，没有',
    UNKNOWN: '未查明',
  } satisfies Record<Finding, string>,
  method: '方法',
  methods: { FIELD: '实地摸底', DOCUMENT: '文件资料', DESK: '案头检索' } satisfies Record<SurveyMethod, string>,
  on: '日期',
  producers: '在产家数（数字，或写 several 表示多家；可不填）',
  resource: '资源',
  resources: { PROVEN: '已探明', NONE: '没有', UNKNOWN: '未查明' } satisfies Record<Resource, string>,
  notSaid: '未说明',
  source: '出自哪份文件',
  sourceOptional: '出自哪份文件（可不填）',
  grade: '来源等级',
  quote: '原文摘录（可不填）',
  remark: '备注（可不填）',
  record: '登记',
  recorded: (revision: number, state: string) => `已登记，修订 ${revision}；现为“${state}”。`,
};
