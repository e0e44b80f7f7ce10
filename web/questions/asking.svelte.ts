// How is a question asked whose text is only known when it is asked? As any client of the API would.
import { askText } from '../api/client.ts';
import { Loader } from '../state/loader.svelte.ts';
import type { Filled } from './question.ts';

export class Asking {
  readonly loader = new Loader<unknown>();
  /** What was asked last, to be opened elsewhere or taken along with its answer. */
  #asked = $state.raw<{ query: string; values: Filled } | null>(null);

  get asked(): { query: string; values: Filled } | null {
    return this.#asked;
  }

  ask(query: string, filled: Filled): void {
    this.#asked = { query, values: filled };
    void this.loader.load(JSON.stringify([query, filled]), (signal) => askText(query, filled, signal));
  }
}
