// A layout of the sheet while it is worked out: of how many things, how to give it up, and whether rings had to stand in for it.
import type { Exploration } from './exploration.svelte.ts';
import { layOut, type LayoutName } from './layouts.ts';
import type { Drawing } from './placing.ts';

export class Arranging {
  /** Things that are being laid out; 0 while nothing is. */
  #count = $state(0);
  #failed = $state(false);
  #given: AbortController | null = null;

  get count(): number {
    return this.#count;
  }
  get failed(): boolean {
    return this.#failed;
  }

  /** True where it came to its end; it is one step of the reader then. */
  async run(sheet: Exploration, layout: LayoutName, drawing: Drawing): Promise<boolean> {
    this.cancel();
    const given = new AbortController();
    this.#given = given;
    this.#count = drawing.things.length;
    this.#failed = false;
    try {
      const { places, failed } = await layOut(layout, drawing, given.signal);
      if (given.signal.aborted) return false;
      this.#failed = failed;
      sheet.place(places);
      return true;
    } catch (cause) {
      if (given.signal.aborted) return false;
      throw cause;
    } finally {
      if (this.#given === given) this.#count = 0;
    }
  }

  cancel = (): void => {
    this.#given?.abort();
    this.#given = null;
    this.#count = 0;
  };
}
