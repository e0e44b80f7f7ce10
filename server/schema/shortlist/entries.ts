// What stands on a list? Its entries as people see them: what merges have made one enterprise of is one entry, with all its notes.
import { SHORTLIST_STATES } from '../../chain/vocabulary.ts';
import type { Kept } from '../../store/kept.ts';
import { MOST_KEPT } from '../../store/keptEdit.ts';
import { comparePositions, compareText } from '../../store/order.ts';
import type { Store } from '../../store/store.ts';
import { checkFirst, connect, readCursor, type Connection } from '../base/connection.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';
import type { ShortlistEntriesArgs } from '../types.generated.ts';
import type { Entry, EntryPart } from './entry.ts';

const LIST = 'shortlist entries';

export const nameOfEntry = (enterprise: string, region: string | null, segment: string | null): string =>
  [enterprise, region ?? '', segment ?? ''].join('|');

/** In the order in which they were added. */
export async function readEntries(store: Store, shortlist: string): Promise<Entry[]> {
  const page = { first: MOST_KEPT.shortlist_entries, after: null };
  const { items } = await store.kept({ kind: 'shortlist_entries', parent: shortlist, page });
  const kept = items.map(({ item }) => item);
  return gatherEntries(kept, await store.canonicalIds(kept.map(({ body }) => body.enterprise ?? '')));
}

/** Of any lists, in the order in which they were added: what is on one of them twice is one entry with several parts. */
export function gatherEntries(kept: readonly Kept[], canonical: readonly string[]): Entry[] {
  const groups = Map.groupBy(
    kept.map((item, at) => ({ item, enterprise: canonical[at] ?? '' })),
    ({ item, enterprise }) =>
      `${item.parent} ${nameOfEntry(enterprise, item.body.region ?? null, item.body.segment ?? null)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.map(({ item }) => partOf(item)).sort(lastChangedFirst);
    const { item, enterprise } = group[0] ?? {};
    if (first === undefined || item === undefined || enterprise === undefined) return [];
    const { region = null, segment = null } = item.body;
    const place = [item.sort, item.id] as const;
    return [{ shortlist: item.parent, enterprise, region, segment, place, parts: [first, ...others] as const }];
  });
}

const partOf = (kept: Kept): EntryPart => ({
  kept,
  enterprise: kept.body.enterprise ?? '',
  state: SHORTLIST_STATES.find((state) => state === kept.body.state) ?? 'to-call',
  note: kept.body.note ?? null,
  added: kept.sort,
});

const lastChangedFirst = ({ kept: left }: EntryPart, { kept: right }: EntryPart): number =>
  compareText(right.at, left.at) || compareText(left.id, right.id);

export async function connectEntries(
  shortlist: string,
  asked: ShortlistEntriesArgs,
  { store, snapshot }: Context,
): Promise<Connection<Entry>> {
  const first = checkFirst(asked.first, MOST_KEPT.shortlist_entries);
  const after = isGiven(asked.after) ? readCursor(LIST, asked.after).map(String) : null;
  const entries = await readEntries(store, shortlist);
  const wanted = entries
    .filter(({ parts }) => !isGiven(asked.state) || parts[0].state === asked.state)
    .map((item) => ({ item, position: item.place }));
  const rest = after === null ? wanted : wanted.filter(({ position }) => comparePositions(position, after) > 0);
  const page = { items: rest.slice(0, first), more: rest.length > first, total: wanted.length };
  return connect(LIST, page, (entry) => entry, { revision: snapshot.revision, after: asked.after });
}
