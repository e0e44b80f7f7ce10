// How are documents kept in the file? In a table of their own, beside the claims.
import { kindsUnder, type Kept, type KeptEdit, type KeptName } from '../kept.ts';
import { groupEntries, idsOf } from '../keptEntries.ts';
import { checkPage, cutPage } from '../paging.ts';
import { groupOf, groupsNeeded, namesNeeded, planKeeping, readBody, writeBody } from '../planKeeping.ts';
import type { KeptQuery, Page } from '../store.ts';
import type { Connection } from './connection.ts';
import { readAliases } from './reading.ts';
import * as sql from './sql.ts';

type KeptRow = Omit<Kept, 'body'> & { body: string };

const keptOf = ({ kind, id, parent, sort, body, version, actor, at }: KeptRow): Kept => ({
  ...{ kind, id, parent, sort, version, actor, at },
  body: readBody(body),
});

export function readKept(connection: Connection, { kind, id }: KeptName): Kept | null {
  const row = connection.get<KeptRow>(sql.READ_KEPT, kind, id);
  return row === undefined ? null : keptOf(row);
}

/** Runs in a write transaction of its caller. */
export function keep(connection: Connection, edits: readonly KeptEdit[]): (Kept | null)[] {
  const before = namesNeeded(edits).flatMap((name) => readKept(connection, name) ?? []);
  const sizes = groupsNeeded(edits).map((group): [string, number] => [
    groupOf(group),
    connection.count(sql.COUNT_KEPT_UNDER, group.kind, group.parent),
  ]);
  const { standing, dropped, written } = planKeeping(edits, before, new Map(sizes));
  for (const { kind, id } of dropped) {
    connection.run(sql.DROP_KEPT, kind, id);
    for (const under of kindsUnder(kind)) connection.run(sql.DROP_KEPT_UNDER, under, id);
  }
  for (const { kind, id, parent, sort, body, version, actor, at } of written) {
    connection.run(sql.WRITE_KEPT, kind, id, parent, sort, writeBody(body), version, actor, at);
  }
  return standing;
}

/** In the order asked. */
export function readEntriesOf(connection: Connection, enterprises: readonly string[]): Kept[][] {
  const aliases = readAliases(connection);
  const rows = connection.all<KeptRow>(sql.KEPT_ENTRIES_OF, JSON.stringify(idsOf(enterprises, aliases)));
  return groupEntries(rows.map(keptOf), enterprises, aliases);
}

export function pageKept(connection: Connection, { kind, parent, page }: KeptQuery): Page<Kept> {
  checkPage(page, 2);
  const [sort = '', id = ''] = page.after ?? [];
  const within = parent === undefined ? [kind] : [kind, parent];
  const rows = connection.all<KeptRow>(
    parent === undefined ? sql.KEPT_PAGE : sql.KEPT_PAGE_UNDER,
    ...within,
    sort,
    id,
    page.first + 1,
  );
  const total = connection.count(parent === undefined ? sql.COUNT_KEPT : sql.COUNT_KEPT_UNDER, ...within);
  return cutPage(rows.map(keptOf), page.first, total, (kept) => [kept.sort, kept.id]);
}
