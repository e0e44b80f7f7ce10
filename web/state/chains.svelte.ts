// Which chains have been laid out? Each is fetched once; a newer revision is laid out over the seats of the older.
import { ask } from '../api/client.ts';
import { ChainDocument } from '../api/generated/graphql.ts';
import { layOutChain, type Chain } from '../atlas/sheetOfChain.ts';

export class Chains {
  /** Replaced as a whole, so that readers notice a newcomer. */
  #known = $state.raw<Readonly<Record<string, Chain>>>({});
  readonly #coming: Record<string, Promise<Chain | null>> = {};

  get(slug: string): Chain | null {
    return this.#known[slug] ?? null;
  }

  /** Null where there is no such industry. */
  async fetch(slug: string): Promise<Chain | null> {
    const known = this.#known[slug];
    if (known) return known;
    const coming = (this.#coming[slug] ??= this.refetch(slug));
    try {
      return await coming;
    } finally {
      delete this.#coming[slug];
    }
  }

  async refetch(slug: string): Promise<Chain | null> {
    const { industry } = await ask(ChainDocument, { industry: slug });
    if (!industry) return null;
    const chain = layOutChain(industry, this.#known[slug]?.arrangement.seats);
    this.#known = { ...this.#known, [slug]: chain };
    return chain;
  }
}
