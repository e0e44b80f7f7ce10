// What does a merge move? The claims that came with the id that is merged away, each with what it is about afterwards.
import type { Claim } from '../../chain/claim.ts';
import { canonicalKey, type Aliases } from '../../store/alias.ts';
import { connect, readPage, type Connection, type PageArguments } from '../base/connection.ts';
import type { Context } from '../context.ts';

const LIST = 'moving claims';
const MOST = 200;

export interface MovingClaim {
  claim: Claim;
  about: string;
  joins: boolean;
}

/** The same before a merge and after it. */
export async function connectMoving(
  { keep, merged }: { keep: string; merged: string },
  page: PageArguments,
  { store, snapshot }: Context,
): Promise<Connection<MovingClaim>> {
  const found = await store.claimsUnder(merged, readPage(LIST, page, MOST));
  const aliases: Aliases = new Map([[merged, keep]]);
  const abouts = found.items.map(({ item }) => canonicalKey(item.kind, item.key, aliases));
  const others = await store.claimsAbout(
    found.items.map(({ item }, at) => ({ kind: item.kind, key: abouts[at] ?? '' })),
  );
  const items = found.items.map(({ item, position }, at) => ({
    position,
    item: {
      claim: item,
      about: abouts[at] ?? item.about,
      joins: (others[at] ?? []).some(({ key }) => key !== item.key),
    },
  }));
  return connect(LIST, { ...found, items }, (moving) => moving, { revision: snapshot.revision, after: page.after });
}
