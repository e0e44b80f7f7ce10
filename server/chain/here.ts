// How far does something stand in the place itself, per mille? Standing alone counts: nothing that could be bought or built.
import type { Ask } from './ask.ts';
import type { Group, Option } from './network.ts';
import type { Place } from './place.ts';
import { contentsOf, newShelf } from './shelf.ts';
import { settle } from './settle.ts';
import { strengthOf } from './standing.ts';
import type { CoverageState } from './vocabulary.ts';

export const STANDING = { present: 1000, weak: 800, planned: 600, absent: 0, unknown: 0 } as const satisfies Record<
  CoverageState,
  number
>;

const HERE_OF_STEPS = newShelf<number>();

/** A business by its own coverage; a step where a plant that runs it stands, or where it was found itself. */
export function hereOfProcess(place: Place, node: number, target: number): number {
  if (node === target) return 0;
  const own = STANDING[strengthOf(place, node)];
  if (!place.network.isStep(node)) return own;
  return place.network
    .hosts(node)
    .reduce((best, host) => (host === target ? best : Math.max(best, STANDING[strengthOf(place, host)])), own);
}

/** The best member. */
export function hereOfGroup(ask: Ask, group: Group): number {
  return group.options.reduce((best, option) => Math.max(best, hereOfOption(ask, option)), 0);
}

export function hereOfOption(ask: Ask, option: Option): number {
  return ask.place.network.isContracted(option)
    ? hereOfStep(ask, option.from)
    : hereOfProcess(ask.place, option.from, ask.target);
}

/** On average of its groups, and not at all where one of them is not here. */
function hereOfStep(ask: Ask, step: number): number {
  return settle(step, contentsOf(ask, HERE_OF_STEPS), ask.place.network.stepsBehind, (at) => {
    const groups = ask.place.network.stepGroups(at).map((group) => hereOfGroup(ask, group));
    return groups.includes(0) ? 0 : average(groups, 1000);
  });
}

/** Rounded down; `empty` for no values. */
export const average = (values: readonly number[], empty: number): number =>
  values.length === 0 ? empty : Math.floor(values.reduce((sum, value) => sum + value, 0) / values.length);
