// What a recruiter hears of whom a firm elsewhere knows here.
import type { Tie, TieKind } from '../candidates/candidate.ts';
import type { Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { MOST_NAMED, thePlace, thisPlace } from './name.ts';
import { count, ended, say } from './sentence.ts';

/** How the other party is called. */
export type NameOf = (party: Tie['other']) => Sentence;

const RELATIONS_ZH: Readonly<Record<string, string>> = {
  visit: '考察对接',
  contact: '联系',
  'site-visit': '实地考察',
  framework: '框架协议',
  member: '会员',
  'joint-venture': '合资',
  'joint-investment': '共同投资',
};
const RELATIONS_EN: Readonly<Record<string, string>> = {
  visit: 'visit',
  contact: 'contact',
  'site-visit': 'site visit',
  framework: 'framework agreement',
  member: 'member',
  'joint-venture': 'joint venture',
  'joint-investment': 'joint investment',
};

const ZH = {
  group: (name) => `与${name}同属一个集团`,
  holding: (name, { outward }) => (outward ? `持有${name}的股份` : `${name}持有其股份`),
  joint: (name, { word, other }) =>
    other.kind === 'projects' ? `参与本地项目${name}` : `与${name}${RELATIONS_ZH[word ?? ''] ?? word ?? '合作'}`,
  supply: (name, { outward }) => (outward ? `向${name}供货` : `由${name}供货`),
  contact: (name, { word }) => `与${name}：${RELATIONS_ZH[word ?? ''] ?? word ?? '往来'}`,
} as const satisfies Record<TieKind, (name: string, tie: Tie) => string>;

const EN = {
  group: (name) => `in one group with ${name}`,
  holding: (name, { outward }) => (outward ? `holds shares of ${name}` : `${name} holds shares of it`),
  joint: (name, { word, other }) =>
    other.kind === 'projects'
      ? `takes part in ${name} here`
      : `${RELATIONS_EN[word ?? ''] ?? word ?? 'works'} with ${name}`,
  supply: (name, { outward }) => (outward ? `supplies ${name}` : `is supplied by ${name}`),
  contact: (name, { word }) => `${RELATIONS_EN[word ?? ''] ?? word ?? 'contact'} with ${name}`,
} as const satisfies Record<TieKind, (name: string, tie: Tie) => string>;

const zhTie = (tie: Tie, nameOf: NameOf): string =>
  `${ZH[tie.kind](nameOf(tie.other).zh, tie)}${tie.on === null ? '' : `（${tie.on}）`}`;
const enTie = (tie: Tie, nameOf: NameOf): string =>
  `${EN[tie.kind](nameOf(tie.other).en, tie)}${tie.on === null ? '' : ` (${tie.on})`}`;

const zhAll = (ties: readonly Tie[], nameOf: NameOf): string => {
  const named = ties.slice(0, MOST_NAMED).map((tie) => zhTie(tie, nameOf));
  return `${named.join('；')}${ties.length > MOST_NAMED ? `；另有 ${ties.length - MOST_NAMED} 条` : ''}`;
};
const enAll = (ties: readonly Tie[], nameOf: NameOf): string => {
  const named = ties.slice(0, MOST_NAMED).map((tie) => enTie(tie, nameOf));
  return `${named.join('; ')}${ties.length > MOST_NAMED ? `; and ${count(ties.length - MOST_NAMED, 'other')}` : ''}`;
};

export const saidOfLinks = ({ region }: Place, ties: readonly Tie[], nameOf: NameOf): Sentence =>
  ties.length === 0
    ? say(
        () => `同链：与${thisPlace(region)}企业未见供应、持股或共同项目。`,
        () => `Linked: no supply, holding or joint project with a firm of ${thePlace(region)} on record.`,
      )
    : say(
        () => `同链：${zhAll(ties, nameOf)}。`,
        () => ended(`Linked: ${enAll(ties, nameOf)}`),
      );

export const saidOfContact = ({ region }: Place, ties: readonly Tie[], nameOf: NameOf): Sentence =>
  ties.length === 0
    ? say(
        () => `往来：未见与${thisPlace(region)}的往来登记。`,
        () => `Contact: none with ${thePlace(region)} on record.`,
      )
    : say(
        () => `往来：${zhAll(ties, nameOf)}。`,
        () => ended(`Contact: ${enAll(ties, nameOf)}`),
      );
