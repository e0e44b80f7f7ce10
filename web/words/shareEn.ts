// What do short links say in English?
import type { share as zh } from './shareZh.ts';
import { plural } from './plural.ts';

export const share: typeof zh = {
  open: 'Share this page',
  title: 'Share this page',
  note: (revision) => `The short link opens this page as it is now (revision ${revision}); no account is needed.`,
  link: 'Short link',
  copy: 'Copy',
  copied: 'Copied.',
  off: 'This server does not allow sharing.',
  from: (day, revision) => `A shared view of ${day} (revision ${revision}).`,
  same: 'The data have not changed since.',
  changed: (changes, revision) =>
    `The data have changed ${plural(changes, 'time', 'times')} since, to revision ${revision}; what is shown is the newest.`,
  touching: (count) => `${plural(count, 'change', 'changes')} touched what is shown here.`,
  touchingUnknown: 'Whether that touched what is shown here was not looked through.',
  understood: 'Understood',
  lostTitle: 'This short link leads nowhere',
  lostText: 'It may be incomplete, or is no longer kept.',
};
