// How do search entries get into the index? Those that stay are left alone, for most changes touch no name.
import type { SearchEntry } from '../search/entry.ts';
import { kindOrder } from '../search/rank.ts';
import type { SearchKind } from '../store.ts';
import type { Connection } from './connection.ts';
import { gramsOf } from './grams.ts';
import type { EntryRow } from './rows.ts';
import * as sql from './sql.ts';

/** Makes `entries` all that the thing is found by. */
export function writeEntries(
  connection: Connection,
  kind: SearchKind,
  key: string,
  entries: readonly SearchEntry[],
): void {
  const wanted = new Map(entries.map((entry) => [nameOf(entry, Number(entry.initials)), entry]));
  for (const row of connection.all<EntryRow & { id: number }>(sql.ENTRIES_OF, kindOrder(kind), key)) {
    const name = nameOf(row, row.initials);
    if (wanted.delete(name)) continue;
    connection.run(sql.DELETE_GRAMS, row.id);
    connection.run(sql.DELETE_ENTRY, row.id);
  }
  for (const { written, text, initials, length, sort } of wanted.values()) {
    const values = [kindOrder(kind), key, written, text, Number(initials), length, sort];
    const id = connection.get<{ id: number }>(sql.WRITE_ENTRY, ...values)?.id ?? null;
    connection.run(sql.WRITE_GRAMS, id, gramsOf(text).join(' '));
  }
}

const nameOf = ({ written, text, sort }: Pick<SearchEntry, 'written' | 'text' | 'sort'>, initials: number): string =>
  JSON.stringify([written, text, initials, sort]);
