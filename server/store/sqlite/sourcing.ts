// Of what does a source tell, and which sources tell of a thing? Read off the claims and what they mention, page by page.
import { EXPLORED_KINDS, type ExploredEnd } from '../../chain/exploring/relation.ts';
import { canonicalId, type Aliases } from '../alias.ts';
import { namesOf } from '../mention.ts';
import { checkPage, cutPage } from '../paging.ts';
import { recordNamed, SOURCED_POSITION, type Sourced, type SourcedQuery } from '../sourced.ts';
import type { Page } from '../page.ts';
import type { Connection } from './connection.ts';
import { knownIn } from './linking.ts';
import { rangeOf } from './listing.ts';
import { readAliases } from './reading.ts';
import * as sql from './sql.ts';

interface SourcedRow {
  total: number;
  /** A number of EXPLORED_KINDS; null in the one row that stands for none. */
  kind: number | null;
  key: string;
  record: string;
  sort: string;
  far: number;
}

/** One page for each query; aliases are followed. */
export function readSourced(connection: Connection, queries: readonly SourcedQuery[]): Page<Sourced>[] {
  const aliases = readAliases(connection);
  return queries.map((query) => pageSourced(connection, query, aliases));
}

function pageSourced(connection: Connection, { of, near, page }: SourcedQuery, aliases: Aliases): Page<Sourced> {
  checkPage(page, SOURCED_POSITION);
  const [far = '-1', sort = '', kind = '0', key = ''] = page.after ?? [];
  const after = [Number(far), sort, Number(kind), key, page.first + 1] as const;
  const rows =
    of.kind === 'sources'
      ? connection.all<SourcedRow>(
          sql.TOLD_BY_SOURCE,
          JSON.stringify(Object.fromEntries([...aliases.keys()].map((alias) => [alias, canonicalId(alias, aliases)]))),
          of.key,
          ...rangeOf(connection, near ?? ''),
          ...after,
        )
      : connection.all<SourcedRow>(sql.SOURCES_TELLING, ...namesIn(connection, of, aliases), ...after);
  const found = rows.flatMap((row) => (row.kind === null ? [] : [{ ...row, kind: row.kind }]));
  const cut = cutPage(found, page.first, rows[0]?.total ?? 0, (row) => [
    String(row.far),
    row.sort,
    String(row.kind),
    row.key,
  ]);
  return {
    ...cut,
    items: cut.items.map(({ item, position }) => ({
      item: {
        other: { kind: EXPLORED_KINDS[item.kind] ?? 'sources', key: item.key },
        record: recordNamed(item.record),
      },
      position,
    })),
  };
}

/** Kind, key, how mentions call the kind, and every id that leads to the thing. */
function namesIn(connection: Connection, { kind, key }: ExploredEnd, aliases: Aliases) {
  if (kind !== 'enterprises') return [kind, key, targetsOf(connection, { kind, key }, aliases), JSON.stringify([key])];
  const id = canonicalId(key, aliases);
  const ids = [id, ...[...aliases.keys()].filter((alias) => canonicalId(alias, aliases) === id)];
  return [kind, id, targetsOf(connection, { kind, key: id }, aliases), JSON.stringify(ids)];
}

/** A party of this name is the thing only where nothing comes before it. */
function targetsOf(connection: Connection, { kind, key }: ExploredEnd, aliases: Aliases): string {
  const meant = knownIn(connection, aliases).partyKind(key) === kind;
  return JSON.stringify(namesOf({ kind }).filter((target) => target !== 'party' || meant));
}
