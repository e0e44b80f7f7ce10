// Does a firm grow, and how much does it still say today? A dated expansion halves with age against an as-of: the core has no
// clock.
import { SIGNAL } from './merit.ts';

const EXPANSIONS = [
  'building',
  'expansion',
  'new-plant',
  'capital-raise',
  'acquisition',
  'framework',
  'investment',
  'signing',
  'land-purchase',
];
const EXPANSION_PARTS = [
  '扩产',
  '扩建',
  '新建',
  '在建',
  '增资',
  '定增',
  '募资',
  '收购',
  '并购',
  '签约',
  '框架',
  '投资',
  '拿地',
];

/** Sources name kinds freely, in both languages. A visit is contact, not growth. */
export function isExpansion(kind: string): boolean {
  const word = kind.normalize('NFKC').trim().toLowerCase();
  return EXPANSIONS.includes(word) || EXPANSION_PARTS.some((part) => word.includes(part));
}

/** Counted from the year 0; a year goes on through all its months. */
export function monthOf(date: string): number | null {
  const [year, month = '12'] = date.split('-');
  const [years, months] = [Number(year), Number(month)];
  return date !== '' && Number.isInteger(years) && months >= 1 && months <= 12 ? years * 12 + months - 1 : null;
}

export const writeMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** How often it has halved; what is announced for later is new. */
export const halvingsOf = (signalled: number, asOf: number, halfLifeMonths: number): number =>
  Math.floor(Math.max(0, asOf - signalled) / halfLifeMonths);

export function signalPoints(signalled: number | null, asOf: string | null, halfLifeMonths: number): number {
  const month = asOf === null ? null : monthOf(asOf);
  if (signalled === null || month === null) return 0;
  return Math.floor(SIGNAL / 2 ** halvingsOf(signalled, month, halfLifeMonths));
}
