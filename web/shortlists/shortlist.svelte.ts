// What stands on one list, and how is it changed? Each entry by itself, against the version that was looked at.
import { ask } from '../api/client.ts';
import {
  ChangeShortlistEntryDocument,
  DropShortlistEntryDocument,
  ShortlistEntriesDocument,
  type ShortlistEntriesQuery,
  type ShortlistEntryRowFragment,
  type ShortlistState,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';

type Shown = NonNullable<ShortlistEntriesQuery['shortlist']>;

export const STATES = ['TO_CALL', 'CALLED', 'VISITING', 'DECLINED'] as const satisfies readonly ShortlistState[];
const PAGE = 100;

interface Pages {
  list: Shown;
  entries: readonly ShortlistEntryRowFragment[];
}

export class Shortlist {
  readonly loader = new Loader<Pages | null>();
  #id: string | null = null;
  #state: ShortlistState | null = null;

  readonly list = $derived(this.loader.value?.list ?? null);
  readonly entries = $derived(this.loader.value?.entries ?? []);
  readonly total = $derived(this.list?.entries.totalCount ?? 0);

  show(id: string, state: ShortlistState | null): void {
    this.#id = id;
    this.#state = state;
    void this.loader.follow(`${id} ${state ?? ''}`, (signal) => this.#fetch(null, signal));
  }

  async reload(): Promise<void> {
    if (this.#id !== null)
      await this.loader.load(`${this.#id} ${this.#state ?? ''}`, (signal) => this.#fetch(null, signal));
  }

  more(): void {
    const shown = this.loader.value;
    if (shown && this.#id !== null)
      void this.loader.load(`${this.#id} ${this.#state ?? ''}`, (signal) => this.#fetch(shown, signal));
  }

  /** Those that are shown, and the pages behind them: what is taken along is never cut. */
  async all(signal: AbortSignal): Promise<readonly ShortlistEntryRowFragment[]> {
    let pages = this.loader.value;
    while (pages?.list.entries.pageInfo.hasNextPage) pages = await this.#fetch(pages, signal);
    return pages?.entries ?? [];
  }

  async change(
    { id, version }: ShortlistEntryRowFragment,
    change: { state?: ShortlistState; note?: string | null },
  ): Promise<void> {
    await ask(ChangeShortlistEntryDocument, { id, version, ...change });
    await this.reload();
  }

  /** Of an entry that a merge made of several, all parts go. */
  async drop({ parts }: ShortlistEntryRowFragment): Promise<void> {
    for (const { id, version } of parts) await ask(DropShortlistEntryDocument, { id, version });
    await this.reload();
  }

  async #fetch(before: Pages | null, signal: AbortSignal): Promise<Pages | null> {
    const after = before?.list.entries.pageInfo.endCursor ?? null;
    const variables = { id: this.#id ?? '', state: this.#state, first: PAGE, after };
    const { shortlist } = await ask(ShortlistEntriesDocument, variables, signal);
    if (!shortlist) return null;
    return {
      list: shortlist,
      entries: [...(before?.entries ?? []), ...shortlist.entries.edges.map(({ node }) => node)],
    };
  }
}
