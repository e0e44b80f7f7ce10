// In which order do gaps come, and where does one stand in it? The place is made of what the order compares, so that a
// cursor finds its place again after the data moved on.
import type { Gap } from '../../chain/gap.ts';
import type { Place } from '../base/connection.ts';

export const GAP_ORDERS = ['rank', 'score', 'candidates', 'demand'] as const;
export type GapOrder = (typeof GAP_ORDERS)[number];

/** A gap, or an unknown segment, with its number in the list of its region and industry, from 1 on. */
export interface ListedGap {
  gap: Gap;
  number: number;
}

const demandOf = (gap: Gap): number => gap.contributions.find(({ name }) => name === 'demand')?.points ?? 0;

const LEADING = {
  rank: () => [],
  score: (gap) => [-gap.score],
  candidates: (gap) => [-gap.candidates],
  demand: (gap) => [-demandOf(gap)],
} satisfies Record<GapOrder, (gap: Gap) => number[]>;

/**
 * Smallest first: what the order asks for, what has a rank before what has none, the number in the list, the score.
 * It ends with region and segment, so that no two gaps share a place.
 */
export const placeOf = ({ gap, number }: ListedGap, order: GapOrder): Place => [
  ...LEADING[order](gap),
  gap.rank === null ? 1 : 0,
  number,
  -gap.score,
  gap.region,
  gap.segment,
];

/** Places of one list have the same parts; a part of another type comes from a cursor that was made up, and is merely greater. */
export function comparePlaces(left: Place, right: Place): number {
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (typeof part === typeof other && part !== other) return part < other ? -1 : 1;
    if (typeof part !== typeof other) return typeof part === 'number' ? -1 : 1;
  }
  return 0;
}
