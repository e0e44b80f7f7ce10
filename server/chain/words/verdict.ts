// What an official hears of a gap: whether it can stand here, then what it is made of, who would use it, and so its kind.
import { askFor, type Ask } from '../ask.ts';
import { DEDUCTED, openConditions } from '../condition.ts';
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { FIRMNESS, type AssessedGroup, type Requirements } from '../requirement.ts';
import type { LocalUser } from '../user.ts';
import type { GapKind, Viability } from '../vocabulary.ts';
import { enOutOfReach, zhOutOfReach } from './availability.ts';
import { CONDITION_EN, CONDITION_ZH } from './condition.ts';
import { bestOption, groupEn, groupZh, wayOf } from './group.ts';
import { enName, listEn, listZh, thePlace, thisPlace, zhName } from './name.ts';
import { capitalise, clauses, count, say } from './sentence.ts';

export interface Judged {
  place: Place;
  node: number;
  viability: Viability;
  kind: GapKind;
  required: Requirements;
  support: Requirements;
  users: readonly LocalUser[];
}

export const saidOfGap = (judged: Judged): Sentence =>
  say(
    () => {
      const body = [zhInputs(judged), zhKind(judged), zhSupport(judged), zhConditions(judged)];
      return `${zhHead(judged)}。${clauses(body, '；')}。`;
    },
    () => {
      const body = [enInputs(judged), enKind(judged), enSupport(judged), enConditions(judged)];
      return `${enHead(judged)}. ${capitalise(clauses(body, '; '))}.`;
    },
  );

const ZH_VIABILITY = {
  viable: '可落地',
  conditional: '有条件可落地',
  blocked: '不可落地',
  undecided: '待摸底，尚不能判定',
} as const satisfies Record<Viability, string>;

const EN_VIABILITY = {
  viable: 'Viable',
  conditional: 'Viable on conditions',
  blocked: 'Not viable here',
  undecided: 'Undecided until surveyed',
} as const satisfies Record<Viability, string>;

const missingSupport = ({ support }: Judged): number => support.groups.filter(({ here }) => here === 0).length;

const speaksOfSupport = ({ viability, support }: Judged): boolean =>
  (viability === 'viable' || viability === 'conditional') && support.groups.length > 0;

const zhHead = (judged: Judged): string =>
  `${ZH_VIABILITY[judged.viability]}${speaksOfSupport(judged) ? (missingSupport(judged) > 0 ? '，配套未齐' : '，配套已齐') : ''}`;

const enHead = (judged: Judged): string =>
  `${EN_VIABILITY[judged.viability]}${speaksOfSupport(judged) ? (missingSupport(judged) > 0 ? ', support incomplete' : ', support complete') : ''}`;

/** The groups sorted by how they are met. */
function sortGroups({ place, node, required }: Judged) {
  const ask = askFor(place, node);
  const { groups } = required;
  const had = groups.filter(({ firmness, here }) => firmness === FIRMNESS.had && here === 0);
  const way = ({ group }: AssessedGroup) => wayOfGroup(ask, group);
  return {
    ask,
    blocking: groups.filter(({ firmness }) => firmness === FIRMNESS.none),
    unknown: groups.filter(({ firmness }) => firmness === FIRMNESS.survey),
    standing: groups.filter(({ here }) => here > 600),
    planned: groups.filter(({ here }) => here > 0 && here <= 600),
    bought: had.filter((group) => way(group) === 'bought'),
    near: had.filter((group) => way(group) === 'near'),
    next: had.filter((group) => way(group) === 'next'),
    inside: had.filter((group) => way(group) === 'inside'),
  };
}

function wayOfGroup(ask: Ask, group: AssessedGroup['group']): 'bought' | 'near' | 'next' | 'inside' {
  const way = wayOf(ask, bestOption(ask, group));
  return way === 'near' || way === 'next' || way === 'inside' ? way : 'bought';
}

function zhInputs(judged: Judged): string {
  const { place, required, viability, node } = judged;
  const here = thisPlace(place.region);
  const { ask, blocking, unknown, standing, planned, bought, near, next, inside } = sortGroups(judged);
  if (blocking.length > 0) return blocking.map((group) => zhMissing(place, group)).join('；');
  if (viability === 'undecided') {
    if (unknown.length === 0) return `依托资源，${here}有无这种资源尚未查明`;
    return `${listZh(
      unknown.map(({ group }) => groupZh(place, group)),
      '组',
    )}未摸底，摸清后才能定`;
  }
  const names = (groups: readonly AssessedGroup[]) =>
    groups.length > 0 &&
    listZh(
      groups.map(({ group }) => zhName(place.network.segments[bestOption(ask, group).from]!)),
      '项',
    );
  if (required.groups.length === 0) return place.network.required(node).length === 0 ? '不需主料' : '主料由厂内自有';
  if (standing.length === required.groups.length) return `主料可由${here}${names(standing)}供给`;
  return clauses(
    [
      standing.length > 0 && `${names(standing)}在${here}`,
      planned.length > 0 && `${names(planned)}在${here}拟建`,
      bought.length > 0 && `${names(bought)}外购`,
      near.length > 0 && `${names(near)}由邻近供给`,
      next.length > 0 && `${names(next)}可随后建`,
      inside.length > 0 && `${names(inside)}厂内自办`,
    ],
    '，',
  );
}

function enInputs(judged: Judged): string {
  const { place, required, viability, node } = judged;
  const there = thePlace(place.region);
  const { ask, blocking, unknown, standing, planned, bought, near, next, inside } = sortGroups(judged);
  if (blocking.length > 0) return blocking.map((group) => enMissing(place, group)).join('; ');
  if (viability === 'undecided') {
    if (unknown.length === 0) return `whether ${there} has the resource that it draws on is not known`;
    return `${listEn(unknown.map(({ group }) => groupEn(place, group)))} must be surveyed before this can be decided`;
  }
  const names = (groups: readonly AssessedGroup[]) =>
    listEn(groups.map(({ group }) => enName(place.network.segments[bestOption(ask, group).from]!)));
  if (required.groups.length === 0) {
    return place.network.required(node).length === 0
      ? 'no main input is needed'
      : 'its main inputs come from the plant itself';
  }
  if (standing.length === required.groups.length) return `its main inputs can come from ${names(standing)} in ${there}`;
  return clauses(
    [
      standing.length > 0 && `${names(standing)} in ${there}`,
      planned.length > 0 && `${names(planned)} planned in ${there}`,
      bought.length > 0 && `${names(bought)} bought in`,
      near.length > 0 && `${names(near)} from a neighbouring place`,
      next.length > 0 && `${names(next)} could be built next`,
      inside.length > 0 && `${names(inside)} run inside the plant`,
    ],
    ', ',
  );
}

function zhMissing(place: Place, { group }: AssessedGroup): string {
  const [only, second] = group.options;
  const byProduct = group.options.every(({ flow }) => flow.kind === 'by-product');
  if (byProduct) return `只能来自${groupZh(place, group)}的副产，${thisPlace(place.region)}没有这道工艺`;
  return `缺${groupZh(place, group)}${only && !second ? `，${zhOutOfReach(place, only.from)}` : '，都无从取得'}`;
}

function enMissing(place: Place, { group }: AssessedGroup): string {
  const [only, second] = group.options;
  const byProduct = group.options.every(({ flow }) => flow.kind === 'by-product');
  if (byProduct)
    return `it only comes as a by-product of ${groupEn(place, group)}, which does not stand in ${thePlace(place.region)}`;
  return `${groupEn(place, group)} is missing${only && !second ? `, ${enOutOfReach(place, only.from)}` : ', and none of them can be had'}`;
}

function zhKind({ place, kind, users, required }: Judged): string {
  const here = thisPlace(place.region);
  const names = users.filter((user) => user.here > 0).map((user) => zhName(place.network.segments[user.node]!));
  const words = {
    strengthen: () => `${here}已有但偏弱，故为强链`,
    fill: () => `${here}有${listZh(names)}要用，故为补链`,
    extend: () => `${here}尚无用户，故为延链`,
    build: () => (required.groups.length > 0 ? `主料和用户都不在${here}，故为建链` : `${here}尚无用户，故为建链`),
  } satisfies Record<GapKind, () => string>;
  return words[kind]();
}

function enKind({ place, kind, users, required }: Judged): string {
  const there = thePlace(place.region);
  const names = users.filter((user) => user.here > 0).map((user) => enName(place.network.segments[user.node]!));
  const words = {
    strengthen: () => `it stands in ${there} but is thin, hence strengthen`,
    fill: () => `${listEn(names)} in ${there} would use it, hence fill`,
    extend: () => `no user in ${there} yet, hence extend`,
    build: () =>
      required.groups.length > 0
        ? `neither inputs nor users in ${there}, hence build`
        : `no user in ${there} yet, hence build`,
  } satisfies Record<GapKind, () => string>;
  return words[kind]();
}

function zhSupport(judged: Judged): string | false {
  const missing = missingSupport(judged);
  return judged.viability !== 'blocked' && missing > 0 && `${missing} 项配套须补或外购`;
}

function enSupport(judged: Judged): string | false {
  const missing = missingSupport(judged);
  if (judged.viability === 'blocked' || missing === 0) return false;
  return `${count(missing, 'supporting need')} must be filled or bought in`;
}

const deducting = ({ place, node }: Judged) => [
  ...new Set(
    openConditions(place, node)
      .map(({ kind }) => kind)
      .filter((kind) => DEDUCTED[kind]),
  ),
];

function zhConditions(judged: Judged): string | false {
  const kinds = deducting(judged);
  return kinds.length > 0 && `另有限制条件：${kinds.map((kind) => CONDITION_ZH[kind]).join('、')}`;
}

function enConditions(judged: Judged): string | false {
  const kinds = deducting(judged);
  return kinds.length > 0 && `conditions: ${kinds.map((kind) => CONDITION_EN[kind]).join(', ')}`;
}
