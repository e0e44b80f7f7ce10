// Which productions of a segment are there at all, and in which holding group is an enterprise? Inside a read of the caller.
import type { Line } from '../../chain/line.ts';
import { canonicalId } from '../alias.ts';
import { checkPage, cutPage } from '../paging.ts';
import type { LineQuery, Page } from '../store.ts';
import type { Connection } from './connection.ts';
import { rangeOf } from './listing.ts';
import { readAliases } from './reading.ts';
import { lineOf, type LineRow } from './rows.ts';
import * as sql from './sql.ts';

export function readGroups(connection: Connection, enterprises: readonly string[]): (string | null)[] {
  const aliases = readAliases(connection);
  return enterprises.map((asked) => {
    const id = canonicalId(asked, aliases);
    const found = connection.get<{ group: string | null }>(sql.READ_ENTERPRISE, id);
    return found ? (found.group ?? id) : null;
  });
}

export function pageLines(connection: Connection, { segment, of, page }: LineQuery): Page<Line> {
  checkPage(page, 3);
  const [kind, values]: [sql.LinesOf, readonly (string | number)[]] =
    'group' in of ? ['group', [of.group]] : [of.where, of.where === 'unplaced' ? [] : rangeOf(connection, of.region)];
  const [holding = '', rank = '', enterprise = ''] = page.after ?? [];
  const found = connection.all<LineRow>(
    sql.linesPage(kind),
    segment,
    ...values,
    holding,
    rank,
    enterprise,
    page.first + 1,
  );
  const total = connection.count(sql.countLines(kind), segment, ...values);
  const { items, more } = cutPage(found, page.first, total, (row) => [row.holding, row.rank, row.enterprise]);
  return { items: items.map(({ item, position }) => ({ item: lineOf(item), position })), more, total };
}
