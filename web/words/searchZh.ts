// What does the field for searching say in Chinese?
import type { Action } from '../palette/action.ts';
import type { Page } from '../state/pages.ts';

export const search = {
  label: '搜索',
  placeholder: '搜索环节、企业、地区，或输入坐标 F8',
  hint: '⌘K',
  results: '搜索结果',
  place: '坐标',
  kinds: { Segment: '环节', Region: '行政区', Enterprise: '企业', Source: '来源' },
  none: (text: string) => `没有“${text}”。`,
  near: '相近：',
  searching: '正在搜索…',
  failed: '搜索没成功，数据完好。',
  capped: (shown: number) => `只列前 ${shown} 条，多输几个字可缩小范围。`,
  count: (count: number) => `${count} 条结果`,
  sourceOpens: '打开原文',
  between: '、',
  actionKinds: { page: '页面', action: '操作', question: '提问', recent: '去过' } satisfies Record<
    Action['kind'],
    string
  >,
  /** Of Chinese names, for those who type pinyin; the same in every language. */
  initials: {
    pages: {
      map: 'tp',
      gaps: 'qk',
      explore: 'gx',
      matrix: 'jz',
      enterprises: 'qy',
      conflicts: 'fq',
      trip: 'xc',
      places: 'dl',
      shortlists: 'md',
      ask: 'tw',
      suggestions: 'gl',
    } satisfies Record<Page, string>,
    query: 'kzyydcx',
    toDark: 'hcss',
    toLight: 'hcqs',
    language: 'yy',
    help: 'jpcz',
    share: 'fxzyy',
  },
};
