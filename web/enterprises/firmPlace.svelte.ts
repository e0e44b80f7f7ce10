// How do the chains of a firm stand in the place that is looked at? What it makes there, what it would need, which gaps it fits.
import { ask } from '../api/client.ts';
import { StandingDocument } from '../api/generated/graphql.ts';
import type { Chain } from '../atlas/sheetOfChain.ts';
import { readStanding, type Standing } from '../atlas/standing.ts';
import type { Chains } from '../state/chains.svelte.ts';
import { Loader } from '../state/loader.svelte.ts';

export interface ChainHere {
  chain: Chain;
  standing: Standing;
}

export class FirmPlace {
  readonly loader = new Loader<Readonly<Record<string, ChainHere>>>();

  /** Null until it is known. */
  get(industry: string): ChainHere | null {
    return this.loader.value?.[industry] ?? null;
  }

  follow(region: string, industries: readonly string[], chains: Chains): void {
    void this.loader.follow(JSON.stringify([region, industries]), async (signal) => {
      const found = await Promise.all(
        industries.map(async (industry) => {
          const [chain, answer] = await Promise.all([
            chains.fetch(industry),
            ask(StandingDocument, { industry, region }, signal),
          ]);
          const standing = readStanding(answer);
          return chain && standing ? ([[industry, { chain, standing }]] as const) : [];
        }),
      );
      return Object.fromEntries(found.flat());
    });
  }
}
