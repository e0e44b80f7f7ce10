// On whose behalf is something looked up? Where a segment's own plants could feed its inputs, its own coverage must stay
// out of what it needs, so that such a question is asked apart; all others of a place share their answers.
import type { Place } from './place.ts';
import { newShelf, recall, type Keeper } from './shelf.ts';

/** No segment in particular. */
export const NOBODY = -1;

export interface Ask extends Keeper {
  readonly place: Place;
  /** The segment that is judged, which never counts as its own supplier or user; or nobody. */
  readonly target: number;
}

const ASKS = newShelf<Ask>();

export const newAsk = (place: Place, target: number): Ask => ({ place, target, shelves: [] });

export function askFor(place: Place, node: number): Ask {
  const target = place.network.needsItself(node) ? node : NOBODY;
  return recall(place, ASKS, target, newAsk);
}
