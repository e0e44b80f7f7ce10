// Is what is made here known to be less than what is needed here? Only where all that is made is known; what is known of the
// need is never more than there is.
import type { Place } from '../place.ts';
import type { ProducerRollup, SurveyFact } from '../snapshot.ts';
import { compare, largest, ZERO, add, type Exact } from '../units/exact.ts';
import { readCapacities } from './made.ts';
import { flowNeeds, isIn, recordedNeeds } from './need.ts';
import { unitOf } from '../units/quantity.ts';

export interface Shortage {
  unit: string;
  made: Exact;
  needed: Exact;
}

export function findShortage(
  place: Place,
  node: number,
  rollup: ProducerRollup | undefined,
  own: SurveyFact | undefined,
): Shortage | null {
  if (!rollup || rollup.active < 2 || Number(own?.producers ?? 0) > rollup.active) return null;
  const whole = rollup.capacities.find(({ known }) => known === rollup.active);
  if (!whole) return null;
  const { unit } = whole;
  const made = readCapacities(rollup, 'running').find((capacity) => unitOf(capacity) === unit)?.value ?? ZERO;
  const needed = knownNeed(place, node, unit);
  return compare(made, needed) < 0 ? { unit, made, needed } : null;
}

/** What is surely needed now: documented, or taken by what runs here and has no choice. The two may be one need, told twice. */
export function knownNeed(place: Place, node: number, unit: string): Exact {
  const recorded = recordedNeeds(place, node).flatMap(({ later, read }) =>
    !later && isIn(unit, read) ? read.value : [],
  );
  const taken = flowNeeds(place, node, 'running').flatMap(({ replaceable, read }) =>
    !replaceable && isIn(unit, read) ? read.value : [],
  );
  return largest(recorded.reduce(add, ZERO), taken.reduce(add, ZERO));
}
