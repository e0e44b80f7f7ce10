// How many cells, region × segment, may one question look at, however many fields it has?
import { tooExpensive } from '../../chain/errors.ts';
import type { Context } from '../context.ts';

export const MOST_CELLS = 100_000;

/** Adds to what the question looks at already. @throws TOO_EXPENSIVE */
export function countCells(regions: number, segments: number, { looked }: Context): void {
  looked.cells += regions * segments;
  if (looked.cells <= MOST_CELLS) return;
  throw tooExpensive(
    `[schema] with ${regions} regions × ${segments} segments the question comes to ${looked.cells} cells, ${MOST_CELLS} are accepted: ask for fewer regions at a time, or for one industry`,
  );
}
