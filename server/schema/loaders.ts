// How do the many reads of one request become few? Each loader gathers what is asked for at one moment into one call of the store.
import DataLoader from 'dataloader';
import { resolveClaims, type Claim, type Resolved, type SourceRank } from '../chain/claim.ts';
import { GRADES, SOURCE_KINDS } from '../chain/vocabulary.ts';
import type { Page, ProducerQuery, ProducerRow, Store, Thing } from '../store/store.ts';
import { wordOf } from './base/fields.ts';

export interface Loaders {
  /** All claims about a thing; empty where nobody claims anything. */
  claims: DataLoader<Thing, readonly Claim[], string>;
  /** A thing as it is shown, under the key it has today; null where nobody claims anything. */
  things: DataLoader<Thing, Resolved | null, string>;
  /** By enterprise. */
  productions: DataLoader<string, readonly ProducerRow[]>;
  producers: DataLoader<ProducerQuery, Page<ProducerRow>, string>;
}

const cacheKeyFn = ({ kind, key }: Thing): string => `${kind}:${key}`;

/** For one request: what was read once stays as it was read. */
export function createLoaders(store: Store): Loaders {
  const claims = new DataLoader((things: readonly Thing[]) => store.claimsAbout(things), { cacheKeyFn });

  const ranks = async (keys: readonly string[]): Promise<ReadonlyMap<string, SourceRank>> => {
    const named = [...new Set(keys)].filter((key) => key !== '');
    const sources = await Promise.all(named.map((key) => things.load({ kind: 'sources', key })));
    return new Map(named.map((key, index) => [key, rankOf(sources[index] ?? null)]));
  };

  const things: Loaders['things'] = new DataLoader(
    async (asked: readonly Thing[]) => {
      const found = await Promise.all(asked.map((thing) => claims.load(thing)));
      const rankBySource = await ranks(found.flat().map((claim) => claim.source));
      return asked.map(({ kind }, index) => {
        const about = found[index] ?? [];
        const key = about[0]?.about;
        return key === undefined ? null : resolveClaims(kind, key, about, (source) => rankBySource.get(source));
      });
    },
    { cacheKeyFn },
  );

  return {
    claims,
    things,
    productions: new DataLoader((enterprises: readonly string[]) => store.productionsOf(enterprises)),
    producers: new DataLoader((queries: readonly ProducerQuery[]) => store.producers(queries), {
      cacheKeyFn: (query) => JSON.stringify(query),
    }),
  };
}

const rankOf = (source: Resolved | null): SourceRank => ({
  grade: wordOf(source, 'grade', GRADES),
  kind: wordOf(source, 'kind', SOURCE_KINDS),
});
