// How is a list of any length held? Page by page, each by the cursor before it: only pages near what is in sight stay in memory.
import { ApiError } from '../api/client.ts';
import { waits } from '../comfort/waits.svelte.ts';

export interface FetchedPage<Row> {
  rows: readonly Row[];
  /** Where the next page begins; null where this is the last. */
  end: string | null;
  total: number;
  revision: number;
}
export type FetchPage<Row> = (first: number, after: string | null, signal: AbortSignal) => Promise<FetchedPage<Row>>;

export const PAGE_SIZE = 100;
/** Pages that stay, those around what is in sight. */
export const PAGES_HELD = 7;

export class KeysetPages<Row> {
  #fetch: FetchPage<Row> | null = null;
  /** `cursors[page]` begins it; known up to the page after the last that was seen. */
  #cursors: (string | null)[] = [null];
  #pages = $state.raw<Readonly<Record<number, readonly Row[]>>>({});
  #known = $state(0);
  #total = $state<number | null>(null);
  #revision = $state<number | null>(null);
  #error = $state.raw<ApiError | null>(null);
  #loading = $state(false);
  #ended = $state(false);
  #wanted: [number, number] = [0, 0];
  #abort: AbortController | null = null;

  /** Rows whose place is known, whether they are in memory or not. */
  get known(): number {
    return this.#known;
  }
  /** Null before the first page is here. */
  get total(): number | null {
    return this.#total;
  }
  get revision(): number | null {
    return this.#revision;
  }
  get error(): ApiError | null {
    return this.#error;
  }
  get loading(): boolean {
    return this.#loading;
  }
  /** All rows have been reached. */
  get ended(): boolean {
    return this.#ended;
  }
  /** How many pages are in memory. */
  get held(): number {
    return Object.keys(this.#pages).length;
  }

  row(index: number): Row | null {
    return this.#pages[Math.floor(index / PAGE_SIZE)]?.[index % PAGE_SIZE] ?? null;
  }

  /** Begins another list; what is on its way is abandoned, what is shown stays until the first page is here. */
  begin(fetch: FetchPage<Row>): void {
    this.#fetch = fetch;
    this.#startAgain([0, 0]);
  }

  /** Says which rows are in sight; what is missing of them is fetched, a page at a time. */
  need(first: number, last: number): void {
    this.#wanted = [Math.floor(Math.max(0, first) / PAGE_SIZE), Math.floor(Math.max(0, last) / PAGE_SIZE)];
    if (!this.#loading && this.#error === null) void this.#work();
  }

  retry(): void {
    this.#error = null;
    if (!this.#loading) void this.#work();
  }

  stop(): void {
    this.#abort?.abort();
    this.#loading = false;
  }

  #cancel(): void {
    this.stop();
    this.#error = new ApiError('CANCELLED', '[web] somebody stopped waiting for the list');
  }

  #startAgain(wanted: [number, number]): void {
    this.stop();
    this.#cursors = [null];
    this.#ended = false;
    this.#error = null;
    this.#revision = null;
    this.#wanted = wanted;
    void this.#work(true);
  }

  #missing(fresh: boolean): number | null {
    const [first, last] = this.#wanted;
    for (let page = first; page <= last; page += 1) {
      if (page >= this.#cursors.length) return this.#ended ? null : this.#cursors.length - 1;
      if (fresh || !(page in this.#pages)) return page;
    }
    return null;
  }

  async #work(fresh = false): Promise<void> {
    const fetch = this.#fetch;
    if (fetch === null) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#loading = true;
    const done = waits.begin(() => this.#cancel());
    try {
      for (let page = this.#missing(fresh); page !== null; page = this.#missing(false)) {
        const fetched = await fetch(PAGE_SIZE, this.#cursors[page] ?? null, abort.signal);
        if (abort.signal.aborted) return;
        // The data have moved on: places that were known no longer are.
        if (this.#revision !== null && fetched.revision !== this.#revision) return this.#startAgain(this.#wanted);
        this.#take(page, fetched, fresh);
        fresh = false;
      }
    } catch (cause) {
      if (abort.signal.aborted) return;
      this.#error = cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause));
    } finally {
      done();
    }
    if (this.#abort === abort) this.#loading = false;
  }

  #take(page: number, { rows, end, total, revision }: FetchedPage<Row>, fresh: boolean): void {
    const held = { ...(fresh ? {} : this.#pages), [page]: rows };
    const middle = (this.#wanted[0] + this.#wanted[1]) / 2;
    const nearest = Object.keys(held)
      .map(Number)
      .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
    const kept = nearest.slice(0, PAGES_HELD);
    if (page === this.#cursors.length - 1) {
      if (end === null) this.#ended = true;
      else this.#cursors.push(end);
      this.#known = page * PAGE_SIZE + rows.length;
    }
    this.#pages = Object.fromEntries(kept.map((one) => [one, held[one] ?? []]));
    this.#total = total;
    this.#revision = revision;
  }
}
