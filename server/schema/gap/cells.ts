// How many cells, region × segment, may one question look at, however many fields it has?
import { tooExpensive } from '../../chain/errors.ts';
import type { Context } from '../context.ts';

export const MOST_CELLS = 100_000;
/** Cells whose best are found without judging them all cost so much less. */
const GLANCES = 400;

/** Adds to what the question looks at already. @throws TOO_EXPENSIVE */
export function countCells(regions: number, segments: number, context: Context, hint = ''): void {
  const { looked } = context;
  looked.cells += regions * segments;
  if (looked.cells <= MOST_CELLS) return;
  throw tooExpensive(
    `[schema] with ${regions} regions × ${segments} segments the question comes to ${looked.cells} cells, ${MOST_CELLS} are accepted: ask for fewer regions at a time, or for one industry${hint}`,
  );
}

/** The same for cells that are only glanced at. @throws TOO_EXPENSIVE */
export function countGlances(regions: number, segments: number, { looked }: Context): void {
  looked.cells += Math.ceil((regions * segments) / GLANCES);
  if (looked.cells <= MOST_CELLS) return;
  throw tooExpensive(
    `[schema] with the best of ${regions} regions × ${segments} segments the question comes to more than is accepted, ${MOST_CELLS * GLANCES} cells in all: ask for fewer regions, or once in a question`,
  );
}

/** More than may be judged one by one. */
export const areMany = (regions: number, segments: number): boolean => regions * segments > MOST_CELLS;
