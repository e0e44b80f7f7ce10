// How does a keyset page come about? An engine fetches one item more than asked for, after the position given.
import { invalid } from '../chain/errors.ts';
import type { Page, PageRequest, Position } from './store.ts';

/** @throws INVALID for a page of no size, or a position from another list. */
export function checkPage({ first, after }: PageRequest, parts: number): void {
  if (!Number.isSafeInteger(first) || first < 1) {
    throw invalid(`[store] A page holds 1 item or more: ${first} is no size`);
  }
  if (after !== null && after.length !== parts) {
    throw invalid('[store] The position does not come from this list: begin again without one');
  }
}

/** `found` holds up to `first + 1` items in the order of the list. */
export function cutPage<T>(
  found: readonly T[],
  first: number,
  total: number,
  positionOf: (item: T) => Position,
): Page<T> {
  const items = found.slice(0, first).map((item) => ({ item, position: positionOf(item) }));
  return { items, more: found.length > first, total };
}
