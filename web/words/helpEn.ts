// What does the list of keys say in English?
import type { help as zh } from './helpZh.ts';

export const help: typeof zh = {
  title: 'Keyboard',
  close: 'Close',
  goTo: (page: string) => `go to ${page.toLowerCase()}`,
  keys: {
    search: 'search',
    arrows: 'move along flows, within a column, in the list',
    open: 'open a segment',
    close: 'close the panel',
    view: 'map or table',
    gaps: 'previous, next gap; route, where routes are shown',
    focus: 'focus on the picked segment, and end it',
    evidence: 'see the evidence of the picked segment',
    whatIf: 'what if, and undo',
    zoom: 'zoom in, zoom out, show all',
    help: 'open this page',
  },
  origin: {
    title: 'Places',
    divisions: 'Divisions: GB/T 2260, Ministry of Civil Affairs, end of 2024. ',
    seats: 'Coordinates of seats: ',
    changed: ', matched to the codes; what is doubtful stays unknown. Distances are great circles between the seats.',
  },
};
