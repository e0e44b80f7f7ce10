// What does the address say? Everything that a reload, the back button or a sent link must bring back.
import { FLOW_GROUPS, type FlowGroup } from '../atlas/flowGroups.ts';

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
}

export const START: Route = {
  industry: null,
  region: null,
  segment: null,
  firm: null,
  view: 'map',
  flows: ['main'],
  language: null,
};

const NO_FLOWS = 'none';

/** What is unknown or malformed is left out: a link from another release still opens something. */
export function readRoute(search: string): Route {
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
  };
}

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
  const text = parts.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
