// What is said of shared lists of candidates in English?
import type { shortlists as zh } from './shortlistsZh.ts';

export const shortlists: typeof zh = {
  title: 'Shortlists',
  add: 'Add to a list',
  addLabel: (firm) => `Add ${firm} to a list`,
  newName: 'Name of a new list',
  create: 'Create',
  added: (list) => `Added to “${list}”.`,
  alreadyOn: (list) => `It is on “${list}” already.`,
  states: { TO_CALL: 'to call', CALLED: 'called', VISITING: 'visiting', DECLINED: 'declined' },
};
