// What does the page of the matrix say in English?
import type { matrix as zh } from './matrixZh.ts';

export const matrix: typeof zh = {
  title: 'Regions × segments',
  scope: (chain, segments, place, parts) => `${chain}, ${segments} segments · ${place} and ${parts} regions in it`,
  label: (place, chain) => `Coverage of ${chain} in ${place}, by region and segment`,
  whole: (place) => `${place}, whole`,
  takenOver: (state) => `${state}, from the search above`,
  takenOverNote: 'Absent by the search of the region above; nobody looked here alone.',
  standing: 'Here',
  unknown: 'Unknown',
  order: 'Order of the rows',
  orders: { code: 'By region code', standing: 'By what stands' },
  cell: (place, segment, state) => `${place}, ${segment}, ${state}`,
  keys: 'Pick a cell for its evidence; arrow keys move, Enter opens.',
  picked: (place, segment) => `${place} × ${segment}`,
  pick: 'Pick a cell to see its coverage, evidence and firms.',
  onGaps: 'See among the gaps',
  surveyFirst: (place) => `What to survey first in ${place}`,
  surveyAll: (count) => `All ${count}`,
};
