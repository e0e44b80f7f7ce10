// What does the field for searching say in English?
import { search as zh } from './searchZh.ts';
import { plural } from './plural.ts';

export const search: typeof zh = {
  label: 'Search',
  placeholder: 'Search segments, firms, regions, or a grid ref F8',
  hint: '⌘K',
  results: 'Search results',
  place: 'Grid ref',
  kinds: { Segment: 'Segment', Region: 'Region', Enterprise: 'Firm', Source: 'Source' },
  none: (text) => `Nothing is called “${text}”.`,
  near: 'Close to it: ',
  searching: 'Searching…',
  failed: 'The search failed; the data is safe.',
  capped: (shown) => `Only the first ${shown} are listed: type more to narrow it down.`,
  count: (count) => plural(count, 'result', 'results'),
  sourceOpens: 'Open the original',
  between: ', ',
  actionKinds: { page: 'Page', action: 'Action', question: 'Question', recent: 'Been to' },
  initials: zh.initials,
};
