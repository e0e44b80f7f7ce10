// Can the server be reached? When it cannot, it is asked now and then whether it is back, and what failed meanwhile is asked again.

/** Between two looks, in milliseconds. */
const PAUSE = 3000;
const HEALTH = '/health';

export class Connection {
  #lost = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again: readonly (() => void)[] = [];

  get lost(): boolean {
    return this.#lost;
  }

  /** An answer came, whatever it says. */
  reached(): void {
    if (!this.#lost) return;
    this.#lost = false;
    clearTimeout(this.#timer);
    const again = this.#again;
    this.#again = [];
    for (const retry of again) retry();
  }

  /** No answer came. */
  missed(): void {
    this.#lost = true;
    this.#plan();
  }

  /** Runs once, when the server is back; the returned function takes it back. */
  whenBack(retry: () => void): () => void {
    this.#again = [...this.#again, retry];
    return () => {
      this.#again = this.#again.filter((other) => other !== retry);
    };
  }

  async look(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const { ok } = await fetch(HEALTH, { cache: 'no-store' });
      if (ok) return this.reached();
    } catch {
      // Still not there.
    }
    this.#plan();
  }

  /** The browser knows first when the network is back. */
  listen(): () => void {
    const look = () => void this.look();
    const miss = () => this.missed();
    addEventListener('online', look);
    addEventListener('offline', miss);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', miss);
    };
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.#lost) this.#timer = setTimeout(() => void this.look(), PAUSE);
  }
}

export const connection = new Connection();
