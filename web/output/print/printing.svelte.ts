// Is the page being printed as it is? What draws only what is in sight draws all that it knows then.
import { flushSync } from 'svelte';

class Printing {
  #now = $state(false);

  get now(): boolean {
    return this.#now;
  }
  /** All of it is drawn when this returns: a browser that prints waits for nothing. */
  begin(): void {
    this.#now = true;
    flushSync();
  }
  end(): void {
    this.#now = false;
  }
}

export const printing = new Printing();
