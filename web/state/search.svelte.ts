// What was found for what is typed? Waits for a pause in typing, and forgets answers that came too late.
import { ask } from '../api/client.ts';
import { SearchDocument, type SearchQuery } from '../api/generated/graphql.ts';
import { Loader } from './loader.svelte.ts';

export type Hit = SearchQuery['search'][number];

const PAUSE = 160;
export const MOST_HITS = 12;

export class Search {
  readonly loader = new Loader<readonly Hit[]>();
  #text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  get text(): string {
    return this.#text;
  }
  /** Null until the text as it stands was answered. */
  get hits(): readonly Hit[] | null {
    return this.loader.key === this.query ? this.loader.value : null;
  }
  get query(): string {
    return this.#text.trim();
  }

  type(text: string): void {
    this.#text = text;
    clearTimeout(this.#timer);
    const { query } = this;
    if (query === '') return this.loader.clear();
    this.#timer = setTimeout(() => {
      void this.loader.load(
        query,
        async (signal) => (await ask(SearchDocument, { text: query, first: MOST_HITS }, signal)).search,
      );
    }, PAUSE);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#text = '';
    this.loader.clear();
  }
}
