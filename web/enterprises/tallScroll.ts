// How is a list scrolled that is taller than a browser lets an element be? Its rows lie in a space of their own; the scroller moves
// over it step by step as it always does, and in great leaps in proportion.

/** Chrome ends at 33 million pixels, Firefox at 17. */
export const TALLEST = 12_000_000;

export interface Space {
  /** Of all rows. */
  full: number;
  /** Of what is in sight. */
  height: number;
}

export const trackOf = ({ full }: Space): number => Math.min(full, TALLEST);
const farthest = (length: number, { height }: Space): number => Math.max(0, length - height);

/** Where the scroller stands when the rows are moved by `offset`. */
export function topAt(offset: number, space: Space): number {
  const track = trackOf(space);
  if (track === space.full) return offset;
  const range = farthest(space.full, space);
  return range === 0 ? 0 : (offset / range) * farthest(track, space);
}

/** How far the rows are moved once the scroller has gone from one place to another. */
export function offsetAfter(scrolled: { from: number; to: number }, offset: number, space: Space): number {
  const { from, to } = scrolled;
  const track = trackOf(space);
  if (track === space.full) return to;
  const [range, most] = [farthest(track, space), farthest(space.full, space)];
  if (to <= 0) return 0;
  if (to >= range - 1) return most;
  const isStep = Math.abs(to - from) <= 2 * space.height;
  return Math.max(0, Math.min(most, isStep ? offset + to - from : (to / range) * most));
}
