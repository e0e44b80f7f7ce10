// In which ways can a sheet of relations be laid out? Each from the things, their links and what is pinned to a place for the rest.
import { spread } from './elk.ts';
import { placeInRings, type Drawing, type Point } from './placing.ts';
import { settle } from './settling.ts';

type Places = ReadonlyMap<string, Point>;

interface Layout {
  id: string;
  /** Where everything that is not pinned stands; rejects where it is given up, or cannot be told. */
  run: (drawing: Drawing, signal: AbortSignal) => Promise<Places>;
}

export const LAYOUTS = [
  { id: 'rings', run: async (drawing) => placeInRings(drawing) },
  {
    id: 'layers',
    run: async (drawing, signal) => settle(await spread(drawing, 'layers', signal), drawing.things),
  },
  {
    id: 'free',
    run: async (drawing, signal) => settle(await spread(drawing, 'free', signal), drawing.things),
  },
] as const satisfies readonly Layout[];
export type LayoutName = (typeof LAYOUTS)[number]['id'];

/** Where a layout fails, rings stand in for it: they always come out. */
export async function layOut(
  name: LayoutName,
  drawing: Drawing,
  signal: AbortSignal,
): Promise<{ places: Places; failed: boolean }> {
  const layout = LAYOUTS.find(({ id }) => id === name) ?? LAYOUTS[0];
  try {
    return { places: await layout.run(drawing, signal), failed: false };
  } catch (cause) {
    if (signal.aborted) throw cause;
    return { places: placeInRings(drawing), failed: true };
  }
}
