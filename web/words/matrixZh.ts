// What does the page of the matrix say in Chinese?
import type { ColumnOrder, Depth, Only, RowOrder, Show } from '../matrix/matrixView.ts';

export const matrix = {
  title: '行政区 × 环节',
  scope: (chain: string, segments: number, place: string, parts: number) =>
    `${chain} ${segments} 环节 · ${place}及下属 ${parts} 个地区`,
  label: (place: string, chain: string) => `${place}${chain}各地各环节覆盖`,
  region: '行政区',
  whole: (place: string) => `${place}全域`,
  takenOver: (state: string) => `${state}，沿用上级摸底`,
  takenOverNote: '缺失沿用上级地区的摸底，本地未单独查过。',
  standing: '有/弱',
  absent: '缺失',
  unknown: '未摸底',
  showLabel: '看法',
  shows: { grid: '矩阵', compare: '两地对照', peers: '相似地区' } satisfies Record<Show, string>,
  order: '行的排序',
  orders: {
    code: '行：按代码',
    name: '行：按名称',
    standing: '行：按已有数',
    absent: '行：按缺失数',
    unknown: '行：按未摸底数',
  } satisfies Record<RowOrder, string>,
  columnOrder: '列的分组',
  columnOrders: {
    stage: '列：按阶段',
    state: '列：按全域状态',
    name: '列：按名称',
    spread: '列：按有的地区数',
  } satisfies Record<ColumnOrder, string>,
  depth: '行的层级',
  depths: { 1: '下一级', 2: '下两级' } satisfies Record<Depth, string>,
  rowsComing: (done: number, total: number) => `正在取 ${done} / ${total} 个地区…`,
  cancel: '取消',
  cell: (place: string, segment: string, state: string) => `${place}，${segment}，${state}`,
  keys: '任选一格看依据；方向键、Home、End、PageUp、PageDown 移动，回车打开。',
  picked: (place: string, segment: string) => `${place} × ${segment}`,
  pick: '任选一格，看覆盖、依据和企业。',
  onGaps: '在缺口中看',
  surveyFirst: (place: string) => `${place}最值得先摸底`,
  surveyAll: (count: number) => `全部 ${count} 项`,

  compare: {
    pick: '选对照的地区：名称、拼音首字母或代码',
    type: '输入名称或代码。',
    nobody: (text: string) => `同级地区里没有“${text}”。`,
    prompt: '选一个同级的地区，逐环节对照。',
    against: (place: string) => `对照：${place}`,
    change: '换一个',
    swap: '以它为本地',
    otherLevel: (place: string) => `${place}不是同级地区，不能对照。`,
    missing: (code: string) => `没有代码为 ${code} 的地区。`,
    filter: '只看',
    only: {
      all: () => '全部',
      different: () => '有差别',
      here: (here: string) => `仅${here}有`,
      there: (_here: string, there: string) => `仅${there}有`,
      degree: () => '程度不同',
      unknown: () => '一方未摸底',
    } satisfies Record<Only, (here: string, there: string) => string>,
    same: '相同',
    difference: '差别',
    none: '没有这样的环节。',
    above: '沿用上级',
    caption: (here: string, there: string, chain: string) => `${chain}：${here}与${there}逐环节对照`,
    file: (here: string, there: string, chain: string, revision: number) =>
      `链图对照_${here}_${there}_${chain}_修订${revision}`,
    sheet: '对照',
  },

  peers: {
    wrongLevel: '相似地区只比较地级和县级；请先选一个市或旗县。',
    thin: '数据偏薄。',
    thinNote: '下面按这条链已知的环节比较，只作线索，不作结论。',
    alike: (place: string) => `与${place}最像的地区`,
    how: (compared: number, total: number) =>
      compared < total
        ? `比较在产环节最多的 ${compared} 个同级地区（共 ${total} 个有企业在产）；相似度 = 两地都有的环节 ÷ 任一地有的环节。`
        : `比较有企业在产的 ${total} 个同级地区；相似度 = 两地都有的环节 ÷ 任一地有的环节。`,
    none: '没有一个同级地区与本地有共同的环节。',
    likeness: (share: string) => `相似 ${share}`,
    compare: '对照',
    shared: (count: number, names: readonly string[]) =>
      `都有 ${count} 个环节：${names.join('、')}${names.length < count ? '等' : ''}`,
    few: '共同环节太少，可能是巧合',
    more: (count: number, names: readonly string[]) =>
      `它另有 ${count} 个，本地缺失、拟建或未摸底：${names.join('、')}${names.length < count ? '等' : ''}`,
    capped: (shown: number, total: number) => `显示 ${shown} / ${total} 个`,
    near: '离本地已有最近的环节',
    nearHow: '本地尚无在产企业；密度越高，与本地优势环节常在一起的越多（Hidalgo 等 2007）。',
    nearNone: '没有算得出密度的环节。',
    density: (share: string) => `密度 ${share}`,
    file: (place: string, chain: string, revision: number) => `链图相似地区_${place}_${chain}_修订${revision}`,
    sheet: '相似地区',
  },
};
