// What is taking long? Work that has run for over a second is shown, and can be given up.

/** After this long, in milliseconds, a reader is told and asked. */
const LONG = 1000;

interface Wait {
  cancel: () => void;
}

export class Waits {
  #long = $state.raw<readonly Wait[]>([]);

  get count(): number {
    return this.#long.length;
  }

  /** To be called with what gives the work up; returns what says that it has ended. */
  begin(cancel: () => void): () => void {
    const wait = { cancel };
    const timer = setTimeout(() => (this.#long = [...this.#long, wait]), LONG);
    return () => {
      clearTimeout(timer);
      if (this.#long.includes(wait)) this.#long = this.#long.filter((other) => other !== wait);
    };
  }

  cancel(): void {
    for (const wait of this.#long) wait.cancel();
  }
}

export const waits = new Waits();
