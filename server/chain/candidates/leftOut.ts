// Why is a firm that has to do with a segment no candidate for it? One main reason each, the first that holds.
import type { ProductionStatus } from '../vocabulary.ts';

/** In the order in which they are asked. */
export const LEFT_OUT_REASONS = [
  /** A university, hospital or bureau. */
  'institution',
  /** Struck off, closed or gone. */
  'ceased',
  /** It makes it no more. */
  'closed',
  /** It runs it here. */
  'here',
  /** Its holding group runs it here. */
  'group-here',
  /** It only plans to. */
  'planned',
  /** Nobody knows where it is. */
  'unplaced',
  /** It supplies it, but nobody says that it makes it. */
  'unproven',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What is known of a firm and the segment; `status` is null where it has no production on record. */
export interface LeftOutFacts {
  institution: boolean;
  ceased: boolean;
  status: ProductionStatus | null;
  /** Known to lie in the prefecture. */
  inside: boolean;
  placed: boolean;
  /** A firm of its holding group runs it in the prefecture. */
  groupHere: boolean;
}

/** Null for a candidate. */
export function leftOutFor({
  institution,
  ceased,
  status,
  inside,
  placed,
  groupHere,
}: LeftOutFacts): LeftOutReason | null {
  if (institution) return 'institution';
  if (ceased) return 'ceased';
  if (status === null) return 'unproven';
  if (status === 'closed') return 'closed';
  if (status === 'active' && inside) return 'here';
  if (groupHere) return 'group-here';
  if (status === 'planned') return 'planned';
  return placed ? null : 'unplaced';
}
