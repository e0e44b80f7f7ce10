// What is said in Chinese where something is taken along: as a picture, a table or on paper?
import type { ExportFormat } from '../output/table/formats.ts';
import type { Paper, PrintedPaper } from '../output/paper.ts';
import type { SourceMark } from '../parts/sourceMark.ts';

export const output = {
  label: '导出',
  hint: '按当前语言导出看到的内容',
  groups: { picture: '图片', table: '表格', print: '打印', pack: '文件' },
  formats: {
    csv: 'CSV（Excel 可直接打开）',
    xlsx: 'XLSX 工作簿',
    ndjson: 'NDJSON（每行一条）',
  } satisfies Record<ExportFormat, string>,
  screen: 'PNG 屏幕画面',
  sizes: { a4: 'PNG A4', a3: 'PNG A3', a1: 'PNG A1', a0: 'PNG A0' } satisfies Record<Paper, string>,
  size: (paper: string, width: number, height: number) => `${paper}，300 dpi（${width} × ${height}）`,
  svg: 'SVG 矢量图（文字可改）',
  papers: { a4: 'A4 横向', a3: 'A3 横向' } satisfies Record<PrintedPaper, string>,
  fetching: (done: number, total: number) => (total === 0 ? '正在取数…' : `正在取数 ${done} / ${total}…`),
  drawing: (done: number, total: number) =>
    total === 0 ? '正在绘制…' : `正在绘制 ${Math.floor((done / total) * 100)}%`,
  cancel: '取消',
  close: '关闭',
  cancelled: '已取消，没有导出。',
  done: (name: string) => `已导出 ${name}`,
  failed: (reason: string) => `没有导出。数据完好，可再试。原因：${reason}`,
  moved: '没有导出：取数途中数据已更新，请再试一次。',
  source: (title: string, grade: string, asOf: string | null) =>
    asOf === null ? `${title}（${grade}）` : `${title}（${grade}，${asOf}）`,
  between: '；',
  columns: {
    reference: '坐标',
    region: '行政区',
    regionCode: '行政区代码',
    segment: '环节',
    segmentId: '环节编号',
    stage: '阶段',
    coverage: '覆盖',
    producers: '在产企业',
    planned: '拟建企业',
    takenOver: '沿用上级摸底',
    kind: '缺口类别',
    rank: '名次',
    score: '得分',
    viability: '判定',
    candidates: '目标企业数',
    inputs: '主料来自',
    verdict: '判定理由',
    sources: '来源',
    revision: '修订',
  },
  yes: '是',
  no: '否',
  map: {
    file: (place: string, chain: string, revision: number) => `链图图谱_${place}_${chain}_修订${revision}`,
    sheet: '图谱',
    title: (place: string, chain: string) => `${place}${chain}产业链图`,
  },
  matrix: {
    file: (place: string, chain: string, revision: number) => `链图矩阵_${place}_${chain}_修订${revision}`,
    sheet: '矩阵',
    cells: '各格依据',
    title: (place: string, chain: string) => `${place}${chain}：行政区 × 环节`,
  },
  explore: {
    file: (name: string, revision: number) => `链图关系_${name}_修订${revision}`,
    title: (name: string) => `${name}：关系图`,
    links: '联系',
    things: '对象',
    id: '编号',
    fromId: '从（编号）',
    toId: '到（编号）',
    hidden: (count: number) => `另有 ${count} 条联系未展开，数目标在各对象上`,
  },
  frame: {
    asOf: (date: string | null) => (date === null ? '数据日期未说明' : `数据截至 ${date}`),
    revision: (revision: number) => `修订 ${revision}`,
    checksum: (code: string) => `校验 ${code}`,
    page: (page: number, pages: number) => `第 ${page} / ${pages} 页`,
    /** Filled in by the browser as it prints. */
    counter: '第 〔page〕 / 〔pages〕 页',
    noSources: '没有登记来源。',
    sources: (count: number, marks: string, named: string) => `来源 ${count} 份：${marks}。${named}`,
    markCount: (mark: string, count: number) => `${mark} ${count}`,
    between: '，',
    markNames: {
      A: 'A 级',
      B: 'B 级',
      C: 'C 级',
      common: '常识',
      desk: '案头检索',
      ungraded: '未评级',
    } satisfies Record<SourceMark, string>,
    named: { table: '逐项出处见同一修订的表格。', end: '来源按编号列在末尾。' },
    sourceNumber: '编号',
    sourceTitle: '来源',
    sourceMark: '等级',
    sourceAsOf: '截至',
    sourceAddress: '网址',
    legend: '图例',
    ranking: (shown: number, total: number) => `缺口前 ${shown}（共 ${total}）`,
    totals: (count: number) => `覆盖合计（${count} 环节）`,
    part: (column: number, columns: number, row: number, rows: number) =>
      `分幅：横 ${column} / ${columns}，纵 ${row} / ${rows}`,
  },
  /** Above each sheet of a page that the browser prints. */
  printed: (revision: number | null, asOf: string | null, day: string) =>
    [revision !== null && `修订 ${revision}`, asOf !== null && `数据截至 ${asOf}`, `打印于 ${day}`]
      .filter(Boolean)
      .join(' · '),
  preview: {
    title: '打印预览',
    print: '打印',
    pages: (count: number) => `${count} 页`,
    note: '在打印对话框里选同样的纸张、横向、无边距。',
  },
};
