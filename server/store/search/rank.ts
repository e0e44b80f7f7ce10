// The product's own search. Which things answer a query, and in which order? Every engine must give exactly this.
//
// A query and every entry (entry.ts) are normalised (normalise.ts). An entry matches in the best of four classes:
//   0 exact      the text is the query
//   1 prefix     the text begins with it
//   2 initials   the pinyin initials begin with it (a query of two or more latin letters and digits)
//   3 substring  the text contains it (a query of two or more characters)
// Hits are ordered by pass, then class, then kind (the order of SEARCH_KINDS), then length of the matched text, then
// pinyin of the thing's shown name, then key, then the matched text. A thing stands once, at its best entry. There are
// two passes: who types `tl` or 纯碱 looks for 通辽 or a soda, not for one of the many documents about them.
//
// The order is total and no class is cut short, so an engine is free in how it finds the first hits with bounded work:
// pass by pass it fetches one class after the other and stops when `first` is filled. A class with few matches is fetched whole and
// sorted; in one with very many (有限公司 in a million names) a walk along entries in this order meets matches at once.
import { compareText } from '../order.ts';
import { SEARCH_KINDS, type SearchHit, type SearchKind } from '../store.ts';
import type { SearchEntry } from './entry.ts';
import { couldBeInitials, lengthOf, normalise } from './normalise.ts';

export const MATCH_CLASSES = ['exact', 'prefix', 'initials', 'substring'] as const;
export type MatchClass = (typeof MATCH_CLASSES)[number];

/** Kinds that are looked through one after the other, each with all classes; neighbours in SEARCH_KINDS. */
export const SEARCH_PASSES = [['segments', 'regions', 'enterprises'], ['sources']] as const satisfies SearchKind[][];

const passOf = (kind: SearchKind): number => (kind === 'sources' ? 1 : 0);

export const kindOrder = (kind: SearchKind): number => SEARCH_KINDS.indexOf(kind);

/** The classes in which this normalised query can match at all, best first. */
export function classesFor(query: string): readonly MatchClass[] {
  if (query === '') return [];
  return MATCH_CLASSES.filter((name) => {
    if (name === 'initials') return couldBeInitials(query);
    return name !== 'substring' || lengthOf(query) >= 2;
  });
}

export function matchClass(entry: Pick<SearchEntry, 'text' | 'initials'>, query: string): MatchClass | null {
  const matches = {
    exact: !entry.initials && entry.text === query,
    prefix: !entry.initials && entry.text.startsWith(query),
    initials: entry.initials && entry.text.startsWith(query),
    substring: !entry.initials && entry.text.includes(query),
  } satisfies Record<MatchClass, boolean>;
  return classesFor(query).find((name) => matches[name]) ?? null;
}

/** Within one pass and class. */
export function compareEntries(left: SearchEntry, right: SearchEntry): number {
  return (
    kindOrder(left.kind) - kindOrder(right.kind) ||
    left.length - right.length ||
    compareText(left.sort, right.sort) ||
    compareText(left.key, right.key) ||
    compareText(left.text, right.text)
  );
}

/** Ranks candidates in any order and of any class; entries that do not match are passed over. */
export function rankEntries(entries: Iterable<SearchEntry>, text: string, first: number): SearchHit[] {
  const query = normalise(text);
  const classes = new Map<SearchEntry, number>();
  for (const entry of entries) {
    const found = matchClass(entry, query);
    if (found !== null) classes.set(entry, MATCH_CLASSES.indexOf(found));
  }
  const order = [...classes.keys()].sort(
    (left, right) =>
      passOf(left.kind) - passOf(right.kind) ||
      (classes.get(left) ?? 0) - (classes.get(right) ?? 0) ||
      compareEntries(left, right),
  );
  return takeThings(order, first);
}

/** The first things of entries that are in order already, each at its first entry. */
export function takeThings(
  entries: Iterable<Pick<SearchEntry, 'kind' | 'key' | 'written'>>,
  first: number,
): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const { kind, key, written } of entries) {
    if (hits.size >= first) break;
    const name = `${kind} ${key}`;
    if (!hits.has(name)) hits.set(name, { kind, key, matched: written });
  }
  return [...hits.values()];
}

/** For filters, which do not rank: a name, alias or code contains the text, or the pinyin initials of a name do. */
export function containsText(entry: Pick<SearchEntry, 'text' | 'initials'>, text: string): boolean {
  const query = normalise(text);
  return (!entry.initials || couldBeInitials(query)) && entry.text.includes(query);
}
