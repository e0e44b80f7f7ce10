// What can be worked out before anybody asks? What every place of a country makes of the facts, and whom it is compared with: a
// server does so when it takes over a snapshot, in parts between its answers. What no change touched is not done again.
import { tabulateInParts } from '../complexity/table.ts';
import { completeOptions } from '../options.ts';
import { viewPlace } from '../place.ts';
import type { Snapshot } from '../snapshot.ts';
import { Bounds } from './bound.ts';
import { rowOf } from './row.ts';

/** Places between two breaths. */
const STRIDE = 20;

/**
 * For the usual options.
 * @param isOver whether nobody is interested any more
 */
export function* prepareInParts(snapshot: Snapshot, isOver: () => boolean = () => false): Generator<undefined, void> {
  const options = completeOptions({}, snapshot);
  yield* tabulateInParts(snapshot, options.peers);
  const bounds = new Bounds(snapshot, options);
  for (const [at, { code, level }] of snapshot.regions.all.entries()) {
    if (level === 'county' || level === 'prefecture') bounds.prepare(rowOf(viewPlace(snapshot, code, options)));
    if (at % STRIDE === STRIDE - 1) {
      yield;
      if (isOver()) return;
    }
  }
}

export function prepare(snapshot: Snapshot): void {
  for (const _breath of prepareInParts(snapshot));
}
