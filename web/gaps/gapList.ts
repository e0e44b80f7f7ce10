// Which gaps does the list show, in which order? What the address keeps of it, and what the API is asked.
import type { GapFilter, GapKind, GapLevel, GapOrder, Stage, Viability } from '../api/generated/graphql.ts';

export const GAP_KINDS = ['FILL', 'EXTEND', 'STRENGTHEN', 'BUILD'] as const satisfies readonly GapKind[];
export const VIABILITIES = ['VIABLE', 'CONDITIONAL', 'UNDECIDED', 'BLOCKED'] as const satisfies readonly Viability[];
export const GAP_LEVELS = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly GapLevel[];
export const STAGES = [
  'UPSTREAM',
  'MIDSTREAM',
  'DOWNSTREAM',
  'SUPPORTING',
  'BY_PRODUCT',
] as const satisfies readonly Stage[];
export const GAP_ORDERS = ['RANK', 'SCORE', 'CANDIDATES', 'DEMAND'] as const satisfies readonly GapOrder[];
/** Ranked gaps, the few that are best together, or what has to be surveyed before anything can be said. */
export const TABS = ['ranked', 'set', 'unknown'] as const;
export type Tab = (typeof TABS)[number];

export interface GapList {
  tab: Tab;
  /** Nothing chosen leaves nothing out, in each of these. */
  kinds: readonly GapKind[];
  viabilities: readonly Viability[];
  levels: readonly GapLevel[];
  stages: readonly Stage[];
  /** Each county by itself, and the list of them that are wanted; null for the region as a whole. */
  counties: readonly string[] | null;
  order: GapOrder;
}

export const WHOLE_LIST: GapList = {
  tab: 'ranked',
  kinds: [],
  viabilities: [],
  levels: [],
  stages: [],
  counties: null,
  order: 'RANK',
};

const EVERY_COUNTY = 'all';
const words = <Word extends string>(all: readonly Word[], given: string | null): Word[] => {
  const named = given?.toUpperCase().split(',') ?? [];
  return all.filter((word) => named.includes(word));
};

/** What is unknown is left out. */
export function readGapList(given: URLSearchParams): GapList {
  const counties = given.get('counties');
  return {
    tab: TABS.find((tab) => tab === given.get('tab')) ?? WHOLE_LIST.tab,
    kinds: words(GAP_KINDS, given.get('kinds')),
    viabilities: words(VIABILITIES, given.get('viability')),
    levels: words(GAP_LEVELS, given.get('levels')),
    stages: words(STAGES, given.get('stages')),
    counties:
      counties === null ? null : counties.split(',').filter((code) => /^\w+$/.test(code) && code !== EVERY_COUNTY),
    order: words(GAP_ORDERS, given.get('order'))[0] ?? WHOLE_LIST.order,
  };
}

export function writeGapList(list: GapList, parts: URLSearchParams): void {
  const add = (name: string, chosen: readonly string[]) =>
    chosen.length > 0 && parts.set(name, chosen.join(',').toLowerCase());
  if (list.tab !== WHOLE_LIST.tab) parts.set('tab', list.tab);
  add('kinds', list.kinds);
  add('viability', list.viabilities);
  add('levels', list.levels);
  add('stages', list.stages);
  if (list.counties !== null) parts.set('counties', list.counties.join(',') || EVERY_COUNTY);
  if (list.order !== WHOLE_LIST.order) parts.set('order', list.order.toLowerCase());
}

export const isFiltered = ({ kinds, viabilities, levels, stages }: GapList): boolean =>
  [kinds, viabilities, levels, stages].some((chosen) => chosen.length > 0);

export function filterOf({ kinds, viabilities, levels, stages }: GapList): GapFilter {
  const given = <Word>(chosen: readonly Word[]): Word[] | undefined => (chosen.length > 0 ? [...chosen] : undefined);
  return { kinds: given(kinds), viability: given(viabilities), levels: given(levels), stages: given(stages) };
}
