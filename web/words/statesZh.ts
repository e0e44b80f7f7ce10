// What does the shell while there is no page to show, and when something fails say in Chinese?
import type { ApiErrorKind } from '../api/client.ts';

export const states = {
  loading: '正在载入…',
  emptyTitle: (place: string) => `${place}尚未摸底，不能说没有缺口。`,
  emptyText: '这条链的环节和流向都在图上，只是没有人查过本地有没有。',
  noChainTitle: '还没有产业链',
  noChainText: '数据库是空的。用 liantu import 导入一个数据包，然后刷新。',
  notFoundTitle: '没有这一项',
  notFoundText: '地址里的产业链、行政区或环节不存在，可能已改名。',
  noPageTitle: '没有这个页面',
  noPageText: '地址可能写错或不全。请核对收到的链接，或从首页开始。',
  goHome: '回到首页',
  failedTitle: '没有载入成功',
  failedText: '数据完好，只是这一次没有取到。',
  retry: '重试',
  seeTable: '看表格',
  reason: (message: string) => `原因：${message}`,
  problems: {
    NOT_FOUND: '没有这一项',
    INVALID: '请求不合要求',
    UNAVAILABLE: '服务暂不可用',
    CONFLICT: '数据已被改动',
    FORBIDDEN: '没有权限',
    TOO_EXPENSIVE: '查询过大',
    UNREACHABLE: '连不上服务',
    CANCELLED: '已取消，可再试',
    INTERNAL: '服务出错',
  } satisfies Record<ApiErrorKind, string>,
};
