// How far can an input be had in a place, per mille, and by what right?
import type { Ask } from './ask.ts';
import { hereOfGroup, STANDING } from './here.ts';
import type { Place } from './place.ts';
import { newShelf, recall } from './shelf.ts';
import type { RegionFacts } from './snapshot.ts';
import { strengthOf } from './standing.ts';

export const AVAILABILITY = {
  present: STANDING.present,
  weak: STANDING.weak,
  planned: STANDING.planned,
  /** Bought in from anywhere. */
  bought: 400,
  /** Bought in from a neighbouring place. */
  near: 400,
  /** Not here, but all that it needs stands or is planned here. */
  next: 400,
  /** Nobody looked. */
  unknown: 300,
  none: 0,
} as const;
export type Availability = keyof typeof AVAILABILITY;

/** From here on an input can be had without a survey. */
export const HAD = AVAILABILITY.bought;

const AVAILABILITIES = newShelf<Availability>();

export function availabilityOf(ask: Ask, node: number): Availability {
  return recall(ask, AVAILABILITIES, node, judge);
}

function judge(ask: Ask, node: number): Availability {
  const { place } = ask;
  const state = strengthOf(place, node);
  if (state === 'present' || state === 'weak' || state === 'planned') return state;
  const { id, reach, siting } = place.network.segments[node]!;
  if (reach === 'national') return 'bought';
  if (reach === 'region' && isNearby(place, id)) return 'near';
  if (siting !== 'resource-bound' && canComeNext(ask, node)) return 'next';
  return state === 'unknown' ? 'unknown' : 'none';
}

/** One level, never recursive: what its inputs would need in turn is not asked. */
function canComeNext(ask: Ask, node: number): boolean {
  const groups = ask.place.network.required(node);
  return groups.length > 0 && groups.every((group) => hereOfGroup(ask, group) > 0);
}

/** Some neighbouring place has it. What lies in one of them needs no look of its own: what it has, the other has. */
function isNearby(place: Place, segment: string): boolean {
  const { apart, provinces } = place.near();
  return (
    apart.some(({ facts }) => hasNear(facts, segment)) ||
    provinces.some(({ facts }) => isFoundNear(facts, segment, false))
  );
}

/** The first neighbouring place, by code, that has a producer or a finding; a province beyond the border by a finding alone. */
export function findNearby(place: Place, segment: string): string | null {
  const { places, provinces } = place.near();
  const found =
    places.find(({ facts }) => hasNear(facts, segment)) ??
    provinces.find(({ facts }) => isFoundNear(facts, segment, false));
  return found?.code ?? null;
}

const hasNear = (facts: RegionFacts, segment: string): boolean =>
  (facts.producers.get(segment)?.active ?? 0) > 0 || isFoundNear(facts, segment, true);

export function isFoundNear({ surveys, surveysBelow }: RegionFacts, segment: string, orBelow: boolean): boolean {
  // Most places were never surveyed.
  const own = surveys.size > 0 ? surveys.get(segment)?.finding : undefined;
  if (own === 'present' || own === 'partial') return true;
  const below = orBelow && surveysBelow.size > 0 ? surveysBelow.get(segment) : undefined;
  return below?.some(({ finding }) => finding === 'present' || finding === 'partial') ?? false;
}
