// What does the page of suggestions say in Chinese?
import type { FirmTextKind, SuggestionStanding } from '../api/generated/graphql.ts';

export const suggestions = {
  title: '归类审阅',
  note: '企业有经营范围或主营产品，但还不知道它生产什么：按原文提出环节，由人采纳或拒绝。采纳之前不写入任何数据。',
  where: '地区范围',
  everywhere: '全部地区',
  here: (place: string) => `只看${place}`,
  progress: (decided: number, all: number) => `已审 ${decided} / ${all} 条建议`,
  firms: (shown: number, total: number) => `显示 ${shown} / ${total} 家企业`,
  keys: '键盘：j、k 或上下键选建议，a 采纳，r 拒绝，u 撤销',
  readOnly: '本服务只读：建议可以看，不能采纳或拒绝。',
  standings: { SURE: '可采纳', LIKELY: '较可能', POSSIBLE: '待核' } satisfies Record<SuggestionStanding, string>,
  texts: { MAIN_PRODUCTS: '主营产品', BUSINESS_SCOPE: '经营范围' } satisfies Record<FirmTextKind, string>,
  planned: '拟建',
  confidence: (perMille: number) => `置信度 ${perMille}‰`,
  forFirm: (firm: string) => `${firm}的归类建议`,
  accept: '采纳',
  acceptOf: (segment: string) => `采纳：${segment}`,
  refuse: '拒绝',
  refuseOf: (segment: string) => `拒绝：${segment}`,
  accepted: (revision: number) => `已采纳 · 修订 ${revision}`,
  refused: '已拒绝',
  undo: '撤销',
  undoOf: (segment: string) => `撤销：${segment}`,
  offerAgain: '重新提出',
  undoReason: '撤销归类建议的采纳',
  nothing: '原文中未见图上的环节，须人工判断。',
  emptyTitle: '没有待归类的企业',
  emptyText:
    '导入企业表时填写“经营范围”或“主营产品”，尚未登记生产的企业就会列在这里。有生产记录的企业，或两段文字都没有的企业，不在此列。',
  more: '再看一些企业',
};
