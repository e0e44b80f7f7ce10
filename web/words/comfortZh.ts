// What is said in Chinese to help people along?
export const comfort = {
  lost: '连不上服务。',
  shown: (revision: number, asOf: string) => `所示为修订 ${revision} 的数据，截至 ${asOf}。`,
  nothingShown: '还没有取到数据。',
  noDate: '日期未说明',
  again: '恢复后自动重试，数据完好。',
  waiting: (count: number) => (count === 1 ? '正在算，比平时久…' : `${count} 项正在算，比平时久…`),
  cancel: '不等了',
  hintsLabel: '上手提示',
  hints: [
    '点图上的环节，右侧写明有没有、能不能落地、凭什么；“？”是没人查过，不等于缺失。',
    '按 ⌘K 或 Ctrl K 找环节、企业、地区、页面和提问，汉字、拼音首字母、英文、代码都行。',
    '左侧“缺口”按得分排好名次，可导出；每一页都能分享成短链接。按 ? 看全部按键。',
  ],
  previous: '上一条',
  next: '下一条',
  putAway: '不再显示',
};
