// What does the address say? Everything that a reload, the back button or a sent link must bring back.
import type { FlowKind } from '../api/generated/graphql.ts';
import { readFlows, writeFlows } from '../atlas/flowGroups.ts';
import { readGapList, WHOLE_LIST, writeGapList, type GapList } from '../gaps/gapList.ts';
import { readJudging, USUAL, writeJudging, type Judging } from '../gaps/judging.ts';
import { readLandings, writeLandings, type Landing } from '../gaps/landing.ts';
import { PAGE_PARAMETERS, PAGES, type Page } from './pages.ts';

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
  flows: readonly FlowKind[];
  language: 'zh' | 'en' | null;
  page: Page;
  /** The region of the segment where it is not the page's own: a county of its list. */
  at: string | null;
  list: GapList;
  judging: Judging;
  landings: readonly Landing[];
  /** What only this page knows, by the names that it has in the address (`PAGE_PARAMETERS`). */
  own: Readonly<Record<string, string>>;
}

export const START: Route = {
  industry: null,
  region: null,
  segment: null,
  firm: null,
  view: 'map',
  flows: ['MAIN_INPUT'],
  language: null,
  page: 'map',
  at: null,
  list: WHOLE_LIST,
  judging: USUAL,
  landings: [],
  own: {},
};

/** What is unknown or malformed is left out: a link from another release still opens something. */
export function readRoute(search: string, path = '/'): Route {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name)?.trim() || null;
  const flows = text('flows');
  const page = PAGES.find((page) => page !== START.page && path === `/${page}`) ?? START.page;
  return {
    industry: text('industry'),
    region: text('region'),
    segment: text('segment'),
    firm: text('firm'),
    view: VIEWS.find((view) => view === text('view')) ?? START.view,
    flows: flows === null ? START.flows : readFlows(flows),
    language: (['zh', 'en'] as const).find((language) => language === text('lang')) ?? null,
    page,
    at: text('at'),
    list: readGapList(given),
    judging: readJudging(given),
    landings: readLandings(given),
    own: Object.fromEntries(
      PAGE_PARAMETERS[page].map((name) => [name, text(name) ?? '']).filter(([, value]) => value !== ''),
    ),
  };
}

/** Of a page, with nothing behind its name. */
export const isPath = (path: string): boolean => path === '/' || PAGES.some((page) => path === `/${page}`);

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
  if (route.flows.join() !== START.flows.join()) add('flows', writeFlows(route.flows));
  add('lang', route.language);
  add('at', route.at);
  writeGapList(route.list, parts);
  writeJudging(route.judging, parts);
  writeLandings(route.landings, parts);
  for (const name of PAGE_PARAMETERS[route.page]) add(name, route.own[name] || null);
  const text = parts.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
