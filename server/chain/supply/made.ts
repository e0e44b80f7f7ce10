// How much can be made here? A roll-up's capacities as quantities, and what is said of them.
import type { CapacityRollup } from '../capacity.ts';
import type { ProducerRollup } from '../snapshot.ts';
import { add, readDecimal, ZERO, type Exact } from '../units/exact.ts';
import type { Quantity } from '../units/quantity.ts';
import { remembered } from './remembered.ts';
import { readUnit, type Dimensions } from '../units/unit.ts';

const NO_DIMENSIONS: Dimensions = new Map();

/** One for each unit, with what is planned or without; what comes to nothing is left out. */
export function readCapacities(rollup: ProducerRollup | undefined, which: 'running' | 'all'): Quantity[] {
  return (rollup?.capacities ?? []).flatMap((capacity) => readRollup(capacity)[which] ?? []);
}

const readRollup = remembered(({ unit, total, planned }: CapacityRollup) => {
  const dimensions = readUnit(unit)?.dimensions ?? NO_DIMENSIONS;
  const running = read(total);
  const all = add(running, read(planned));
  const told = (value: Exact): Quantity | null => (value.over === 0n ? null : { value, dimensions });
  return { running: told(running), all: told(all) };
});

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
