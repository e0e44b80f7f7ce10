// How much can be made? Capacities as records give them, in canonical units, and what those of a place add up to.
import { add, compare, largest, multiply, readDecimal, writeDecimal, ZERO, type Exact } from './units/exact.ts';
import { amountOf, isRefusal, PLACES, readQuantity, unitOf } from './units/quantity.ts';
import type { ProductionStatus } from './vocabulary.ts';

/** A decimal of at most six places, in a canonical unit. */
export interface Capacity {
  readonly unit: string;
  readonly amount: string;
}

/** What is known of capacities in one unit: of productions in a region and below, as they count in a roll-up. */
export interface CapacityRollup {
  readonly unit: string;
  /** Of running productions. */
  readonly total: string;
  /** Of the running holding group that has most. */
  readonly largest: string;
  /** Running holding groups whose every running production here has a capacity in this unit. */
  readonly known: number;
  /** Of planned productions. */
  readonly planned: string;
}

/** So that the sum over a country fits 64 bits, counted in millionths. */
const MOST: Exact = { over: 100_000_000_000n, under: 1n };

/**
 * Null where there is none that can be reckoned with: no number, not above 0, an unknown unit, one of something else, or
 * a number that six places do not hold.
 */
export function readCapacity(capacity: string | null, unit: string | null): Capacity | null {
  const read = readQuantity(capacity, unit);
  if (isRefusal(read) || compare(read.value, ZERO) <= 0 || compare(read.value, MOST) > 0) return null;
  const amount = writeDecimal(read.value, PLACES);
  const written = unitOf(read);
  return amount === null || written === '' ? null : { unit: written, amount };
}

/** A counted production of a holding group in the place. */
export interface CapacityLine {
  status: ProductionStatus;
  capacity: Capacity | null;
}

/** The roll-up of a place, one list of counted productions a holding group. Ordered by unit. */
export function rollUpCapacities(groups: readonly (readonly CapacityLine[])[]): CapacityRollup[] {
  return groups.reduce<readonly CapacityRollup[]>((sum, lines) => recountCapacities(sum, [], lines), []).slice();
}

/**
 * The roll-up after one group's productions in the place are others. It may not lose capacity: the largest of the others
 * is not known.
 */
export function recountCapacities(
  capacities: readonly CapacityRollup[],
  before: readonly CapacityLine[],
  after: readonly CapacityLine[],
): CapacityRollup[] {
  const units = new Set([...capacities.map(({ unit }) => unit), ...[...before, ...after].map((line) => unitFor(line))]);
  units.delete('');
  return [...units].sort().flatMap((unit) => {
    const rollup = capacities.find((one) => one.unit === unit);
    const [was, is] = [shareOf(before, unit), shareOf(after, unit)];
    const next = {
      unit,
      total: move(rollup?.total, was.running, is.running),
      largest: write(largest(read(rollup?.largest), is.running)),
      known: (rollup?.known ?? 0) - was.known + is.known,
      planned: move(rollup?.planned, was.planned, is.planned),
    };
    return next.total === '0' && next.planned === '0' ? [] : [next];
  });
}

const unitFor = ({ status, capacity }: CapacityLine): string => (status === 'closed' ? '' : (capacity?.unit ?? ''));

function shareOf(lines: readonly CapacityLine[], unit: string) {
  const running = lines.filter(({ status }) => status === 'active');
  const planned = lines.filter(({ status }) => status === 'planned');
  const known = running.length > 0 && running.every(({ capacity }) => capacity?.unit === unit);
  return { running: sum(running, unit), planned: sum(planned, unit), known: Number(known) };
}

const sum = (lines: readonly CapacityLine[], unit: string): Exact =>
  lines.reduce((total, { capacity }) => (capacity?.unit === unit ? add(total, read(capacity.amount)) : total), ZERO);

const read = (amount: string | undefined): Exact => (amount === undefined ? ZERO : (readDecimal(amount) ?? ZERO));
const write = (value: Exact): string => writeDecimal(value, PLACES) ?? amountOf({ value, dimensions: new Map() });
const move = (amount: string | undefined, was: Exact, is: Exact): string =>
  write(add(add(read(amount), is), multiply(was, { over: -1n, under: 1n })));
