// What is in the list of gaps? Page after page by cursor, and what every filter would leave, for the numbers on the chips.
import { ask } from '../api/client.ts';
import {
  GapFacetsDocument,
  GapPageDocument,
  type GapPageQuery,
  type GapPageQueryVariables,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';
import type { CountedGap } from './facets.ts';

export type GapPage = GapPageQuery['gaps'];
export type ListedGap = GapPage['edges'][number]['node'];
/** Everything but the page: what the list, its numbers and its export are asked with. */
export type GapQuestion = Omit<GapPageQueryVariables, 'first' | 'after'>;

export const PAGE = 50;
/** Rows of a page that only counts. */
const COUNTING_PAGE = 1000;

export class GapListing {
  readonly loader = new Loader<GapPage>();
  readonly counted = new Loader<readonly CountedGap[]>();
  #further = $state.raw<{ key: string; pages: readonly GapPage[] }>({ key: '', pages: [] });
  #loadingMore = $state(false);
  #failed = $state(false);
  #question: GapQuestion | null = null;

  readonly #pages = $derived.by((): readonly GapPage[] => {
    const first = this.loader.value;
    if (!first) return [];
    return this.#further.key === this.loader.key ? [first, ...this.#further.pages] : [first];
  });
  readonly rows = $derived(this.#pages.flatMap(({ edges }) => edges.map(({ node }) => node)));
  readonly total = $derived(this.#pages.at(-1)?.totalCount ?? 0);
  readonly hasMore = $derived(this.#pages.at(-1)?.pageInfo.hasNextPage ?? false);

  get loadingMore(): boolean {
    return this.#loadingMore;
  }
  get moreFailed(): boolean {
    return this.#failed;
  }

  ask(question: GapQuestion): void {
    this.#question = question;
    const key = JSON.stringify(question);
    void this.loader.load(
      key,
      async (signal) => (await ask(GapPageDocument, { ...question, first: PAGE }, signal)).gaps,
    );
  }

  /** What the numbers on the chips are counted from: the same gaps before any filter that can be counted here. */
  count({ regions, level, industry, options, filter }: Omit<GapQuestion, 'orderBy'>): void {
    const question = { regions, level, industry, options, filter: { inputsHere: filter?.inputsHere } };
    void this.counted.load(JSON.stringify(question), async (signal) => {
      const all: CountedGap[] = [];
      for (let after: string | null = null; ;) {
        const variables: typeof question & { first: number; after: string | null } = {
          ...question,
          first: COUNTING_PAGE,
          after,
        };
        const { edges, pageInfo } = (await ask(GapFacetsDocument, variables, signal)).gaps;
        all.push(...edges.map(({ node }) => node));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage || after === null) return all;
      }
    });
  }

  async more(): Promise<void> {
    const key = this.loader.key;
    const last = this.#pages.at(-1);
    if (this.#loadingMore || !this.#question || !last || key !== JSON.stringify(this.#question)) return;
    this.#loadingMore = true;
    this.#failed = false;
    try {
      const variables = { ...this.#question, first: PAGE, after: last.pageInfo.endCursor };
      const page = (await ask(GapPageDocument, variables)).gaps;
      // Another list may have been asked for meanwhile.
      if (this.loader.key === key) {
        const before = this.#further.key === key ? this.#further.pages : [];
        this.#further = { key: key ?? '', pages: [...before, page] };
      }
    } catch {
      this.#failed = true;
    }
    this.#loadingMore = false;
  }
}
