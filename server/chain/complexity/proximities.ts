// Which segments of a chain go together, as the places other than the judged one show? Proximity in whole parts per million,
// so that sums do not depend on the order of anything.
//
// φ(p, q) = |places with both| / max(|places with p|, |places with q|), "with" being a revealed advantage: Hidalgo, C. A. et
// al. (2007), Science 317(5837), 482–487, learned from all places but those left out.
import { lazily } from '../contraction.ts';
import { findHolders } from './holders.ts';
import type { PeerTable } from './table.ts';
import { Together } from './together.ts';

export interface Proximities {
  /** In the order of the segments asked. */
  between(one: number, other: number): number;
  /** The sum over all others. */
  around(segment: number): number;
}

const MILLION = 1_000_000;
/** Of all that is kept with a table before it begins anew. */
const MOST_PAIRS = 40_000_000;

interface Kept {
  chains: Map<string, Together>;
  pairs: number;
}

const KEPT = new WeakMap<PeerTable, Kept>();

/** @param name tells chains apart: what all places show of each is kept with the table */
export function learnProximities(
  table: PeerTable,
  name: string,
  segments: readonly string[],
  leftOut: ReadonlySet<number>,
): Proximities {
  const all = countAll(table, name, segments);
  const together = leftOut.size === 0 ? all : leaveOut(all, table, segments, leftOut);
  const between = (one: number, other: number): number => {
    const both = together.count(one, other);
    if (both === 0) return 0;
    return Math.floor((both * MILLION) / Math.max(together.count(one, one), together.count(other, other)));
  };
  return {
    between,
    around: lazily((segment) => {
      let sum = 0;
      for (let other = 0; other < segments.length; other += 1) if (other !== segment) sum += between(segment, other);
      return sum;
    }),
  };
}

function countAll(table: PeerTable, name: string, segments: readonly string[]): Together {
  let kept = KEPT.get(table);
  const found = kept?.chains.get(name);
  if (found) return found;
  const together = new Together(segments.length);
  for (const [segment, id] of segments.entries()) {
    const { places, count } = findHolders(table, id);
    for (let at = 0; at < count; at += 1) together.win(segment, places[at]!);
  }
  const pairs = segments.length ** 2;
  if (!kept || kept.pairs + pairs > MOST_PAIRS) kept = { chains: new Map(), pairs: 0 };
  kept.chains.set(name, together);
  kept.pairs += pairs;
  KEPT.set(table, kept);
  return together;
}

/** Without some places, others may have an advantage that they had not, or none where they had. */
function leaveOut(
  all: Together,
  table: PeerTable,
  segments: readonly string[],
  leftOut: ReadonlySet<number>,
): Together {
  const together = new Together(segments.length, all);
  for (const place of leftOut) for (const segment of together.heldBy(place)) together.lose(segment, place);
  for (const [segment, id] of segments.entries()) {
    const { places, count: before } = findHolders(table, id);
    const { count: after } = findHolders(table, id, leftOut);
    for (let at = Math.min(before, after); at < Math.max(before, after); at += 1) {
      const place = places[at]!;
      if (leftOut.has(place)) continue;
      if (after > before) together.win(segment, place);
      else together.lose(segment, place);
    }
  }
  return together;
}
