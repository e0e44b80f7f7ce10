// Which marks would lie on each other? They are drawn as one that says how many they are.
import type { Point } from './projection.ts';

export interface Cluster {
  point: Point;
  /** In the order in which they were given. */
  codes: readonly string[];
}

/** Each mark joins the first cluster whose first mark is nearer than `apart`, across and down: marks are wider than high. */
export function clusterMarks(
  marks: readonly { code: string; point: Point }[],
  apart: { x: number; y: number },
): Cluster[] {
  const clusters: { point: Point; codes: string[] }[] = [];
  for (const { code, point } of marks) {
    const near = clusters.find(
      ({ point: [x, y] }) => Math.hypot((x - point[0]) / apart.x, (y - point[1]) / apart.y) < 1,
    );
    if (near) near.codes.push(code);
    else clusters.push({ point, codes: [code] });
  }
  return clusters;
}
