// What is said in English where something is taken along: as a picture, a table or on paper?
import type { SourceMark } from '../parts/sourceMark.ts';
import type { output as zh } from './outputZh.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const output: typeof zh = {
  label: 'Export',
  hint: 'Takes along what is shown, in this language',
  groups: { picture: 'Picture', table: 'Table', print: 'Print' },
  formats: { csv: 'CSV (opens in Excel)', xlsx: 'XLSX workbook', ndjson: 'NDJSON (one row a line)' },
  screen: 'PNG of the screen',
  sizes: { a4: 'PNG A4', a3: 'PNG A3', a1: 'PNG A1', a0: 'PNG A0' },
  size: (paper, width, height) => `${paper}, 300 dpi (${width} × ${height})`,
  svg: 'SVG (text stays text)',
  papers: { a4: 'A4 landscape', a3: 'A3 landscape' },
  fetching: (done, total) => (total === 0 ? 'Fetching…' : `Fetching ${done} of ${total}…`),
  drawing: (done, total) => (total === 0 ? 'Drawing…' : `Drawing ${Math.floor((done / total) * 100)}%`),
  cancel: 'Cancel',
  close: 'Close',
  cancelled: 'Cancelled, nothing exported.',
  done: (name) => `Exported ${name}`,
  failed: (reason) => `Not exported. The data is safe, try again. Reason: ${reason}`,
  moved: 'Not exported: the data was renewed on the way, try again.',
  source: (title, grade, asOf) => (asOf === null ? `${title} (${grade})` : `${title} (${grade}, ${asOf})`),
  between: '; ',
  columns: {
    reference: 'Grid',
    region: 'Region',
    regionCode: 'Region code',
    segment: 'Segment',
    segmentId: 'Segment id',
    stage: 'Stage',
    coverage: 'Coverage',
    producers: 'Running firms',
    planned: 'Planned firms',
    takenOver: 'From the search above',
    kind: 'Kind of gap',
    rank: 'Rank',
    score: 'Score',
    viability: 'Verdict',
    candidates: 'Candidates',
    inputs: 'Main inputs from',
    verdict: 'Reason',
    sources: 'Sources',
    revision: 'Revision',
  },
  yes: 'yes',
  no: 'no',
  map: {
    file: (place, chain, revision) => `liantu-map_${place}_${chain}_rev${revision}`,
    sheet: 'Map',
    title: (place, chain) => `${chain} in ${place}`,
  },
  matrix: {
    file: (place, chain, revision) => `liantu-matrix_${place}_${chain}_rev${revision}`,
    sheet: 'Matrix',
    cells: 'Cells',
    title: (place, chain) => `${chain} in ${place}: regions × segments`,
  },
  frame: {
    asOf: (date) => (date === null ? 'Date of the data not stated' : `Data to ${date}`),
    revision: (revision) => `Revision ${revision}`,
    checksum: (code) => `Checksum ${code}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    sources: (count, marks, named) =>
      count === 0
        ? 'No source on record.'
        : `${plural(count, 'source', 'sources')}: ${marks.map(([mark, number]) => `${NAMES[mark]} ${number}`).join(', ')}. ${NAMED[named]}`,
    sourceNumber: 'No.',
    sourceTitle: 'Source',
    sourceMark: 'Grade',
    sourceAsOf: 'As of',
    sourceAddress: 'Address',
    legend: 'Legend',
    ranking: (shown, total) => `First ${shown} of ${plural(total, 'gap', 'gaps')}`,
    totals: (count) => `Coverage of ${plural(count, 'segment', 'segments')}`,
    part: (column, columns, row, rows) => `Part ${column} of ${columns} across, ${row} of ${rows} down`,
  },
  preview: {
    title: 'Print preview',
    print: 'Print',
    pages: (count) => plural(count, 'page', 'pages'),
    note: 'Choose the same paper, landscape and no margins in the print dialog.',
  },
};

const NAMES: Record<SourceMark, string> = {
  A: 'grade A',
  B: 'grade B',
  C: 'grade C',
  common: 'common knowledge',
  desk: 'desk search',
  ungraded: 'ungraded',
};

const NAMED = {
  table: 'Each is named in the table of the same revision.',
  end: 'They are listed by number at the end.',
};
