// How is a question asked whose text is only known when it is asked? As any client of the API would.
import { askText } from '../api/client.ts';
import { Loader } from '../state/loader.svelte.ts';
import type { Filled } from './question.ts';

export class Asking {
  readonly loader = new Loader<unknown>();

  ask(query: string, filled: Filled): void {
    void this.loader.load(JSON.stringify([query, filled]), (signal) => askText(query, filled, signal));
  }
}
