// Can the segment stand here? Blocked where a required group cannot be had, undecided where only a survey can tell,
// conditional where a condition is open.
import { DEDUCTED, openConditions } from './condition.ts';
import { depositOf, isMining } from './deposit.ts';
import type { Place } from './place.ts';
import { assessRequired, FIRMNESS } from './requirement.ts';
import { stands, stateOf } from './standing.ts';
import type { Viability } from './vocabulary.ts';

export function viabilityOf(place: Place, node: number): Viability {
  const { groups } = assessRequired(place, node);
  if (groups.some(({ firmness }) => firmness === FIRMNESS.none)) return 'blocked';
  if (groups.some(({ firmness }) => firmness === FIRMNESS.survey) || awaitsDeposit(place, node)) return 'undecided';
  return isHeld(place, node) ? 'conditional' : 'viable';
}

/** A condition that counts is open. */
const isHeld = (place: Place, node: number): boolean => openConditions(place, node).some(({ kind }) => DEDUCTED[kind]);

/** A mine that nobody looked for, on a deposit that nobody has shown to lie here. */
export const awaitsDeposit = (place: Place, node: number): boolean =>
  isMining(place, node) && !stands(stateOf(place, node)) && depositOf(place, node).state !== 'proven';
