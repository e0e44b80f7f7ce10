// At which points of the screen stand the numbers of a trip? Stops that would lie on each other share a mark.
import { seen, type Camera } from './camera.ts';
import { clusterMarks } from './cluster.ts';
import type { Point } from './projection.ts';
import type { TripOnSheet } from './tripOnSheet.ts';

export interface StopMark {
  point: Point;
  numbers: readonly number[];
}

const APART = { x: 20, y: 20 };

export const stopMarks = ({ stops }: TripOnSheet, camera: Camera): StopMark[] =>
  clusterMarks(
    stops.flatMap(({ number, point }) =>
      point === null ? [] : [{ code: String(number), point: seen(camera, point) }],
    ),
    APART,
  ).map(({ point, codes }) => ({ point, numbers: codes.map(Number) }));
