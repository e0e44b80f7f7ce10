// Under which names are things found? Every entry of the product's search is a small node that leads to its thing.
import { entriesOfClaims, isSearchKind, type SearchEntry } from '../search/entry.ts';
import { kindOrder } from '../search/rank.ts';
import { textOf } from '../projection.ts';
import { askFor, writeRows } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import type { NodeKind } from './model.ts';
import type { Touched } from './project.ts';

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

export const nameProperties = (entry: SearchEntry) => ({
  ...entry,
  kindOrder: kindOrder(entry.kind),
  grams: pairsOf(entry.text).join(' '),
});

export async function nameThings(run: Run, things: readonly Touched[]): Promise<void> {
  for (const [kind, group] of Map.groupBy(things, (thing) => thing.kind)) {
    if (!isSearchKind(kind) || kind === 'regions') continue;
    const named = group.filter(({ isNew }) => !isNew).map(({ key }) => key);
    await askFor(run, cypher.dropNames(kind), 'ids', named);
    const entries = group.flatMap(({ key, claims, resolved }) =>
      entriesOfClaims(kind, key, shownName(kind, key, resolved), claims),
    );
    await writeRows(run, cypher.writeNames(kind), entries.map(nameProperties));
  }
}

const shownName = (kind: NodeKind, key: string, { fields }: Touched['resolved']): string =>
  textOf(fields[kind === 'sources' ? 'title' : 'name_zh']) ?? key;
