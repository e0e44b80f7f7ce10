// Which lists of candidates are there, and what is put on them? They are everybody's.
import { ask } from '../api/client.ts';
import {
  AddToShortlistDocument,
  CreateShortlistDocument,
  ShortlistsDocument,
  type ShortlistEntryInput,
  type ShortlistNameFragment,
} from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';

/** As many as one answer of the API holds. */
const MOST = 200;
/** As many as are taken at once. */
const AT_ONCE = 100;

interface Known {
  lists: readonly ShortlistNameFragment[];
  total: number;
  mayWrite: boolean;
}

export class Shortlists {
  readonly loader = new Loader<Known>();
  readonly lists = $derived(this.loader.value?.lists ?? []);
  readonly total = $derived(this.loader.value?.total ?? 0);
  readonly mayWrite = $derived(this.loader.value?.mayWrite ?? false);

  async load(): Promise<void> {
    await this.loader.load('lists', async (signal) => {
      const { shortlists, about } = await ask(ShortlistsDocument, { first: MOST }, signal);
      const lists = shortlists.edges.map(({ node }) => node);
      return { lists, total: shortlists.totalCount, mayWrite: about.access.mayWrite };
    });
  }

  async create(name: string): Promise<ShortlistNameFragment> {
    const { createShortlist } = await ask(CreateShortlistDocument, { name, note: null });
    await this.load();
    return createShortlist;
  }

  /** How many were not on it before. */
  async add(shortlist: string, entries: readonly ShortlistEntryInput[]): Promise<number> {
    let added = 0;
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const some = entries.slice(from, from + AT_ONCE);
      added += (await ask(AddToShortlistDocument, { shortlist, entries: some })).addToShortlist.added;
    }
    await this.load();
    return added;
  }
}
