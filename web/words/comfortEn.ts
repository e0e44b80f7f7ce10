// What is said in English to help people along?
import type { comfort as zh } from './comfortZh.ts';

export const comfort: typeof zh = {
  lost: 'The server cannot be reached.',
  shown: (revision, asOf) => `What is shown is revision ${revision}, as of ${asOf}.`,
  nothingShown: 'Nothing has come yet.',
  noDate: 'no stated date',
  again: 'It is asked again as soon as it is back; the data is safe.',
  waiting: (count) => (count === 1 ? 'Still working on it…' : `Still working on ${count} things…`),
  cancel: 'Stop waiting',
  hintsLabel: 'First steps',
  hints: [
    'Press a segment on the map: the panel says whether it is here, whether it could stand here, and how we know. “?” means that nobody looked, not that it is absent.',
    '⌘K or Ctrl K finds segments, firms, regions, pages and questions: by Chinese, pinyin initials, English or code.',
    '“Gaps” on the left ranks what is missing, for export; every page can be shared by a short link. Press ? for all keys.',
  ],
  previous: 'Back',
  next: 'Next',
  putAway: 'Do not show again',
};
