// How much can be made here? A roll-up's capacities as quantities, and what is said of them.
import type { CapacityRollup } from '../capacity.ts';
import type { ProducerRollup } from '../snapshot.ts';
import { add, readDecimal, ZERO, type Exact } from '../units/exact.ts';
import type { Quantity } from '../units/quantity.ts';
import { readUnit, type Dimensions } from '../units/unit.ts';

const NO_DIMENSIONS: Dimensions = new Map();

/** One for each unit, with what is planned or without; what comes to nothing is left out. */
export function readCapacities(rollup: ProducerRollup | undefined, which: 'running' | 'all'): Quantity[] {
  return (rollup?.capacities ?? []).flatMap(({ unit, total, planned }) => {
    const value = which === 'all' ? add(read(total), read(planned)) : read(total);
    return value.over === 0n ? [] : [{ value, dimensions: readUnit(unit)?.dimensions ?? NO_DIMENSIONS }];
  });
}

const read = (amount: string): Exact => readDecimal(amount) ?? ZERO;

/** The unit in which most producers are known; of equals the first. */
export function chiefCapacity(rollup: ProducerRollup | undefined): CapacityRollup | null {
  return (rollup?.capacities ?? []).reduce<CapacityRollup | null>(
    (best, one) => (best === null || one.known > best.known ? one : best),
    null,
  );
}

/** Of the largest running group in what is known to run, per mille, rounded down; null where nothing runs. */
export function largestShare({ total, largest }: CapacityRollup): number | null {
  const [all, most] = [read(total), read(largest)];
  return all.over === 0n ? null : Number((1000n * most.over * all.under) / (most.under * all.over));
}
