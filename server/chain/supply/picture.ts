// What does an answer say of capacities here, and of the need that they stand against?
import { flowRef, recordRef } from '../evidence.ts';
import type { CoverageCapacity, LocalDemand, LocalNeed } from '../gap.ts';
import type { Place } from '../place.ts';
import { amountOf, isRefusal, unitOf } from '../units/quantity.ts';
import { readUnit } from '../units/unit.ts';
import { saidOfFlowNeed, saidOfRecordedNeed } from '../words/supply.ts';
import { chiefCapacity, largestShare } from './made.ts';
import { flowNeeds, isIn, recordedNeeds, type FlowNeed, type RecordedNeed } from './need.ts';
import { knownNeed } from './shortage.ts';

export function showCapacity(place: Place, node: number): CoverageCapacity | null {
  const rollup = place.facts.producers.get(place.network.segments[node]!.id);
  const chief = chiefCapacity(rollup);
  if (!rollup || !chief) return null;
  const { unit, total, planned, known } = chief;
  return {
    total,
    unit,
    planned,
    knownProducers: known,
    unknownProducers: rollup.active - known,
    largestShare: largestShare(chief),
  };
}

export function showLocalDemand(place: Place, node: number): LocalDemand | null {
  const recorded = recordedNeeds(place, node);
  const taken = flowNeeds(place, node, 'running');
  if (recorded.length + taken.length === 0) return null;
  const rollup = place.facts.producers.get(place.network.segments[node]!.id);
  const units = [...recorded, ...taken].flatMap(({ read }) => (isRefusal(read) ? [] : unitOf(read)));
  const unit = chiefCapacity(rollup)?.unit ?? units[0] ?? null;
  const dimensions = unit === null ? undefined : readUnit(unit)?.dimensions;
  const needs = [
    ...recorded.map((need) => showRecorded(need, unit !== null && !need.later && isIn(unit, need.read))),
    ...taken.map((need) => showTaken(place, need, unit !== null && !need.replaceable && isIn(unit, need.read))),
  ];
  const isKnown = unit !== null && dimensions !== undefined && needs.some(({ counted }) => counted);
  return {
    total: isKnown ? amountOf({ value: knownNeed(place, node, unit), dimensions }) : null,
    unit: isKnown ? unit : null,
    needs,
  };
}

const amountAndUnit = ({ read }: RecordedNeed | FlowNeed): Pick<LocalNeed, 'amount' | 'unit'> =>
  isRefusal(read) ? { amount: null, unit: null } : { amount: amountOf(read), unit: unitOf(read) };

const showRecorded = (need: RecordedNeed, counted: boolean): LocalNeed => ({
  basis: 'record',
  user: null,
  ...amountAndUnit(need),
  counted,
  reason: saidOfRecordedNeed(need, counted),
  evidence: [recordRef('demands', need.demand.id)],
});

const showTaken = (place: Place, need: FlowNeed, counted: boolean): LocalNeed => ({
  basis: 'flow',
  user: need.flow.to,
  ...amountAndUnit(need),
  counted,
  reason: saidOfFlowNeed(place, need, counted),
  evidence: [
    flowRef(need.flow),
    { type: 'producers', region: place.region.code, segment: need.flow.to, where: 'inside' },
  ],
});
