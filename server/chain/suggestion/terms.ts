// By which words is a segment known? Its names taken apart: `硅酸钠(水玻璃/泡花碱)` has three, `浮法/平板玻璃` means 浮法玻璃 too.
// Nothing here is learnt from a firm.
import type { Segment } from '../industry.ts';
import { normaliseWord } from './letters.ts';
import { GENERAL, THING } from './wording.ts';

/** Where a word comes from: the name or short name as a whole, a part of it, its class in GB/T 4754, its description. */
export const ORIGINS = ['name', 'part', 'class', 'description'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface Term {
  word: string;
  segment: string;
  origin: Origin;
  /** Put together of two parts of a name: found where it stands, never guessed at. */
  combined: boolean;
}

const SHORTEST = 2;
const JOINED = /[与和及、,;]|以及/;

export function termsOf(segment: Segment): Term[] {
  const found = new Map<string, Pick<Term, 'origin' | 'combined'>>();
  const add = (word: string, origin: Origin, combined = false) => {
    if (word.length < SHORTEST || GENERAL.has(word)) return;
    const known = found.get(word);
    if (known === undefined || ORIGINS.indexOf(origin) < ORIGINS.indexOf(known.origin))
      found.set(word, { origin, combined });
  };
  for (const name of [segment.nameZh, segment.shortZh, segment.nameEn, segment.shortEn]) {
    if (name === null) continue;
    const { whole, parts, combined } = takeApart(normaliseWord(name), segment.shortZh ?? '');
    whole.forEach((word) => add(word, 'name'));
    parts.forEach((word) => add(word, 'part'));
    combined.forEach((word) => add(word, 'part', true));
  }
  classWords(segment.gbt4754 ?? '').forEach((word) => add(word, 'class'));
  listed(normaliseWord(segment.summaryZh ?? '')).forEach((word) => add(word, 'description'));
  return [...found].map(([word, rest]) => ({ word, segment: segment.id, ...rest }));
}

/** A name without bracket and slash is one word; else each side is one, and each means the head that they share. */
function takeApart(name: string, short: string): { whole: string[]; parts: string[]; combined: string[] } {
  const [, before = name, inside = '', after = ''] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(name) ?? [];
  if (after !== '') return { whole: [before + after, inside + after], parts: [], combined: [] };
  const heads = split(before);
  const whole = heads.length === 1 ? [before] : [];
  const alone = (part: string, at: number) =>
    at === heads.length - 1 || !before.includes('/') || standsAlone(part, heads.at(-1)!, short);
  const parts = heads.length === 1 ? [] : heads.filter(alone);
  const shared = heads.slice(0, -1).flatMap((part) => suffixes(heads.at(-1)!).map((head) => part + head));
  const bracketed = inside === '' ? [] : split(inside);
  const kinds = bracketed.flatMap((part) => heads.map((head) => part + head));
  const others = bracketed.filter((part) => THING.test(part));
  return { whole, parts: [...parts, ...others], combined: [...shared, ...kinds] };
}

const split = (name: string): string[] =>
  name
    .split('/')
    .flatMap((part) => part.split(JOINED))
    .map((part) => part.replace(/等.*$/, ''))
    .filter((part) => part !== '');

/** 糖蜜/蔗糖 are two goods; in 浮法/平板玻璃 the first is a quality of what the second ends in. */
const standsAlone = (part: string, last: string, short: string): boolean =>
  THING.test(part) || last.length <= part.length + 1 || split(normaliseWord(short)).includes(part);

const suffixes = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at)).filter(
    ({ length }) => length >= SHORTEST,
  );

/** `1461 味精制造`: what is made; the verb stands beside it in a text as anywhere. `7452 检测服务` is told by the whole. */
function classWords(gbt: string): string[] {
  return gbt
    .split('/')
    .map((one) => normaliseWord(one).replace(/^\d+/, ''))
    .filter((word) => word !== '' && !word.startsWith('其他'))
    .flatMap((word) => split(word.replace(MADE, '')));
}

const MADE = /(?:制造|生产|加工|种植|饲养|开采|采选|冶炼|活动|业)+$/;

/** Descriptions that list goods: `土霉素、头孢噻呋等`. What explains (制得, 用于, 原料) lists none. */
function listed(summary: string): string[] {
  return summary
    .replace(/\([^)]*\)/g, '')
    .split(/[、,;/]|或/)
    .map((part) => part.replace(/等.*$/, ''))
    .filter(
      (part) =>
        part.length >= SHORTEST &&
        part.length <= 8 &&
        THING.test(part) &&
        !/[a-z]/.test(part) &&
        !/[为所由从的用]|原料|主要|下游|产物/.test(part),
    );
}
