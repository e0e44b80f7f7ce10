// How does the index answer a search with bounded work? Class by class, stopping when enough things are found: few
// matches are fetched and sorted, very many are met on a walk along the entries in their order.
import { couldBeInitials, normalise } from '../search/normalise.ts';
import { classesFor, kindOrder, SEARCH_PASSES, takeThings, type MatchClass } from '../search/rank.ts';
import type { SearchEntry } from '../search/entry.ts';
import type { SearchHit } from '../store.ts';
import type { Connection } from './connection.ts';
import { gramQuery } from './grams.ts';
import { entryOf, type EntryRow } from './rows.ts';
import * as sql from './sql.ts';

/** With more matches than this the walk is the shorter way. */
const MANY = 1000;

export function searchThings(connection: Connection, text: string, first: number): SearchHit[] {
  return takeThings(entriesInOrder(connection, normalise(text)), first);
}

function* entriesInOrder(connection: Connection, query: string): Generator<SearchEntry> {
  for (const pass of SEARCH_PASSES) {
    const kinds = [kindOrder(pass[0]), kindOrder(pass.at(-1) ?? pass[0])] as const;
    for (const name of classesFor(query)) {
      for (const row of READERS[name](connection, query, kinds)) yield entryOf(row);
    }
  }
}

/** The first and the last, by their order. */
type Kinds = readonly [number, number];
type Reader = (connection: Connection, query: string, kinds: Kinds) => Iterable<EntryRow>;

const READERS = {
  exact: (connection, query, kinds) => connection.iterate(sql.ENTRIES_EQUAL, query, ...kinds),
  prefix: (connection, query, kinds) => beginning(connection, 0, query, kinds),
  initials: (connection, query, kinds) => beginning(connection, 1, query, kinds),
  substring: (connection, query, kinds) => {
    const grams = gramQuery(query);
    const many = connection.count(sql.COUNT_GRAMS, grams, MANY) === MANY;
    return many
      ? connection.iterate<EntryRow>(sql.WALK_CONTAINING, query, ...kinds)
      : connection.iterate<EntryRow>(sql.ENTRIES_CONTAINING, grams, query, ...kinds);
  },
} as const satisfies Record<MatchClass, Reader>;

function beginning(connection: Connection, initials: number, query: string, kinds: Kinds): Iterable<EntryRow> {
  const range = [initials, query, endOfRange(query), ...kinds];
  const many = connection.count(sql.COUNT_BEGINNING, ...range, MANY) === MANY;
  return connection.iterate<EntryRow>(many ? sql.WALK_BEGINNING : sql.ENTRIES_BEGINNING, ...range);
}

/** Above every text that begins with the query: no text holds the last code point. */
const endOfRange = (query: string): string => `${query}\u{10ffff}`;

/** The parameters with which a filter finds the things whose name, alias, code or initials contain the text. */
export function containing(text: string): [grams: string, mostInitials: number, text: string] | null {
  const query = normalise(text);
  return query === '' ? null : [gramQuery(query), couldBeInitials(query) ? 1 : 0, query];
}
