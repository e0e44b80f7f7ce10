// How far is the review? Firms page after page, and what was said to each suggestion: nothing is written before somebody says it.
import { SvelteMap } from 'svelte/reactivity';
import { ApiError, ask } from '../api/client.ts';
import {
  AcceptSuggestionDocument,
  OfferSuggestionAgainDocument,
  RefuseSuggestionDocument,
  UnclassifiedFirmsDocument,
  UndoAcceptanceDocument,
  type OfferedFragment,
  type UnclassifiedFirmFragment,
  type UnclassifiedFirmsQuery,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';

const PAGE = 20;

export type Firm = UnclassifiedFirmFragment;
export type Offered = OfferedFragment;

export interface Row {
  /** Names the suggestion on the page. */
  key: string;
  firm: Firm;
  offered: Offered;
}

export interface Asked {
  /** Null for everywhere. */
  region: string | null;
  /** Only firms of which no production is known. */
  unclassified: boolean;
}

export type Decision =
  | { state: 'open' | 'working' | 'refused' }
  | { state: 'accepted'; revision: number }
  | { state: 'failed'; error: ApiError };

const OPEN: Decision = { state: 'open' };

export class Review {
  readonly loader = new Loader<UnclassifiedFirmsQuery>();
  #further = $state.raw<{ key: string | null; pages: readonly UnclassifiedFirmsQuery[] }>({ key: null, pages: [] });
  readonly #decisions = new SvelteMap<string, Decision>();
  #loadingMore = $state(false);
  #moreFailed = $state(false);
  #asked: Asked = { region: null, unclassified: true };
  readonly #onwritten: () => void;

  /** `onwritten` is called after each change of the facts. */
  constructor(onwritten: () => void) {
    this.#onwritten = onwritten;
  }

  readonly #pages = $derived.by(() => {
    const first = this.loader.value;
    if (first === null) return [];
    return this.#further.key === this.loader.key ? [first, ...this.#further.pages] : [first];
  });
  readonly firms = $derived(this.#pages.flatMap(({ enterprises }) => enterprises.edges.map(({ node }) => node)));
  readonly total = $derived(this.#pages.at(-1)?.enterprises.totalCount ?? 0);
  readonly hasMore = $derived(this.#pages.at(-1)?.enterprises.pageInfo.hasNextPage ?? false);
  readonly mayWrite = $derived(this.loader.value?.about.access.mayWrite ?? false);
  readonly rows = $derived(this.firms.flatMap(rowsOf));
  readonly decided = $derived(this.rows.filter((row) => /accepted|refused/.test(this.decisionOn(row).state)).length);

  get loadingMore(): boolean {
    return this.#loadingMore;
  }
  get moreFailed(): boolean {
    return this.#moreFailed;
  }

  load(asked: Asked): void {
    this.#asked = asked;
    this.#decisions.clear();
    void this.loader.load(JSON.stringify(asked), (signal) =>
      ask(UnclassifiedFirmsDocument, { first: PAGE, ...asked }, signal),
    );
  }

  async more(): Promise<void> {
    const { key } = this.loader;
    const after = this.#pages.at(-1)?.enterprises.pageInfo.endCursor ?? null;
    if (this.#loadingMore || after === null) return;
    this.#loadingMore = true;
    this.#moreFailed = false;
    try {
      const page = await ask(UnclassifiedFirmsDocument, { first: PAGE, after, ...this.#asked });
      const before = this.#further.key === key ? this.#further.pages : [];
      // Another place may have been asked for meanwhile.
      if (this.loader.key === key) this.#further = { key, pages: [...before, page] };
    } catch {
      this.#moreFailed = true;
    }
    this.#loadingMore = false;
  }

  decisionOn({ key, firm, offered }: Row): Decision {
    const refused = firm.refused.some(({ segment }) => segment.slug === offered.segment.slug);
    return this.#decisions.get(key) ?? (refused ? { state: 'refused' } : OPEN);
  }

  accept(row: Row): Promise<void> {
    return this.#decide(row, async (named) => {
      const { acceptSuggestion } = await ask(AcceptSuggestionDocument, named);
      this.#onwritten();
      return { state: 'accepted', revision: acceptSuggestion.revision };
    });
  }

  refuse(row: Row): Promise<void> {
    return this.#decide(row, async (named) => {
      await ask(RefuseSuggestionDocument, named);
      return { state: 'refused' };
    });
  }

  /** Takes back what was said, whichever it was. */
  undo(row: Row, reason: string): Promise<void> {
    const before = this.decisionOn(row);
    return this.#decide(row, async (named) => {
      if (before.state !== 'accepted') await ask(OfferSuggestionAgainDocument, named);
      else {
        await ask(UndoAcceptanceDocument, { revision: before.revision, reason });
        this.#onwritten();
      }
      return OPEN;
    });
  }

  async #decide(row: Row, work: (named: { enterprise: string; segment: string }) => Promise<Decision>): Promise<void> {
    if (this.decisionOn(row).state === 'working') return;
    const { key, firm, offered } = row;
    this.#decisions.set(key, { state: 'working' });
    try {
      this.#decisions.set(key, await work({ enterprise: firm.slug, segment: offered.segment.slug }));
    } catch (cause) {
      const error = cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause));
      this.#decisions.set(key, { state: 'failed', error });
    }
  }
}

/** Those refused before stand after those that are offered. */
export const rowsOf = (firm: Firm): Row[] =>
  [...firm.suggestions, ...firm.refused].map((offered) => ({
    key: `${firm.slug}-${offered.segment.slug}`,
    firm,
    offered,
  }));
