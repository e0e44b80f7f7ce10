// What do short links say in Chinese?
export const share = {
  open: '分享这一页',
  title: '分享这一页',
  note: (revision: number) => `短链接按现在的样子打开这一页（修订 ${revision}），不用账号。`,
  link: '短链接',
  copy: '复制',
  copied: '已复制。',
  off: '本服务未开放分享。',
  from: (day: string, revision: number) => `分享的视图，存于 ${day}（修订 ${revision}）。`,
  same: '之后数据没有变更。',
  changed: (changes: number, revision: number) =>
    `之后数据有 ${changes} 次变更，现为修订 ${revision}；所示为最新数据。`,
  touching: (count: number) => `其中 ${count} 次涉及这里所示的内容。`,
  touchingUnknown: '是否涉及这里所示的内容，未逐一核对。',
  understood: '知道了',
  lostTitle: '打不开这个短链接',
  lostText: '链接可能抄写不全，或已不再保留。',
};
