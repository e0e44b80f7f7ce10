// Which segments of a chain go together, as the places other than the judged one show? Proximity in whole parts per million,
// so that sums do not depend on the order of anything.
//
// φ(p, q) = |places with both| / max(|places with p|, |places with q|), "with" being a revealed advantage: Hidalgo, C. A. et
// al. (2007), Science 317(5837), 482–487, learned from all places but those left out.
import { lazily } from '../contraction.ts';
import type { PeerTable } from './table.ts';

export interface Proximities {
  /** In the order of the segments asked. */
  between(one: number, other: number): number;
  /** The sum over all others. */
  around(segment: number): number;
  /** The place has an advantage in it. */
  has(segment: number, place: number): boolean;
}

const MILLION = 1_000_000;
/** Bits of all sets that are kept with a table before it begins anew: 16 MB. */
const MOST_WORDS = 4_000_000;

/** Kept with the table under `name`, which must tell segments and places left out apart. */
export function learnProximities(
  table: PeerTable,
  name: string,
  segments: readonly string[],
  leftOut: ReadonlySet<number>,
): Proximities {
  const key = `proximities ${name}`;
  const found = table.kept.get(key) as Proximities | undefined;
  if (found) return found;
  const words = Math.ceil(table.codes.length / 32);
  if ((table.kept.size + 1) * segments.length * words > MOST_WORDS) forget(table);
  const learned = learn(table, segments, leftOut, words);
  table.kept.set(key, learned);
  return learned;
}

function forget({ kept }: PeerTable): void {
  for (const key of [...kept.keys()]) if (key.startsWith('proximities ')) kept.delete(key);
}

function learn(
  table: PeerTable,
  segments: readonly string[],
  leftOut: ReadonlySet<number>,
  words: number,
): Proximities {
  const { totals } = table;
  const whole = totals.reduce((sum, total, place) => (leftOut.has(place) ? sum : sum + total), 0);
  const sets = new Uint32Array(segments.length * words);
  const ubiquity = new Int32Array(segments.length);
  for (const [segment, id] of segments.entries()) {
    const { places, groups } = table.makersOf(id);
    let all = 0;
    for (let at = 0; at < places.length; at += 1) if (!leftOut.has(places[at]!)) all += groups[at]!;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at]!;
      // RCA ≥ 1 without a division: x / X_c ≥ X_p / X.
      if (leftOut.has(place) || groups[at]! * whole < totals[place]! * all) continue;
      sets[segment * words + (place >>> 5)]! |= 1 << (place & 31);
      ubiquity[segment]! += 1;
    }
  }
  const between = (one: number, other: number): number => {
    const most = Math.max(ubiquity[one]!, ubiquity[other]!);
    if (most === 0) return 0;
    let both = 0;
    for (let word = 0; word < words; word += 1) {
      const common = sets[one * words + word]! & sets[other * words + word]!;
      if (common !== 0) both += countBits(common);
    }
    return Math.floor((both * MILLION) / most);
  };
  return {
    between,
    around: lazily((segment) => {
      let sum = 0;
      for (let other = 0; other < segments.length; other += 1) if (other !== segment) sum += between(segment, other);
      return sum;
    }),
    has: (segment, place) => (sets[segment * words + (place >>> 5)]! & (1 << (place & 31))) !== 0,
  };
}

/** H. S. Warren, Hacker's Delight, 2nd ed. (2012), figure 5-2. */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
