// Which conditions would an official name beside a segment here, and which of them count against it?
import type { Place } from './place.ts';
import type { ConditionFact } from './snapshot.ts';
import type { ConditionKind } from './vocabulary.ts';

/** A time window or water is shown, not deducted. */
export const DEDUCTED = {
  policy: true,
  oversupply: true,
  'early-technology': true,
  'time-window': false,
  water: false,
} as const satisfies Record<ConditionKind, boolean>;

/** Those that are open at the options' as-of, ordered by id. */
export function openConditions(place: Place, node: number): readonly ConditionFact[] {
  const { asOf } = place.options;
  const all = place.snapshot.conditions(place.region.code, place.network.segments[node]!.id);
  return asOf === null ? all : all.filter(({ from, to }) => !isBefore(asOf, from) && !isBefore(to, asOf));
}

/** Dates are compared on their common prefix: a year goes on through all its months. */
export function isBefore(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false;
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}
