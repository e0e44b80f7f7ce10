// Which places have a revealed advantage in a segment, if some are left out of the comparison? Its makers in the order of the
// share that it has in what they make: whoever is left out, those with an advantage are the first so many.
import type { Makers, PeerTable } from './table.ts';

export interface Holders {
  /** All makers, those with the largest share first. */
  places: Int32Array;
  /** How many of them have an advantage; those that are left out may be among them. */
  count: number;
}

const NOBODY: ReadonlySet<number> = new Set();

export function findHolders(table: PeerTable, segment: string, leftOut: ReadonlySet<number> = NOBODY): Holders {
  const { places, groups, all } = byShare(table, table.makersOf(segment));
  const { totals } = table;
  let [whole, made] = [table.whole, all];
  for (const place of leftOut) {
    whole -= totals[place]!;
    made -= groups[places.indexOf(place)] ?? 0;
  }
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // RCA ≥ 1 without a division: x / X_c ≥ X_p / X.
    if (groups[middle]! * whole >= totals[places[middle]!]! * made) low = middle + 1;
    else high = middle;
  }
  return { places, count: low };
}

const BY_SHARE = new WeakMap<Makers, Makers>();

function byShare({ totals }: PeerTable, makers: Makers): Makers {
  const found = BY_SHARE.get(makers);
  if (found) return found;
  const { places, groups, all } = makers;
  const order = [...places.keys()].sort(
    (left, right) => groups[right]! * totals[places[left]!]! - groups[left]! * totals[places[right]!]! || left - right,
  );
  const sorted = {
    places: Int32Array.from(order, (at) => places[at]!),
    groups: Int32Array.from(order, (at) => groups[at]!),
    all,
  };
  BY_SHARE.set(makers, sorted);
  return sorted;
}
