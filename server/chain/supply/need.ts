// How much of a segment's output is needed here, as far as records say? What is documented, and what plants here take.
import { readCapacities } from './made.ts';
import { remembered } from './remembered.ts';
import { isBefore } from '../condition.ts';
import type { Place } from '../place.ts';
import type { DemandFact, Flow } from '../snapshot.ts';
import { applyCoefficient, readCoefficient } from '../units/coefficient.ts';
import { fraction, multiply } from '../units/exact.ts';
import { combine } from '../units/unit.ts';
import { isRefusal, readQuantity, unitOf, type Quantity, type Refusal } from '../units/quantity.ts';

/** A need on record that has not run out. */
export interface RecordedNeed {
  demand: DemandFact;
  /** It begins later than the as-of. */
  later: boolean;
  read: Quantity | Refusal;
}

/** What the plants of one user take, by the flow's coefficient. */
export interface FlowNeed {
  flow: Flow;
  /** The user has a choice: something else would do as well. */
  replaceable: boolean;
  read: Quantity | Refusal;
}

const readDemand = remembered(({ quantity, unit }: DemandFact) => readQuantity(quantity, unit));
const readFlow = remembered(({ coefficient, coefficientUnit }: Flow) => readCoefficient(coefficient, coefficientUnit));

/** Ordered by id. */
export function recordedNeeds(place: Place, node: number): RecordedNeed[] {
  const { asOf } = place.options;
  const needs = place.facts.demands.get(place.network.segments[node]!.id) ?? [];
  return needs
    .filter(({ to }) => !isBefore(to, asOf))
    .map((demand) => ({
      demand,
      later: isBefore(asOf, demand.from),
      read: readDemand(demand),
    }));
}

/**
 * One for each flow with a coefficient to a user that has a known capacity here, running, or planned as well. A by-product's
 * coefficient says what comes out, not what is taken.
 */
export function flowNeeds(place: Place, node: number, which: 'running' | 'all'): FlowNeed[] {
  const { id } = place.network.segments[node]!;
  return place.snapshot.outflows(id).flatMap((flow) => {
    if (flow.kind === 'by-product' || flow.coefficient === null || flow.to === id) return [];
    const capacities = readCapacities(place.facts.producers.get(flow.to), which);
    if (capacities.length === 0) return [];
    const coefficient = readFlow(flow);
    const replaceable = isReplaceable(place, node, flow);
    return capacities.map((capacity) => ({
      flow,
      replaceable,
      read: 'refused' in coefficient ? coefficient : applyCoefficient(coefficient, capacity),
    }));
  });
}

/** Every group that the flow is in has another member. */
function isReplaceable(place: Place, node: number, flow: Flow): boolean {
  const user = place.network.indexOf(flow.to)!;
  const groups = [...place.network.required(user), ...place.network.support(user)].filter(({ options }) =>
    options.some(({ from, flow: { kind } }) => from === node && kind === flow.kind),
  );
  return groups.length > 0 && groups.every(({ options }) => options.some(({ from }) => from !== node));
}

/**
 * A need of so many in all, told over the years of its window: 730 wells from 2026 to 2028 are a third of that a year.
 * Null where it is not told by the year and the window is not known.
 */
export function aYear(read: Quantity, { from, to }: Pick<DemandFact, 'from' | 'to'>): Quantity | null {
  if (read.dimensions.get('time') === -1) return read;
  const years = from === null || to === null ? 0 : Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  if (!Number.isSafeInteger(years) || years < 1) return null;
  return {
    value: multiply(read.value, fraction(1n, BigInt(years))),
    dimensions: combine(read.dimensions, new Map([['time', 1]] as const), -1),
  };
}

export const isIn = (unit: string, read: Quantity | Refusal): read is Quantity =>
  !isRefusal(read) && unitOf(read) === unit;
