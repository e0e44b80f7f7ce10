// What does the list of keys say in Chinese?
export const help = {
  title: '键盘操作',
  close: '关闭',
  goTo: (page: string) => `去${page}`,
  keys: {
    search: '搜索',
    arrows: '在图上沿流向和列内移动，在清单中上下移动',
    open: '打开环节',
    close: '关闭面板',
    view: '换图或表',
    gaps: '上一个、下一个缺口；看路线时为路线',
    focus: '聚焦所选环节的上下游，再按取消',
    evidence: '看所选环节的依据',
    whatIf: '假设落地、撤销假设',
    zoom: '放大、缩小、看全图',
    help: '打开这一页',
  },
  origin: {
    title: '地理数据',
    divisions: '行政区划：GB/T 2260，民政部，2024 年底。',
    seats: '驻地坐标：',
    changed: '，按区划代码匹配，不能确定的留空。距离是两地驻地之间的大圆距离。',
  },
};
