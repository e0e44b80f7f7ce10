// How is something handed to the canvas that only says something, and never takes the pointer?
import type { ElementDefinition } from 'cytoscape';

export const fixed = { grabbable: false, selectable: false };
/** A point that carries text or a mark and never takes the pointer. */
export const quiet = (
  id: string,
  classes: string,
  x: number,
  y: number,
  data: Record<string, unknown> = {},
): ElementDefinition => ({
  data: { id, ...data },
  position: { x, y },
  classes,
  ...fixed,
});
