// How does a snapshot look with landings in it? The roll-ups that they change lie over the old ones; all else is shared.
import { readCapacity } from '../capacity.ts';
import { learnFrom } from '../complexity/table.ts';
import type { ProducerRollup, RegionFacts, Snapshot } from '../snapshot.ts';
import { EVERYWHERE } from '../snapshot.ts';
import type { Arrival, Landing } from './landing.ts';
import { OverlaidMap } from './overlaidMap.ts';
import { isCounted, presenceIn, recount, type PlacedLine } from './presence.ts';

/** By region, then segment. */
type Rollups = Map<string, Map<string, ProducerRollup>>;

/** The snapshot in which the arrivals run, dated `asOf`. The given one is left as it is. */
export function overlay(snapshot: Snapshot, arrivals: readonly Arrival[], asOf: string | null): Snapshot {
  const changed: Rollups = new Map();
  for (const group of gather(arrivals)) land(snapshot, group, asOf ?? '', changed);
  const facts = new Map<string, RegionFacts>();
  for (const [region, producers] of changed) {
    const before = snapshot.factsOf(region);
    facts.set(region, { ...before, producers: new OverlaidMap(before.producers, producers) });
  }
  const factsOf = (region: string): RegionFacts => facts.get(region) ?? snapshot.factsOf(region);
  const landed: Snapshot = {
    ...snapshot,
    factsOf,
    producers: (region, segment) => factsOf(region).producers.get(segment),
    assumed: [...snapshot.assumed, ...arrivals.map(landingOf)],
  };
  learnFrom(snapshot, landed);
  return landed;
}

const landingOf = ({ segment, region, enterprise, capacity, unit }: Arrival): Landing => ({
  segment,
  region,
  enterprise,
  capacity,
  unit,
});

/** Arrivals that count together: of one holding group and segment. A firm that nobody knows yet is a group of its own. */
function gather(arrivals: readonly Arrival[]): Arrival[][] {
  const keyOf = ({ segment, holding }: Arrival, index: number) =>
    JSON.stringify(holding ? [segment, holding.group] : [segment, index]);
  return [...Map.groupBy(arrivals.keys(), (index) => keyOf(arrivals[index]!, index)).values()].map((indices) =>
    indices.map((index) => arrivals[index]!),
  );
}

function land(snapshot: Snapshot, arrivals: readonly Arrival[], asOf: string, changed: Rollups): void {
  const [{ segment, holding }] = arrivals as [Arrival, ...Arrival[]];
  const before: PlacedLine[] = (holding?.lines ?? []).filter((line) => isCounted(line, snapshot.regions));
  const landed = arrivals.map(({ region, capacity, unit }): PlacedLine => ({
    status: 'active',
    asOf,
    region,
    institution: false,
    capacity: readCapacity(capacity, unit),
  }));
  const after = [...before, ...landed];
  const places = after.flatMap(({ region }) => (region === null ? [] : snapshot.pathOf(region)));
  for (const place of new Set([EVERYWHERE, ...places])) {
    const rollups = changed.get(place) ?? new Map<string, ProducerRollup>();
    changed.set(place, rollups);
    const rollup = rollups.get(segment) ?? snapshot.producers(place, segment) ?? nothing(place, segment);
    const was = presenceIn(place, before, snapshot.pathOf);
    rollups.set(segment, recount(rollup, was, presenceIn(place, after, snapshot.pathOf)));
  }
}

const nothing = (region: string, segment: string): ProducerRollup => ({
  region,
  segment,
  active: 0,
  planned: 0,
  newestActive: [],
  firms: 0,
  firmsOnlyHere: 0,
  capacities: [],
});
