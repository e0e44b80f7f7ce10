// What is it that is assumed to land? A new plant of a firm, in a place: invented, or by an enterprise on record.
import type { Line } from '../line.ts';

export interface Landing {
  segment: string;
  /** Code of the place. */
  region: string;
  /** The enterprise on record whose plant it would be, in its holding group; null for a firm that nobody knows yet. */
  enterprise: string | null;
  /** Decimal in a string. */
  capacity: string | null;
  unit: string | null;
}

/** A landing with what its holding group has of the segment already, wherever; null for a firm that nobody knows yet. */
export interface Arrival extends Landing {
  holding: Holding | null;
}

export interface Holding {
  /** The smallest id of the group. */
  group: string;
  lines: readonly Line[];
}
