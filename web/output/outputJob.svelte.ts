// Is something being made to be taken along, how far is it, and how did it end? One at a time; the next waits for none.
import { download } from '../parts/download.ts';
import type { Words } from '../words/zh.ts';
import type { OutputChoice } from './choices.ts';
import { Moved } from './moved.ts';

/** Work that takes longer says so, and can be given up. */
const PATIENCE = 400;

export class OutputJob {
  #said = $state('');
  #failed = $state(false);
  #doing = $state.raw<OutputChoice | null>(null);
  #slow = $state(false);
  #share = $state<{ done: number; total: number } | null>(null);
  #abort: AbortController | null = null;

  /** How the last one ended; empty while there is nothing to say. */
  get said(): string {
    return this.#said;
  }
  get failed(): boolean {
    return this.#failed;
  }
  get working(): boolean {
    return this.#doing !== null;
  }
  get slow(): boolean {
    return this.#slow;
  }
  get doing(): OutputChoice['doing'] {
    return this.#doing?.doing ?? 'fetching';
  }
  get share(): { done: number; total: number } | null {
    return this.#share;
  }

  async start(choice: OutputChoice, words: Words['output']): Promise<void> {
    if (this.#doing) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#doing = choice;
    this.#said = '';
    this.#failed = false;
    this.#share = null;
    const timer = setTimeout(() => (this.#slow = true), PATIENCE);
    try {
      const file = await choice.run({
        signal: abort.signal,
        tell: (done, total) => (this.#share = { done, total }),
      });
      abort.signal.throwIfAborted();
      if (file) {
        download(file.content, file.name);
        this.#said = words.done(file.name);
      }
    } catch (cause) {
      this.#failed = !abort.signal.aborted;
      this.#said = abort.signal.aborted
        ? words.cancelled
        : cause instanceof Moved
          ? words.moved
          : words.failed(cause instanceof Error ? cause.message : String(cause));
    }
    clearTimeout(timer);
    this.#doing = null;
    this.#slow = false;
  }

  cancel(): void {
    this.#abort?.abort();
  }
  dismiss(): void {
    this.#said = '';
  }
}
