// Which items of an ordered list come on this page? Those behind the place of the cursor.
import { checkFirst, connect, readCursor, type Connection, type PageArguments } from '../base/connection.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';

const MOST = 1000;

/** The list is as long as the peers or the chains, and the same for all who ask of one revision. */
export function connectInOrder<Item>(
  list: string,
  items: readonly Item[],
  page: PageArguments,
  { snapshot }: Context,
): Connection<Item> {
  const first = checkFirst(page.first, MOST);
  const start = isGiven(page.after) ? Number(readCursor(list, page.after)[0]) + 1 : 0;
  const shown = items.slice(start, start + first).map((item, index) => ({ item, position: [start + index] }));
  const more = start + first < items.length;
  return connect(list, { items: shown, more, total: items.length }, (item) => item, {
    revision: snapshot.revision,
    after: page.after,
  });
}
