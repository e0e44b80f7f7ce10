// Which segments of a chain go together, as the places other than the judged one show? Proximity in whole parts per million,
// so that sums do not depend on the order of anything.
//
// φ(p, q) = |places with both| / max(|places with p|, |places with q|), "with" being a revealed advantage: Hidalgo, C. A. et
// al. (2007), Science 317(5837), 482–487, learned from all places but those left out.
import { lazily } from '../contraction.ts';
import { findHolders } from './holders.ts';
import type { PeerTable } from './table.ts';

export interface Proximities {
  /** In the order of the segments asked. Quick where one is asked about many others in a row. */
  between(one: number, other: number): number;
  /** The sum over all others. */
  around(segment: number): number;
  /** The place has an advantage in it. */
  has(segment: number, place: number): boolean;
}

const MILLION = 1_000_000;
/** Numbers that are kept with a table before it begins anew. */
const MOST_NUMBERS = 4_000_000;

interface Kept {
  learned: Map<string, Proximities>;
  numbers: number;
}

const KEPT = new WeakMap<PeerTable, Kept>();

/** Kept with the table under `name`, which must tell segments and places left out apart. */
export function learnProximities(
  table: PeerTable,
  name: string,
  segments: readonly string[],
  leftOut: ReadonlySet<number>,
): Proximities {
  let kept = KEPT.get(table);
  const found = kept?.learned.get(name);
  if (found) return found;
  const holders = segments.map((id) => findHolders(table, id, leftOut));
  const numbers = holders.reduce((sum, places) => sum + 2 * places.length, table.codes.length);
  if (!kept || kept.numbers + numbers > MOST_NUMBERS) kept = { learned: new Map(), numbers: 0 };
  const learned = relate(holders, table.codes.length);
  kept.learned.set(name, learned);
  kept.numbers += numbers;
  KEPT.set(table, kept);
  return learned;
}

/** @param holders of each segment, the places with an advantage in it */
function relate(holders: readonly Int32Array[], places: number): Proximities {
  const held: number[][] = Array.from({ length: places }, () => []);
  for (const [segment, own] of holders.entries()) for (const place of own) held[place]!.push(segment);
  const together = new Int32Array(holders.length);
  let counted = -1;
  /** Counts the places that any other segment shares with this one. */
  const count = (segment: number): void => {
    together.fill(0);
    for (const place of holders[segment]!) for (const other of held[place]!) together[other]! += 1;
    counted = segment;
  };
  const between = (one: number, other: number): number => {
    if (counted !== one) count(one);
    const both = together[other]!;
    return both === 0 ? 0 : Math.floor((both * MILLION) / Math.max(holders[one]!.length, holders[other]!.length));
  };
  return {
    between,
    around: lazily((segment) => {
      let sum = 0;
      for (let other = 0; other < holders.length; other += 1) if (other !== segment) sum += between(segment, other);
      return sum;
    }),
    has: (segment, place) => holders[segment]!.includes(place),
  };
}
