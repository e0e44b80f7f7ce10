// How is a path handed to the canvas? As an edge whose ends and bends are given, so that nothing is routed twice.
import type { ElementDefinition } from 'cytoscape';
import { relativeTo, type Path, type Point } from './paths/path.ts';

export function lineElement(
  id: string,
  source: string,
  target: string,
  path: Path,
  from: Point,
  to: Point,
  classes: string,
): ElementDefinition {
  const { weights, distances } = relativeTo(path);
  const offset = (point: Point, middle: Point) => `${point.x - middle.x}px ${point.y - middle.y}px`;
  return {
    data: {
      id,
      source,
      target,
      start: offset(path.start, from),
      end: offset(path.end, to),
      weights: weights.join(' ') || '0.5',
      distances: distances.map((distance) => `${distance}px`).join(' ') || '0px',
    },
    classes: path.between.length === 0 ? `${classes} straight` : classes,
    selectable: false,
  };
}
