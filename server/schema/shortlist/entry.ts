// What is an entry of a list, as people see it?
import type { ShortlistState } from '../../chain/vocabulary.ts';
import type { Kept } from '../../store/kept.ts';

export interface EntryPart {
  kept: Kept;
  /** As it was added. */
  enterprise: string;
  state: ShortlistState;
  note: string | null;
  added: string;
}

export interface Entry {
  shortlist: string;
  /** Where it leads today. */
  enterprise: string;
  region: string | null;
  segment: string | null;
  /** Where it stands in its list: when the first of its parts was added, and that one's id. */
  place: readonly [string, string];
  /** The last changed first; never empty. */
  parts: readonly [EntryPart, ...EntryPart[]];
}
