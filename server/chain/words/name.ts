// How are places and segments called in a sentence? 本市, 本县, 本旗 by what the place is; short names, and how many more.
import type { Region } from '../region.ts';
import type { Segment } from '../snapshot.ts';
import { count } from './sentence.ts';

export const MOST_NAMED = 3;

const ZH_ENDINGS: readonly [RegExp, string][] = [
  [/自治区$/, '自治区'],
  [/区$/, '区'],
  [/县$/, '县'],
  [/旗$/, '旗'],
  [/盟$/, '盟'],
  [/州$/, '州'],
  [/省$/, '省'],
  [/市$/, '市'],
];

const EN_LEVELS = {
  country: 'the country',
  province: 'the province',
  prefecture: 'the city',
  county: 'the county',
  statistical: 'the zone',
} as const;

export function thisPlace({ nameZh, level }: Region): string {
  if (level === 'country') return '全国';
  const ending = ZH_ENDINGS.find(([pattern]) => pattern.test(nameZh))?.[1];
  return ending === undefined ? '本地' : `本${ending}`;
}

export function thePlace({ nameZh, level }: Region): string {
  if (level === 'county' && nameZh.endsWith('旗')) return 'the banner';
  if (level === 'county' && nameZh.endsWith('区')) return 'the district';
  if (level === 'county' && nameZh.endsWith('市')) return 'the city';
  return EN_LEVELS[level];
}

export const zhName = ({ nameZh, shortZh }: Segment): string => shortZh ?? nameZh;

export const enName = ({ nameZh, nameEn, shortEn }: Segment): string => nameEn ?? shortEn ?? nameZh;

export const regionEn = ({ nameZh, nameEn }: Region): string => nameEn ?? nameZh;

/** `甲、乙、丙`; beyond three, how many there are in all. What is named twice is named once. */
export function listZh(named: readonly string[], unit = '个环节'): string {
  const names = [...new Set(named)];
  if (names.length <= MOST_NAMED) return names.join('、');
  return `${names.slice(0, MOST_NAMED).join('、')}等 ${names.length} ${unit}`;
}

/** `a, b and c`; beyond three, how many more. */
export function listEn(named: readonly string[]): string {
  const names = [...new Set(named)];
  if (names.length > MOST_NAMED) {
    return `${names.slice(0, MOST_NAMED).join(', ')} and ${count(names.length - MOST_NAMED, 'other')}`;
  }
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Any of several suffices. */
export const eitherZh = (names: readonly string[]): string =>
  names.length <= MOST_NAMED ? names.join('或') : `${names.slice(0, MOST_NAMED).join('或')}等 ${names.length} 种之一`;

export const eitherEn = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join(' or ')
    : `${names.slice(0, MOST_NAMED).join(' or ')} or ${count(names.length - MOST_NAMED, 'other')}`;
