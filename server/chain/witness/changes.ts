// What of the facts behind a verdict has moved since its witness was written?
import { findDifference } from './difference.ts';
import type { FirmList, WitnessedLine } from './firms.ts';
import type { Witness, WitnessedClaim, WitnessedCount, WitnessedFirms } from './witness.ts';

export type Change =
  /** A claim is there no longer; has another content; no longer bears on the verdict; is there now and was not. */
  | { what: 'claim'; how: 'gone' | 'changed' | 'unused' | 'new'; claim: WitnessedClaim }
  | { what: 'count'; said: WitnessedCount | null; found: WitnessedCount | null }
  | { what: 'firm'; where: keyof WitnessedFirms; said: WitnessedLine | null; found: WitnessedLine | null }
  | { what: 'firms'; where: keyof WitnessedFirms; said: number; found: number };

export type Facts = Pick<Witness, 'claims' | 'counts' | 'firms'>;

/** The first one, or null. Claims come first: they are what a source said; what is counted follows from them. */
export function firstChange(said: Facts, found: Facts, isOnRecord: (claim: WitnessedClaim) => boolean): Change | null {
  return (
    changeOfClaims(said.claims, found.claims, isOnRecord) ??
    changeOfCounts(said.counts, found.counts) ??
    (['here', 'elsewhere', 'unplaced'] as const)
      .map((where) => changeOfFirms(where, said.firms[where], found.firms[where]))
      .find((change) => change !== null) ??
    null
  );
}

function changeOfClaims(
  said: readonly WitnessedClaim[],
  found: readonly WitnessedClaim[],
  isOnRecord: (claim: WitnessedClaim) => boolean,
): Change | null {
  const now = new Map(found.map((claim) => [claim.id, claim]));
  const before = new Set(said.map(({ id }) => id));
  const gone = said.find((claim) => !isOnRecord(claim));
  if (gone) return { what: 'claim', how: 'gone', claim: gone };
  const changed = said.find((claim) => {
    const other = now.get(claim.id);
    return other && (other.revision !== claim.revision || other.shown !== claim.shown);
  });
  if (changed) return { what: 'claim', how: 'changed', claim: changed };
  const fresh = found.find(({ id }) => !before.has(id));
  if (fresh) return { what: 'claim', how: 'new', claim: fresh };
  const unused = said.find(({ id }) => !now.has(id));
  return unused ? { what: 'claim', how: 'unused', claim: unused } : null;
}

function changeOfCounts(said: readonly WitnessedCount[], found: readonly WitnessedCount[]): Change | null {
  const pair = firstPair(said, found, ({ region, segment }) => `${region} ${segment}`);
  return pair && { what: 'count', ...pair };
}

function changeOfFirms(where: keyof WitnessedFirms, said: FirmList, found: FirmList): Change | null {
  const pair = firstPair(said.lines, found.lines, ({ enterprise }) => enterprise);
  if (pair) return { what: 'firm', where, ...pair };
  return said.total === found.total ? null : { what: 'firms', where, said: said.total, found: found.total };
}

/** The first that differs by what was said, else the first that nobody spoke of. */
function firstPair<T>(
  said: readonly T[],
  found: readonly T[],
  keyOf: (item: T) => string,
): { said: T | null; found: T | null } | null {
  const now = new Map(found.map((item) => [keyOf(item), item]));
  const before = new Set(said.map(keyOf));
  const moved = said.find((item) => findDifference(item, now.get(keyOf(item))) !== null);
  if (moved !== undefined) return { said: moved, found: now.get(keyOf(moved)) ?? null };
  const fresh = found.find((item) => !before.has(keyOf(item)));
  return fresh === undefined ? null : { said: null, found: fresh };
}
