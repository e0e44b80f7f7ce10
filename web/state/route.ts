// What does the address say? Everything that a reload, the back button or a sent link must bring back.
import { FLOW_GROUPS, type FlowGroup } from '../atlas/flowGroups.ts';
import { readGapList, WHOLE_LIST, writeGapList, type GapList } from '../gaps/gapList.ts';
import { readJudging, USUAL, writeJudging, type Judging } from '../gaps/judging.ts';
import { readLandings, writeLandings, type Landing } from '../gaps/landing.ts';

/** Each page has a path of its own; any other path is the map's. */
export const PAGES = ['map', 'gaps', 'matrix'] as const;
export type Page = (typeof PAGES)[number];

export const VIEWS = ['map', 'table'] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  /** Null: not said, so the product chooses. */
  industry: string | null;
  region: string | null;
  segment: string | null;
  /** A firm whose panel stands over the segment's. */
  firm: string | null;
  view: View;
  flows: readonly FlowGroup[];
  language: 'zh' | 'en' | null;
  page: Page;
  /** The region of the segment where it is not the page's own: a county of its list. */
  at: string | null;
  list: GapList;
  judging: Judging;
  landings: readonly Landing[];
}

export const START: Route = {
  industry: null,
  region: null,
  segment: null,
  firm: null,
  view: 'map',
  flows: ['main'],
  language: null,
  page: 'map',
  at: null,
  list: WHOLE_LIST,
  judging: USUAL,
  landings: [],
};

const NO_FLOWS = 'none';

/** What is unknown or malformed is left out: a link from another release still opens something. */
export function readRoute(search: string, path = '/'): Route {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name)?.trim() || null;
  const flows = text('flows')?.split(',') ?? null;
  return {
    industry: text('industry'),
    region: text('region'),
    segment: text('segment'),
    firm: text('firm'),
    view: VIEWS.find((view) => view === text('view')) ?? START.view,
    flows: flows === null ? START.flows : FLOW_GROUPS.filter((group) => flows.includes(group)),
    language: (['zh', 'en'] as const).find((language) => language === text('lang')) ?? null,
    page: PAGES.find((page) => page !== START.page && path === `/${page}`) ?? START.page,
    at: text('at'),
    list: readGapList(given),
    judging: readJudging(given),
    landings: readLandings(given),
  };
}

export const pathOf = ({ page }: Route): string => (page === START.page ? '/' : `/${page}`);

/** The shortest address that reads back to the same route; what stands for itself is left out. */
export function writeRoute(route: Route): string {
  const parts = new URLSearchParams();
  const add = (name: string, value: string | null) => value !== null && parts.set(name, value);
  add('industry', route.industry);
  add('region', route.region);
  add('segment', route.segment);
  add('firm', route.firm);
  if (route.view !== START.view) add('view', route.view);
  if (route.flows.join() !== START.flows.join()) add('flows', route.flows.join() || NO_FLOWS);
  add('lang', route.language);
  add('at', route.at);
  writeGapList(route.list, parts);
  writeJudging(route.judging, parts);
  writeLandings(route.landings, parts);
  const text = parts.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
