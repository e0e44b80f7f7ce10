// Under which texts is a thing found? Every name, alias and code that any claim gives it, and the pinyin initials of its
// Chinese names: names that lost to better sources still find it, and so do the ids of enterprises merged into it.
import type { Claim } from '../../chain/claim.ts';
import type { Region } from '../../chain/region.ts';
import { textsOf } from '../projection.ts';
import { SEARCH_KINDS, type SearchKind } from '../store.ts';
import { lengthOf, normalise } from './normalise.ts';
import { spell } from './spell.ts';

export interface SearchEntry {
  kind: SearchKind;
  key: string;
  /** As it is written: of initials, the name they stand for. */
  written: string;
  /** Normalised: what is compared with a query. */
  text: string;
  initials: boolean;
  /** Characters of `text`. */
  length: number;
  /** Pinyin of the thing's shown name: orders things that match alike. */
  sort: string;
}

/** Fields with names, whose initials count too, and fields with codes. */
const NAMES = {
  segments: ['name_zh', 'short_zh', 'name_en', 'short_en'],
  enterprises: ['name_zh', 'short_zh', 'name_en', 'aliases'],
  sources: ['title'],
} as const satisfies Partial<Record<SearchKind, readonly string[]>>;

const CODES = {
  segments: ['gbt4754', 'hs'],
  enterprises: ['uscc', 'stock_code'],
  sources: [],
} as const satisfies Partial<Record<SearchKind, readonly string[]>>;

export const isSearchKind = (kind: string): kind is SearchKind => (SEARCH_KINDS as readonly string[]).includes(kind);

/** Of a segment, an enterprise or a source; `shown` is its shown name. No claims, no entries. */
export function entriesOfClaims(
  kind: Exclude<SearchKind, 'regions'>,
  key: string,
  shown: string,
  claims: readonly Claim[],
): SearchEntry[] {
  if (claims.length === 0) return [];
  const read = (fields: readonly string[]) =>
    claims.flatMap((claim) => fields.flatMap((field) => textsOf(claim.fields[field])));
  return entries(kind, key, shown, read(NAMES[kind]), [key, ...claims.map((claim) => claim.key), ...read(CODES[kind])]);
}

/** The places of the built-in table are many and always the same: each is spelled once. */
const entriesByRegion = new WeakMap<Region, readonly SearchEntry[]>();

export function entriesOfRegion(region: Region): readonly SearchEntry[] {
  const known = entriesByRegion.get(region);
  if (known) return known;
  const names = [region.nameZh, ...(region.nameEn === null ? [] : [region.nameEn]), ...region.aliases];
  const made = entries('regions', region.code, region.nameZh, names, [region.code]);
  entriesByRegion.set(region, made);
  return made;
}

function entries(
  kind: SearchKind,
  key: string,
  shown: string,
  names: readonly string[],
  codes: readonly string[],
): SearchEntry[] {
  const { sort } = spell(shown);
  const found = new Map<string, SearchEntry>();
  const add = (written: string, text: string, initials: boolean) => {
    const name = `${initials} ${text}`;
    if (text !== '' && !found.has(name)) {
      found.set(name, { kind, key, written, text, initials, length: lengthOf(text), sort });
    }
  };
  // The shown spelling first: of two that are the same to a searcher, it is the one to show.
  const order = names.includes(shown) ? [shown, ...names] : names;
  for (const written of [...order, ...codes]) add(written, normalise(written), false);
  for (const name of order) add(name, spell(name).initials ?? '', true);
  return [...found.values()];
}
