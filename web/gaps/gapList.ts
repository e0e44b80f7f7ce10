// Which gaps does the list show, in which order? What the address keeps of it, and what the API is asked.
import type {
  CoverageState,
  GapFilter,
  GapKind,
  GapLevel,
  GapOrder,
  Outlook,
  Stage,
  Viability,
} from '../api/generated/graphql.ts';

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
/** What a ranked gap may be covered by; what nobody looked for is listed apart. */
export const LACKS = ['ABSENT', 'PLANNED', 'WEAK'] as const satisfies readonly CoverageState[];
export const OUTLOOKS = [
  'BUY_NEARBY',
  'RECRUIT_FROM_AFAR',
  'GROW_OWN',
  'OUT_OF_REACH',
] as const satisfies readonly Outlook[];
export const GAP_ORDERS = ['RANK', 'SCORE', 'CANDIDATES', 'DEMAND'] as const satisfies readonly GapOrder[];
/** Ranked gaps, the few that are best together, or what has to be surveyed before anything can be said. */
export const TABS = ['ranked', 'set', 'unknown'] as const;
export type Tab = (typeof TABS)[number];

export interface GapList {
  tab: Tab;
  /** Nothing chosen leaves nothing out, in each of these. */
  kinds: readonly GapKind[];
  states: readonly CoverageState[];
  viabilities: readonly Viability[];
  levels: readonly GapLevel[];
  stages: readonly Stage[];
  outlooks: readonly Outlook[];
  /** Only those whose required inputs all stand or are planned here. */
  inputsHere: boolean;
  /** Only those that so many firms elsewhere could fill; null for any number, none too. */
  firms: number | null;
  /** Each county by itself, and the list of them that are wanted; null for the region as a whole. */
  counties: readonly string[] | null;
  order: GapOrder;
}

/** What the filters are before anything is chosen. */
export const UNFILTERED = {
  kinds: [],
  states: [],
  viabilities: [],
  levels: [],
  stages: [],
  outlooks: [],
  inputsHere: false,
  firms: null,
} as const satisfies Partial<GapList>;

export const WHOLE_LIST: GapList = { ...UNFILTERED, tab: 'ranked', counties: null, order: 'RANK' };

const EVERY_COUNTY = 'all';
const HERE = 'here';
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
    states: words(LACKS, given.get('coverage')),
    viabilities: words(VIABILITIES, given.get('viability')),
    levels: words(GAP_LEVELS, given.get('levels')),
    stages: words(STAGES, given.get('stages')),
    outlooks: words(OUTLOOKS, given.get('outlook')),
    inputsHere: given.get('inputs') === HERE,
    firms: /^[1-9]\d{0,3}$/.test(given.get('firms') ?? '') ? Number(given.get('firms')) : null,
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
  add('coverage', list.states);
  add('viability', list.viabilities);
  add('levels', list.levels);
  add('stages', list.stages);
  add('outlook', list.outlooks);
  if (list.inputsHere) parts.set('inputs', HERE);
  if (list.firms !== null) parts.set('firms', String(list.firms));
  if (list.counties !== null) parts.set('counties', list.counties.join(',') || EVERY_COUNTY);
  if (list.order !== WHOLE_LIST.order) parts.set('order', list.order.toLowerCase());
}

export const isFiltered = (list: GapList): boolean => chosenIn(list) > 0;

/** How many words of its filters are chosen, those of its counties aside. */
export const chosenIn = ({
  kinds,
  states,
  viabilities,
  levels,
  stages,
  outlooks,
  inputsHere,
  firms,
}: GapList): number =>
  [kinds, states, viabilities, levels, stages, outlooks].reduce((count, chosen) => count + chosen.length, 0) +
  Number(inputsHere) +
  Number(firms !== null);

export function filterOf(list: GapList): GapFilter {
  const given = <Word>(chosen: readonly Word[]): Word[] | undefined => (chosen.length > 0 ? [...chosen] : undefined);
  return {
    kinds: given(list.kinds),
    coverage: given(list.states),
    viability: given(list.viabilities),
    levels: given(list.levels),
    stages: given(list.stages),
    outlooks: given(list.outlooks),
    inputsHere: list.inputsHere || undefined,
    minCandidates: list.firms ?? undefined,
  };
}
