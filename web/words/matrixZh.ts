// What does the page of the matrix say in Chinese?
import type { RowOrder } from '../matrix/matrix.ts';

export const matrix = {
  title: '行政区 × 环节',
  scope: (chain: string, segments: number, place: string, parts: number) =>
    `${chain} ${segments} 环节 · ${place}及下属 ${parts} 个地区`,
  label: (place: string, chain: string) => `${place}${chain}各地各环节覆盖`,
  whole: (place: string) => `${place}全域`,
  takenOver: (state: string) => `${state}，沿用上级摸底`,
  takenOverNote: '缺失沿用上级地区的摸底，本地未单独查过。',
  standing: '有/弱',
  unknown: '未摸底',
  order: '行的排序',
  orders: { code: '按行政区代码', standing: '按已有数' } satisfies Record<RowOrder, string>,
  cell: (place: string, segment: string, state: string) => `${place}，${segment}，${state}`,
  keys: '任选一格看依据；方向键移动，回车打开。',
  picked: (place: string, segment: string) => `${place} × ${segment}`,
  pick: '任选一格，看覆盖、依据和企业。',
  onGaps: '在缺口中看',
  surveyFirst: (place: string) => `${place}最值得先摸底`,
  surveyAll: (count: number) => `全部 ${count} 项`,
};
