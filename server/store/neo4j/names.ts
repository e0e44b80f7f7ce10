// Under which names are things found? Every entry of the product's search is a small node that leads to its thing.
import { entriesOfClaims, isSearchKind, type SearchEntry } from '../search/entry.ts';
import { kindOrder } from '../search/rank.ts';
import { textOf } from '../projection.ts';
import { SEARCH_KINDS, type SearchKind } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import type { NodeKind } from './model.ts';
import type { Touched } from './touched.ts';

/** Pairs of neighbouring characters, each once, for the full-text index: a substring's pairs are among its text's. */
export function pairsOf(text: string): string[] {
  const characters = [...text];
  return [...new Set(characters.slice(1).map((character, at) => (characters[at] ?? '') + character))];
}

/** Asks the index for all pairs; the quotation marks keep every character from being an operator. */
export const askForPairs = (text: string): string =>
  pairsOf(text)
    .map((pair) => `+"${pair.replaceAll(/["\\]/g, '\\$&')}"`)
    .join(' ');

/** Separates the parts of an order, so that a shorter part comes before its continuation. */
const LOWEST = '\u0001';
const WIDTH = 6;

/** Where hits of this kind and length begin in the order of all hits. */
export const orderFrom = (kind: SearchKind, length: number): string =>
  kindOrder(kind) + String(length).padStart(WIDTH, '0');

export const kindIn = (order: string): SearchKind | undefined => SEARCH_KINDS[Number(order.charAt(0))];

/** One text holds the whole order of search/rank.ts within a class: a single index walks along it. */
export function nameRow({ kind, key, written, text, initials, length, sort }: SearchEntry) {
  const order = [orderFrom(kind, length) + sort, key, text].join(LOWEST);
  const own = initials ? { initials: text, written } : { text, written: written === text ? null : written };
  return { key, properties: { ...own, order, grams: pairsOf(text).join(' ') || null } };
}

export async function nameThings(run: Run, things: readonly Touched[]): Promise<void> {
  for (const [kind, group] of Map.groupBy(things, (thing) => thing.kind)) {
    if (!isSearchKind(kind) || kind === 'regions') continue;
    const named = group.filter(({ isNew }) => !isNew).map(({ key }) => key);
    await send(run, cypher.dropNames(kind), named);
    const entries = group.flatMap(({ key, claims, resolved }) =>
      entriesOfClaims(kind, key, shownName(kind, key, resolved), claims),
    );
    await send(run, cypher.writeNames(kind), entries.map(nameRow));
  }
}

const shownName = (kind: NodeKind, key: string, { fields }: Touched['resolved']): string =>
  textOf(fields[kind === 'sources' ? 'title' : 'name_zh']) ?? key;
