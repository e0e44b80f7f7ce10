// How does a test look at a whole store? Every page of every list, and the claims without the revision that brought them.
import { resolveClaims, type Claim, type Resolved } from '../../chain/claim.ts';
import { RECORD_KINDS, type RecordKind } from '../../chain/records.ts';
import { rankSources } from '../sourceRank.ts';
import type { Page, PageRequest, Position, ProducerQuery, ProducerRow, Store } from '../store.ts';

/** @throws where a page is not as it must be: of the size asked for, and honest about what follows. */
export async function readAll<T>(list: (page: PageRequest) => Promise<Page<T>>, first = 100): Promise<T[]> {
  const found: T[] = [];
  let after: Position | null = null;
  for (;;) {
    const { items, more, total }: Page<T> = await list({ first, after });
    found.push(...items.map(({ item }) => item));
    after = items.at(-1)?.position ?? null;
    if (more && (items.length !== first || after === null)) throw new Error('a page that others follow must be full');
    if (more) continue;
    if (total !== found.length) throw new Error(`the total says ${total}, the pages hold ${found.length}`);
    return found;
  }
}

export const claimsOf = (store: Store, kind: RecordKind): Promise<Claim[]> =>
  readAll((page) => store.claims(kind, page));

export async function allClaims(store: Store): Promise<Claim[]> {
  const kinds: Claim[][] = [];
  for (const kind of RECORD_KINDS) kinds.push(await claimsOf(store, kind));
  return kinds.flat();
}

/** Everything but the page. */
export type Producing = Omit<ProducerQuery, 'page'>;

export async function producerPage(store: Store, query: Producing, page: PageRequest): Promise<Page<ProducerRow>> {
  const [found] = await store.producers([{ ...query, page }]);
  if (found === undefined) throw new Error('every query must have its page');
  return found;
}

/** What is claimed, by whom: everything that an undo must bring back. */
export const contents = async (store: Store): Promise<Omit<Claim, 'revision'>[]> =>
  (await allClaims(store)).map(({ revision: _, ...content }) => content);

/** What is shown of a thing. */
export async function shown(store: Store, kind: RecordKind, key: string): Promise<Resolved> {
  const rankOf = rankSources(await claimsOf(store, 'sources'));
  const [claims = []] = await store.claimsAbout([{ kind, key }]);
  return resolveClaims(kind, claims[0]?.about ?? key, claims, rankOf);
}

/** Everything that an answer could be made of, at one revision: equal before and after what must leave no trace. */
export async function everything(store: Store) {
  const { regions, claims: _, producers } = await store.snapshotSource();
  const ids = await readAll((page) => store.listEnterprises({}, page));
  return {
    contents: await contents(store),
    regions,
    producers,
    ids,
    productions: await store.productionsOf(ids),
    found: await Promise.all(['碱', '碱业', 'zy', '150571', 'glass'].map((text) => store.search(text, 20))),
  };
}
