// On which entries of lists does an enterprise stand, whichever of its ids they were made with?
import { canonicalId, type Aliases } from './alias.ts';
import type { Kept } from './kept.ts';

/** Those asked for, where they lead, and all that lead there. */
export function idsOf(enterprises: readonly string[], aliases: Aliases): string[] {
  const standing = new Set(enterprises.map((id) => canonicalId(id, aliases)));
  const away = [...aliases.keys()].filter((alias) => standing.has(canonicalId(alias, aliases)));
  return [...new Set([...standing, ...away])];
}

/** In the order asked. */
export function groupEntries(entries: readonly Kept[], enterprises: readonly string[], aliases: Aliases): Kept[][] {
  const found = Map.groupBy(entries, ({ body }) => canonicalId(body.enterprise ?? '', aliases));
  return enterprises.map((id) => found.get(canonicalId(id, aliases)) ?? []);
}
