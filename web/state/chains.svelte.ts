// Which chains have been laid out? Each is fetched once; a newer revision is laid out over the seats of the older.
import { ask } from '../api/client.ts';
import { ChainDocument } from '../api/generated/graphql.ts';
import { layOutChain, type Chain } from '../atlas/sheetOfChain.ts';

export class Chains {
  /** Replaced as a whole, so that readers notice a newcomer. */
  #known = $state.raw<ReadonlyMap<string, Chain>>(new Map());
  readonly #coming = new Map<string, Promise<Chain | null>>();

  get(slug: string): Chain | null {
    return this.#known.get(slug) ?? null;
  }

  /** Null where there is no such industry. */
  async fetch(slug: string): Promise<Chain | null> {
    const known = this.#known.get(slug);
    if (known) return known;
    const coming = this.#coming.get(slug) ?? this.refetch(slug);
    this.#coming.set(slug, coming);
    try {
      return await coming;
    } finally {
      this.#coming.delete(slug);
    }
  }

  async refetch(slug: string): Promise<Chain | null> {
    const { industry } = await ask(ChainDocument, { industry: slug });
    if (!industry) return null;
    const chain = layOutChain(industry, this.#known.get(slug)?.arrangement.seats);
    this.#known = new Map([...this.#known, [slug, chain]]);
    return chain;
  }
}
