// How does the index answer a search with bounded work? Class by class, stopping when enough things are found: few
// matches are fetched and sorted, very many are met on a walk along the entries in their order.
import { couldBeInitials, lengthOf, normalise } from '../search/normalise.ts';
import { classesFor, takeThings, type MatchClass } from '../search/rank.ts';
import type { SearchEntry } from '../search/entry.ts';
import type { SearchHit } from '../store.ts';
import type { Connection } from './connection.ts';
import { gramQuery } from './grams.ts';
import { entryOf, type EntryRow } from './rows.ts';
import * as sql from './sql.ts';

/** With more matches than this the walk is the shorter way. */
const MANY = 1000;

/** Longer than any name; what follows can only rule matches out. */
const LONGEST_QUERY = 200;

export function searchThings(connection: Connection, text: string, first: number): SearchHit[] {
  const query = normalise(text);
  if (lengthOf(query) > LONGEST_QUERY) return [];
  return takeThings(entriesInOrder(connection, query), first);
}

function* entriesInOrder(connection: Connection, query: string): Generator<SearchEntry> {
  for (const name of classesFor(query)) {
    for (const row of READERS[name](connection, query)) yield entryOf(row);
  }
}

type Reader = (connection: Connection, query: string) => Iterable<EntryRow>;

const READERS = {
  exact: (connection, query) => connection.iterate(sql.ENTRIES_EQUAL, query),
  prefix: (connection, query) => beginning(connection, 0, query),
  initials: (connection, query) => beginning(connection, 1, query),
  substring: (connection, query) => {
    const grams = gramQuery(query);
    const many = connection.count(sql.COUNT_GRAMS, grams, MANY) === MANY;
    return many
      ? connection.iterate<EntryRow>(sql.WALK_CONTAINING, query)
      : connection.iterate<EntryRow>(sql.ENTRIES_CONTAINING, grams, query);
  },
} as const satisfies Record<MatchClass, Reader>;

function beginning(connection: Connection, initials: number, query: string): Iterable<EntryRow> {
  const range = [initials, query, endOfRange(query)];
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
