// How is a list of any length held? Page by page, each reached from the nearest cursor before it, so that a reader may jump into
// the middle: only pages near what is in sight stay in memory.
import { ApiError } from '../api/client.ts';
import { waits } from '../comfort/waits.svelte.ts';

export interface FetchedPage<Row> {
  rows: readonly Row[];
  /** Where the next page begins; null where this is the last. */
  end: string | null;
  total: number;
  revision: number;
}
/** So many rows after the cursor, `skip` of them passed over. */
export type FetchPage<Row> = (
  from: { first: number; after: string | null; skip: number },
  signal: AbortSignal,
) => Promise<FetchedPage<Row>>;

export const PAGE_SIZE = 100;
/** Pages that stay, those around what is in sight. */
export const PAGES_HELD = 7;

export class KeysetPages<Row> {
  #fetch: FetchPage<Row> | null = null;
  /** Cursors that begin a page. */
  #cursors: Readonly<Record<number, string | null>> = {};
  #pages = $state.raw<Readonly<Record<number, readonly Row[]>>>({});
  #total = $state<number | null>(null);
  #revision = $state<number | null>(null);
  #error = $state.raw<ApiError | null>(null);
  #loading = $state(false);
  /** Another list was begun, of which no page is here yet: what is held belongs to the one before. */
  #fresh = false;
  #wanted: [number, number] = [0, 0];
  #abort: AbortController | null = null;

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
  /** How many pages are in memory. */
  get held(): number {
    return Object.keys(this.#pages).length;
  }

  row(index: number): Row | null {
    return this.#pages[Math.floor(index / PAGE_SIZE)]?.[index % PAGE_SIZE] ?? null;
  }
  /** Rows that are in memory, each with its place. */
  get rows(): readonly { index: number; row: Row }[] {
    return Object.entries(this.#pages).flatMap(([page, rows]) =>
      rows.map((row, at) => ({ index: Number(page) * PAGE_SIZE + at, row })),
    );
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
    this.#cursors = { 0: null };
    this.#error = null;
    this.#revision = null;
    this.#wanted = wanted;
    this.#fresh = true;
    void this.#work();
  }

  #missing(): number | null {
    const [first, last] = this.#wanted;
    const fresh = this.#fresh;
    for (let page = first; page <= last; page += 1) {
      if (!fresh && this.#total !== null && page > 0 && page * PAGE_SIZE >= this.#total) return null;
      if (fresh || !(page in this.#pages)) return page;
    }
    return null;
  }

  /** The nearest cursor before the page, and how many rows lie between. */
  #wayTo(page: number): { after: string | null; skip: number } {
    const known = Object.keys(this.#cursors).map(Number);
    const nearest = Math.max(0, ...known.filter((one) => one <= page));
    return { after: this.#cursors[nearest] ?? null, skip: (page - nearest) * PAGE_SIZE };
  }

  async #work(): Promise<void> {
    const fetch = this.#fetch;
    if (fetch === null) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#loading = true;
    const done = waits.begin(() => this.#cancel());
    try {
      for (let page = this.#missing(); page !== null; page = this.#missing()) {
        const fetched = await fetch({ first: PAGE_SIZE, ...this.#wayTo(page) }, abort.signal);
        if (abort.signal.aborted) return;
        // The data have moved on: places that were known no longer are.
        if (this.#revision !== null && fetched.revision !== this.#revision) return this.#startAgain(this.#wanted);
        this.#take(page, fetched);
      }
    } catch (cause) {
      if (abort.signal.aborted) return;
      this.#error = cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause));
    } finally {
      done();
    }
    if (this.#abort === abort) this.#loading = false;
  }

  #take(page: number, { rows, end, total, revision }: FetchedPage<Row>): void {
    const held = { ...(this.#fresh ? {} : this.#pages), [page]: rows };
    this.#fresh = false;
    const middle = (this.#wanted[0] + this.#wanted[1]) / 2;
    const nearest = Object.keys(held)
      .map(Number)
      .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
    const kept = nearest.slice(0, PAGES_HELD);
    if (end !== null) this.#cursors = { ...this.#cursors, [page + 1]: end };
    this.#pages = Object.fromEntries(kept.map((one) => [one, held[one] ?? []]));
    this.#total = total;
    this.#revision = revision;
  }
}
