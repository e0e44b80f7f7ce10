// Is something on its way, here, or lost? One request at a time; a newer one abandons the older.
import { ApiError } from '../api/client.ts';
import { connection } from '../comfort/connection.svelte.ts';
import { waits } from '../comfort/waits.svelte.ts';

/** Shorter waits need no sign: a skeleton that flashes is worse than none. */
const PATIENCE = 300;

export class Loader<Value> {
  #value = $state.raw<Value | null>(null);
  #key = $state<string | null>(null);
  #error = $state.raw<ApiError | null>(null);
  #loading = $state(false);
  #slow = $state(false);
  #abort: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again: (() => Promise<void>) | null = null;
  /** What is here or on its way; not reactive, so that an effect may ask without following it. */
  #asked: string | null = null;
  #wait: (() => void) | null = null;
  #noLongerBack: (() => void) | null = null;

  /** The last value that came, perhaps for an earlier key: see `key`. */
  get value(): Value | null {
    return this.#value;
  }
  /** What `value` answers. */
  get key(): string | null {
    return this.#key;
  }
  get error(): ApiError | null {
    return this.#error;
  }
  get loading(): boolean {
    return this.#loading;
  }
  /** Loading for long enough to say so. */
  get slow(): boolean {
    return this.#slow;
  }

  /** Loads, unless the same is here or on its way: for effects that run again when something else has changed. */
  async follow(key: string, fetchValue: (signal: AbortSignal) => Promise<Value>): Promise<void> {
    if (this.#asked !== key) await this.load(key, fetchValue);
  }

  async load(key: string, fetchValue: (signal: AbortSignal) => Promise<Value>): Promise<void> {
    this.#again = () => this.load(key, fetchValue);
    this.#giveUp();
    this.#asked = key;
    const abort = new AbortController();
    this.#abort = abort;
    this.#wait = waits.begin(() => this.cancel());
    this.#timer = setTimeout(() => (this.#slow = true), PATIENCE);
    this.#loading = true;
    this.#error = null;
    try {
      const value = await fetchValue(abort.signal);
      if (abort.signal.aborted) return;
      this.#value = value;
      this.#key = key;
    } catch (cause) {
      if (abort.signal.aborted) return;
      this.#asked = null;
      this.#error = cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause));
      if (this.#error.kind === 'UNREACHABLE') this.#noLongerBack = connection.whenBack(() => void this.retry());
    }
    this.#end();
  }

  /** Gives up what is on its way; it can be asked again. */
  cancel(): void {
    if (!this.#loading) return;
    this.#giveUp();
    this.#asked = null;
    this.#error = new ApiError('CANCELLED', '[web] somebody stopped waiting for the answer');
    this.#end();
  }

  #giveUp(): void {
    this.#abort?.abort();
    this.#noLongerBack?.();
    this.#noLongerBack = null;
    this.#wait?.();
    clearTimeout(this.#timer);
  }

  #end(): void {
    this.#wait?.();
    clearTimeout(this.#timer);
    this.#loading = false;
    this.#slow = false;
  }

  async retry(): Promise<void> {
    await this.#again?.();
  }

  /** Forgets everything; what is on its way is abandoned. */
  clear(): void {
    this.#giveUp();
    this.#end();
    this.#asked = null;
    this.#value = null;
    this.#key = null;
    this.#error = null;
    this.#again = null;
  }
}
