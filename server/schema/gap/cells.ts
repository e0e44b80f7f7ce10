// How many cells, region × segment, may one question look at?
import { tooExpensive } from '../../chain/errors.ts';

export const MOST_CELLS = 100_000;

/** @throws TOO_EXPENSIVE */
export function checkCells(regions: number, segments: number): void {
  const cells = regions * segments;
  if (cells <= MOST_CELLS) return;
  throw tooExpensive(
    `[schema] ${regions} regions × ${segments} segments are ${cells} cells, ${MOST_CELLS} are accepted: ask for fewer regions at a time, or for one industry`,
  );
}
