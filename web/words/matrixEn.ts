// What does the page of the matrix say in English?
import type { matrix as zh } from './matrixZh.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const matrix: typeof zh = {
  title: 'Regions × segments',
  scope: (chain, segments, place, parts) =>
    `${chain}, ${plural(segments, 'segment', 'segments')} · ${place} and ${plural(parts, 'region', 'regions')} in it`,
  label: (place, chain) => `Coverage of ${chain} in ${place}, by region and segment`,
  region: 'Region',
  whole: (place) => `${place}, whole`,
  takenOver: (state) => `${state}, from the search above`,
  takenOverNote: 'Absent by the search of the region above; nobody looked here alone.',
  standing: 'Here',
  absent: 'Absent',
  unknown: 'Unkn.',
  showLabel: 'What is shown',
  shows: { grid: 'Matrix', compare: 'Compare', peers: 'Alike' },
  order: 'Order of the rows',
  orders: {
    code: 'Rows by code',
    name: 'Rows by name',
    standing: 'Rows by what stands',
    absent: 'Rows by what is absent',
    unknown: 'Rows by what is unknown',
  },
  columnOrder: 'Groups of columns',
  columnOrders: {
    stage: 'Columns by stage',
    state: 'Columns by state of the whole',
    name: 'Columns by name',
    spread: 'Columns by regions that have it',
  },
  depth: 'Depth of the rows',
  depths: { 1: 'One level', 2: 'Two levels' },
  rowsComing: (done, total) => `Fetching ${done} of ${plural(total, 'region', 'regions')}…`,
  cancel: 'Cancel',
  cell: (place, segment, state) => `${place}, ${segment}, ${state}`,
  keys: 'Pick a cell for its evidence; arrows, Home, End, PageUp and PageDown move, Enter opens.',
  picked: (place, segment) => `${place} × ${segment}`,
  pick: 'Pick a cell to see its coverage, evidence and firms.',
  onGaps: 'See among the gaps',
  surveyFirst: (place) => `What to survey first in ${place}`,
  surveyAll: (count) => `All ${count}`,

  compare: {
    pick: 'Region to compare with: name or code',
    type: 'Type a name or a code.',
    nobody: (text) => `No region of this level is called “${text}”.`,
    prompt: 'Choose a region of the same level to compare segment by segment.',
    against: (place) => `Against ${place}`,
    change: 'Choose another',
    swap: 'Make it the place here',
    otherLevel: (place) => `${place} is of another level and cannot be compared.`,
    missing: (code) => `No region has the code ${code}.`,
    filter: 'Show only',
    only: {
      all: () => 'All',
      different: () => 'Different',
      here: (here) => `Only ${here}`,
      there: (_here, there) => `Only ${there}`,
      degree: () => 'By degree',
      unknown: () => 'One unknown',
    },
    same: 'same',
    difference: 'Difference',
    none: 'No segment is like that.',
    above: 'from above',
    caption: (here, there, chain) => `${chain}: ${here} and ${there}, segment by segment`,
    file: (here, there, chain, revision) => `liantu-compare_${here}_${there}_${chain}_rev${revision}`,
    sheet: 'Comparison',
  },

  peers: {
    wrongLevel: 'Only prefectures and counties have peers; choose one of them first.',
    thin: 'Data are thin.',
    thinNote: 'What follows compares what is known of this chain: a lead, not a finding.',
    alike: (place) => `Places most like ${place}`,
    how: (compared, total) =>
      compared < total
        ? `Of ${total} regions of this level that make anything, the ${compared} that make most are compared; likeness = segments both have ÷ segments either has.`
        : `${plural(total, 'region', 'regions')} of this level that make anything are compared; likeness = segments both have ÷ segments either has.`,
    none: 'No region of this level has a segment in common with this one.',
    likeness: (share) => `${share} alike`,
    compare: 'Compare',
    shared: (count, names) =>
      `Both have ${plural(count, 'segment', 'segments')}: ${names.join(', ')}${names.length < count ? ', …' : ''}`,
    few: 'too few in common, it may be chance',
    more: (count, names) =>
      `It has ${count} more that are absent, planned or unknown here: ${names.join(', ')}${names.length < count ? ', …' : ''}`,
    capped: (shown, total) => `${shown} of ${total} shown`,
    complexity: (value) => `complexity ${value}`,
    strengths: 'Strengths of this place',
    strengthsHow: 'Revealed comparative advantage: from 1 on the place has more of it than its peers on the whole.',
    strengthsNone: 'No segment comes to 1.',
    near: 'Segments closest to what is here',
    nearHow:
      'Nobody here makes them yet; the higher the density, the more of what goes with them is a strength here (Hidalgo et al. 2007).',
    nearNone: 'No segment has a density.',
    density: (share) => `density ${share}`,
    file: (place, chain, revision) => `liantu-alike_${place}_${chain}_rev${revision}`,
    sheet: 'Alike',
    columns: {
      likeness: 'Likeness',
      shared: 'Segments both have',
      sharedNames: 'What both have',
      more: 'Segments it has besides',
      moreNames: 'What it has besides',
    },
  },
};
