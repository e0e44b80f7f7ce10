// Was this page opened by a short link? What it kept is brought back, and how far the data have moved on since is said.
import { ask } from '../api/client.ts';
import { KeptViewDocument, type KeptViewQuery } from '../api/generated/graphql.ts';
import type { Address } from '../state/address.svelte.ts';
import type { Page } from '../state/pages.ts';
import { Loader } from '../state/loader.svelte.ts';
import { readKeptState, shortLinkIn, type KeptState } from './keptState.ts';

type KeptView = NonNullable<KeptViewQuery['view']>;

export class SharedView {
  readonly loader = new Loader<KeptView | null>();
  readonly #address: Address;
  #dismissed = $state(false);
  /** What the page kept beside the address, while that page is shown. */
  #page = $state.raw<unknown>(null);
  #of: Page | null = null;

  constructor(address: Address) {
    this.#address = address;
  }

  /** The link leads nowhere: it was mistyped, or somebody keeps other things under it. */
  readonly lost = $derived(this.loader.key !== null && this.#stateOf(this.loader.value) === null);
  get page(): unknown {
    return this.#page;
  }
  readonly view = $derived(this.#dismissed ? null : this.loader.value);

  /** A link is being followed: what is drawn before it is there would be drawn twice. */
  readonly coming = $derived(this.loader.loading || this.loader.error !== null || this.lost);

  async open(): Promise<void> {
    const id = shortLinkIn(location.pathname);
    if (id === null) return;
    await this.loader.load(id, async (signal) => (await ask(KeptViewDocument, { id }, signal)).view);
    const state = this.#stateOf(this.loader.value);
    if (!state) return;
    this.#address.goTo(state.address);
    this.#of = this.#address.route.page;
    this.#page = state.page ?? null;
  }

  /** Another page is shown than the one that was kept. */
  leave(page: Page): void {
    if (page !== this.#of) this.#page = null;
  }

  dismiss(): void {
    this.#dismissed = true;
  }

  #stateOf(view: KeptView | null): KeptState | null {
    return view && readKeptState(view.state);
  }
}
