// What is in the cells of the matrix? Asked for so many rows at a time, so that even a large one says how far it is.
import { ask } from '../api/client.ts';
import { MatrixDocument } from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';
import type { MatrixCell } from './matrix.ts';

/** Cells of one answer. */
const MOST = 10_000;

export class MatrixListing {
  readonly loader = new Loader<readonly MatrixCell[]>();
  #done = $state(0);
  #total = $state(0);

  /** Rows that have come, of those that were asked for. */
  get done(): number {
    return this.#done;
  }
  get total(): number {
    return this.#total;
  }

  ask(industry: string, segments: number, regions: readonly string[]): void {
    const atOnce = Math.max(1, Math.floor(MOST / Math.max(1, segments)));
    void this.loader.load(JSON.stringify([industry, regions]), async (signal) => {
      const cells: MatrixCell[] = [];
      this.#done = 0;
      this.#total = regions.length;
      for (let start = 0; start < regions.length; start += atOnce) {
        const variables = { industry, regions: regions.slice(start, start + atOnce) };
        cells.push(...(await ask(MatrixDocument, variables, signal)).matrix);
        this.#done = Math.min(start + atOnce, regions.length);
      }
      return cells;
    });
  }
}
