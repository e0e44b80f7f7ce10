// How do the many reads of one request become few? Each loader gathers what is asked for at one moment into one call of the store.
import DataLoader from 'dataloader';
import { resolveClaims, type Claim, type Resolved } from '../chain/claim.ts';
import type { Introductions } from '../chain/introduction/path.ts';
import type { Line } from '../chain/line.ts';
import type { SeenLink } from '../chain/link.ts';
import { INTRODUCTION_TIME, LIST_TIME, type IntroductionQuery } from '../store/introductions.ts';
import type { Sourced, SourcedQuery } from '../store/sourced.ts';
import { rankSources } from '../store/sourceRank.ts';
import type { Kept } from '../store/kept.ts';
import type { LineQuery, LinkQuery, Page, ProducerQuery, ProducerRow, Store, Thing } from '../store/store.ts';

export interface Loaders {
  /** All claims about a thing; empty where nobody claims anything. */
  claims: DataLoader<Thing, readonly Claim[], string>;
  /** A thing as it is shown, under the key it has today; null where nobody claims anything. */
  things: DataLoader<Thing, Resolved | null, string>;
  /** By enterprise. */
  productions: DataLoader<string, readonly ProducerRow[]>;
  producers: DataLoader<ProducerQuery, Page<ProducerRow>, string>;
  lines: DataLoader<LineQuery, Page<Line>, string>;
  links: DataLoader<LinkQuery, Page<SeenLink>, string>;
  sourced: DataLoader<SourcedQuery, Page<Sourced>, string>;
  /** Asked each time: that of the store, which may move on. */
  revision: DataLoader<'now', number>;
  /** By enterprise; null where nobody knows it. */
  holdingGroups: DataLoader<string, string | null>;
  introductions: DataLoader<IntroductionQuery, Introductions, string>;
  /** Is there a way to the firm? Null where the search ended before it knew. */
  introduced: DataLoader<IntroducedQuery, boolean | null, string>;
  /** Entries of shortlists, by enterprise. */
  entries: DataLoader<string, readonly Kept[]>;
  /** Refused suggestions, by id. */
  refusals: DataLoader<string, Kept | null>;
}

export interface IntroducedQuery {
  enterprise: string;
  region: string;
}

/** One call for each place. */
async function findIntroduced(store: Store, queries: readonly IntroducedQuery[]): Promise<(boolean | null)[]> {
  const found = new Map<IntroducedQuery, boolean | null>();
  for (const [region, asked] of Map.groupBy(queries, (query) => query.region)) {
    const known = await store.hasIntroduction(
      asked.map(({ enterprise }) => enterprise),
      region,
    );
    for (const [at, query] of asked.entries()) found.set(query, known[at] ?? null);
  }
  return queries.map((query) => found.get(query) ?? null);
}

const cacheKeyFn = ({ kind, key }: Thing): string => `${kind}:${key}`;

/** For one request: what was read once stays as it was read. */
export function createLoaders(store: Store): Loaders {
  const claims = new DataLoader((things: readonly Thing[]) => store.claimsAbout(things), { cacheKeyFn });

  // Apart from `things`, which waits for it: a source that is itself among the things would wait for ever.
  const ranks = new DataLoader(async (sources: readonly string[]) => {
    const found = await Promise.all(sources.map((key) => claims.load({ kind: 'sources', key })));
    const rankOf = rankSources(found.flat());
    return sources.map((key) => rankOf(key) ?? null);
  });

  const resolve = async ({ kind, key }: Thing): Promise<Resolved | null> => {
    const about = await claims.load({ kind, key });
    if (about.length === 0) return null;
    const named = [...new Set(about.flatMap(({ source }) => source || []))];
    const found = new Map(await Promise.all(named.map(async (source) => [source, await ranks.load(source)] as const)));
    return resolveClaims(kind, about[0]?.about ?? key, about, (source) => found.get(source) ?? undefined);
  };

  return {
    claims,
    things: new DataLoader((things: readonly Thing[]) => Promise.all(things.map(resolve)), { cacheKeyFn }),
    productions: new DataLoader((enterprises: readonly string[]) => store.productionsOf(enterprises)),
    producers: new DataLoader((queries: readonly ProducerQuery[]) => store.producers(queries), {
      cacheKeyFn: (query) => JSON.stringify(query),
    }),
    lines: new DataLoader((queries: readonly LineQuery[]) => store.lines(queries), {
      cacheKeyFn: (query) => JSON.stringify(query),
    }),
    links: new DataLoader((queries: readonly LinkQuery[]) => store.links(queries), {
      cacheKeyFn: (query) => JSON.stringify(query),
    }),
    sourced: new DataLoader((queries: readonly SourcedQuery[]) => store.sourced(queries), {
      cacheKeyFn: (query) => JSON.stringify(query),
    }),
    revision: new DataLoader(
      async (asked: readonly 'now'[]) => {
        const revision = await store.revision();
        return asked.map(() => revision);
      },
      { cache: false },
    ),
    holdingGroups: new DataLoader((enterprises: readonly string[]) => store.holdingGroups(enterprises)),
    introduced: new DataLoader((queries: readonly IntroducedQuery[]) => findIntroduced(store, queries), {
      cacheKeyFn: ({ enterprise, region }) => `${region}:${enterprise}`,
    }),
    introductions: new DataLoader(
      (queries: readonly IntroductionQuery[]) => {
        // Many that are asked for at once share the time.
        const within = Math.min(INTRODUCTION_TIME, Math.ceil(LIST_TIME / queries.length));
        return store.introductions(queries.map((query) => ({ ...query, within })));
      },
      { cacheKeyFn: (query) => JSON.stringify(query) },
    ),
    entries: new DataLoader((enterprises: readonly string[]) => store.entriesOf(enterprises)),
    refusals: new DataLoader((ids: readonly string[]) => store.keptNamed('refusals', ids)),
  };
}
