// Over which segments and flows may a route run in a place? Over what stands, and what could be filled: no steps, which are
// contracted, no further ways to a product that stands, nothing whose deposit is not here. What is blocked is reached only
// from what would bring all that blocks it.
import { newAsk } from '../ask.ts';
import { listingOf } from '../listing.ts';
import type { Group } from '../network.ts';
import type { Place } from '../place.ts';
import { assessRequired, FIRMNESS, worthOfOption } from '../requirement.ts';
import { newShelf, recall } from '../shelf.ts';
import { stands, stateOf } from '../standing.ts';

/** A graph by spots 0 … size − 1, in the order of the segments' ids. */
export interface Ground {
  readonly size: number;
  /** The number of each spot's segment in the network. */
  readonly nodes: readonly number[];
  /** Ascending. */
  readonly next: readonly (readonly number[])[];
  readonly previous: readonly (readonly number[])[];
  /** Does not stand: a route over it is broken here. */
  readonly missing: readonly boolean[];
  /** What keeps it from standing is not to be had, but by what a route brings. */
  readonly blocked: readonly boolean[];
  spotOf(node: number): number | undefined;
}

/**
 * @param nodes of the network; steps among them are left out
 * @param mayCome which of those that do not stand belong to it
 */
export function layGround(place: Place, nodes: Iterable<number>, mayCome: (node: number) => boolean): Ground {
  const { network } = place;
  const standing = (node: number): boolean => stands(stateOf(place, node));
  const kept = [...nodes]
    .filter((node) => !network.isStep(node) && (standing(node) || mayCome(node)))
    .sort((left, right) => left - right);
  const spots = new Map(kept.map((node, spot) => [node, spot]));
  const missing = kept.map((node) => !standing(node));
  const blockers = kept.map((node, spot) => (missing[spot] ? blockersOf(place, node) : []));
  const previous = kept.map((node, spot) =>
    network
      .along(node, 'upstream')
      .filter((source) => blockers[spot]!.every((group) => brings(place, source, group)))
      .flatMap((source) => spots.get(source) ?? [])
      .sort((left, right) => left - right),
  );
  const next: number[][] = kept.map(() => []);
  for (const [spot, sources] of previous.entries()) for (const source of sources) next[source]!.push(spot);
  return {
    size: kept.length,
    nodes: kept,
    next,
    previous,
    missing,
    blocked: blockers.map((groups) => groups.length > 0),
    spotOf: (node) => spots.get(node),
  };
}

/** What could be filled here. */
export const isFillable =
  (place: Place) =>
  (node: number): boolean =>
    listingOf(place, node).as !== 'none';

const BLOCKERS = newShelf<readonly Group[]>();

/** The groups of a segment that cannot be had. */
export const blockersOf = (place: Place, node: number): readonly Group[] => recall(place, BLOCKERS, node, findBlockers);

const findBlockers = (place: Place, node: number): Group[] =>
  assessRequired(place, node)
    .groups.filter(({ firmness }) => firmness === FIRMNESS.none)
    .map(({ group }) => group);

/** Would a source meet a group that cannot be had otherwise, if it stood? Itself, or through a step. */
export function brings(place: Place, source: number, { options }: Group): boolean {
  if (options.some(({ from }) => from === source)) return true;
  const steps = options.filter((option) => place.network.isContracted(option));
  if (steps.length === 0) return false;
  const ask = newAsk(place, source);
  return steps.some((option) => worthOfOption(ask, option).firmness > FIRMNESS.none);
}

/** All that lies between two segments, both included: what the one leads to and what leads to the other. */
export function between(place: Place, from: number, to: number): number[] {
  const after = reach(place, from, 'downstream');
  const before = reach(place, to, 'upstream');
  return [...after].filter((node) => before.has(node));
}

function reach({ network }: Place, origin: number, direction: 'upstream' | 'downstream'): Set<number> {
  const found = new Set([origin]);
  for (const node of found) for (const other of network.along(node, direction)) found.add(other);
  return found;
}
