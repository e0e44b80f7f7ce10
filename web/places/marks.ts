// Which marks stand on the map? One for each outline, or one for several that would lie on each other; each where it is seen.
import { seen, type Camera } from './camera.ts';
import { clusterMarks } from './cluster.ts';
import type { Point } from './projection.ts';
import type { Sheet } from './sheet.ts';

export interface MapMark {
  point: Point;
  codes: readonly string[];
}

/** Points of the screen between the middles of two marks: a word is wider than a number. */
const APART = { numbers: { x: 58, y: 38 }, words: { x: 82, y: 38 } };

/** Marks of tiles stand in the tiles themselves. */
export const marksOf = ({ shapes }: Sheet, camera: Camera, words: boolean): MapMark[] =>
  clusterMarks(
    shapes.filter(({ tile }) => tile === null).map(({ code, middle }) => ({ code, point: seen(camera, middle) })),
    APART[words ? 'words' : 'numbers'],
  );
