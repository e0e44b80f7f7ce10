// To which enterprise does an id lead after merges, and what is a claim about then? The claim keeps the key it came with.
import { joinKey, keyColumnsOf, splitKey, type RecordKind } from '../chain/records.ts';
import { targetOf } from './mention.ts';

/** Merged-away id → the id it was merged into, which may be merged away itself. */
export type Aliases = ReadonlyMap<string, string>;

/** An unknown id leads to itself. A circle, which no store takes, ends where it closes. */
export function canonicalId(id: string, aliases: Aliases): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = aliases.get(at); next !== undefined && !seen.has(next); next = aliases.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** The key of the thing that a claim with this key is about today. */
export function canonicalKey(kind: RecordKind, key: string, aliases: Aliases): string {
  if (aliases.size === 0) return key;
  if (kind === 'enterprises') return canonicalId(key, aliases);
  const columns = keyColumnsOf(kind);
  return joinKey(splitKey(key).map((part, at) => (namesEnterprise(columns[at]) ? canonicalId(part, aliases) : part)));
}

const namesEnterprise = (column: ReturnType<typeof keyColumnsOf>[number] | undefined): boolean => {
  const to = column === undefined ? null : targetOf(column);
  return to === 'enterprises' || to === 'party';
};

/** Does this alias, or a chain of them, come back to where it began? */
export function runsInCircle(alias: string, aliases: Aliases): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = alias; at !== undefined; at = aliases.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** The ids that lead elsewhere now than before, ordered as met: the edited ones and all that were merged into them. */
export function movedIds(before: Aliases, after: Aliases): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => canonicalId(id, before) !== canonicalId(id, after));
}
