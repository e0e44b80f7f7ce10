// How is everything of a kind read when a store only gives pages? One page at a time, the next when it is needed.
import type { Claim } from '../chain/claim.ts';
import type { RecordKind } from '../chain/records.ts';
import type { Page, Position, Store } from '../store/store.ts';

const PAGE = 1_000;

/** Ordered by key, then source. */
export async function* claimsOf(store: Pick<Store, 'claims'>, kind: RecordKind): AsyncGenerator<Claim> {
  let after: Position | null = null;
  for (let more = true; more;) {
    const page: Page<Claim> = await store.claims(kind, { first: PAGE, after });
    yield* page.items.map(({ item }) => item);
    after = page.items.at(-1)?.position ?? null;
    more = page.more && after !== null;
  }
}
