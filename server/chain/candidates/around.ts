// What would a firm find here, and how far would it have come? What of its inputs and customers stands in the place, and what
// each place elsewhere gives for its distance and for the policy that holds there and not here.
import { isBefore } from '../condition.ts';
import { distanceBetween } from '../greatCircle.ts';
import { STANDING } from '../here.ts';
import type { Place } from '../place.ts';
import type { Region } from '../region.ts';
import { newShelf, recall } from '../shelf.ts';
import type { ConditionFact } from '../snapshot.ts';
import { strengthOf } from '../standing.ts';

/** Kilometres within which so many points are given; further away, and where nobody knows, none. */
export const DISTANCES = [
  [300, 60],
  [600, 45],
  [1000, 30],
  [1500, 20],
  [2000, 10],
] as const;

/** For each policy that holds there and not here. */
const POLICY = 20;
const MOST_POLICY = 40;

/** For each input or customer that stands here, times its standing. */
const FOUND = 20;
export const MOST_FOUND = 100;
const FOUND_ELSE = 5;
const MOST_FOUND_OF_ONE = 20;
/** Of all other things that a firm makes together. */
export const MOST_FOUND_ELSE = 50;

export interface Found {
  /** Businesses one hop away, steps contracted, that stand or are planned here. */
  inputs: readonly number[];
  customers: readonly number[];
}

const FOUNDS = newShelf<Found>();

export function foundFor(place: Place, node: number): Found {
  return recall(place, FOUNDS, node, () => ({
    inputs: standing(place, place.network.along(node, 'upstream')),
    customers: standing(place, place.network.along(node, 'downstream')),
  }));
}

const worthOf = (place: Place, node: number): number => STANDING[strengthOf(place, node)];

const standing = (place: Place, nodes: readonly number[]): number[] =>
  nodes
    .filter((node) => worthOf(place, node) > 0)
    .sort((left, right) => worthOf(place, right) - worthOf(place, left) || left - right);

const pointsFound = (place: Place, node: number, each: number, most: number): number => {
  const { inputs, customers } = foundFor(place, node);
  const sum = [...inputs, ...customers].reduce((total, other) => total + worthOf(place, other), 0);
  return Math.min(most, Math.floor((sum * each) / 1000));
};

/** For the segment that it would make here. */
export const foundPoints = (place: Place, node: number): number => pointsFound(place, node, FOUND, MOST_FOUND);

/** For one of the other things that it makes. */
export const foundElsePoints = (place: Place, node: number): number =>
  pointsFound(place, node, FOUND_ELSE, MOST_FOUND_OF_ONE);

/** Every segment with an input or customer here, and its points: only what goes with something that stands here is asked. */
export function allFoundElse(place: Place): Map<string, number> {
  const { network, facts } = place;
  const named = new Set([
    ...facts.producers.keys(),
    ...facts.surveys.keys(),
    ...facts.surveysBelow.keys(),
    ...facts.projects.keys(),
  ]);
  const nodes = new Set<number>();
  for (const id of named) {
    const node = network.indexOf(id);
    if (node === undefined || worthOf(place, node) === 0) continue;
    for (const direction of ['upstream', 'downstream'] as const) {
      for (const other of network.along(node, direction)) nodes.add(other);
    }
  }
  return new Map(
    [...nodes]
      .sort((left, right) => left - right)
      .map((node) => [network.segments[node]!.id, foundElsePoints(place, node)] as const)
      .filter(([, points]) => points > 0),
  );
}

/** Whole kilometres between the seats; that of the prefecture speaks for a county whose own is not known. */
export function distanceTo(place: Place, code: string): number | null {
  const [here, there] = [seatOf(place, place.region.code), seatOf(place, code)];
  const distance = here && there ? distanceBetween(here, there) : null;
  return distance === null ? null : Math.round(distance);
}

function seatOf({ snapshot }: Place, code: string): Region | null {
  const seats = [snapshot.regions.get(code), snapshot.regions.prefecture(code)];
  return seats.find((region) => region !== undefined && region.lat !== null && region.lng !== null) ?? null;
}

export function distancePoints(distance: number | null): number {
  if (distance === null) return 0;
  return DISTANCES.find(([within]) => distance <= within)?.[1] ?? 0;
}

/** Open policies that name places: those that hold there alone, those that hold here too, and those that hold here alone. */
export interface Policies {
  there: readonly ConditionFact[];
  both: readonly ConditionFact[];
  here: readonly ConditionFact[];
}

export function policiesOf(place: Place, segment: string, code: string): Policies {
  const here = regional(place, segment, place.region.code);
  const there = regional(place, segment, code);
  const named = (list: readonly ConditionFact[]) => new Set(list.map(({ id }) => id));
  const [ids, others] = [named(here), named(there)];
  return {
    there: there.filter(({ id }) => !ids.has(id)),
    both: there.filter(({ id }) => ids.has(id)),
    here: here.filter(({ id }) => !others.has(id)),
  };
}

function regional({ snapshot, options: { asOf } }: Place, segment: string, code: string): ConditionFact[] {
  return snapshot
    .conditions(code, segment)
    .filter(
      ({ kind, regions, from, to }) =>
        kind === 'policy' && regions.length > 0 && !isBefore(asOf, from) && !isBefore(to, asOf),
    );
}

export const policyPoints = ({ there }: Policies): number => Math.min(MOST_POLICY, there.length * POLICY);
