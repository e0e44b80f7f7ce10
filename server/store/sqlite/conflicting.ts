// Which things do sources tell differently? Marked thing by thing as claims come and go, listed and counted by the marks.
import type { RecordKind } from '../../chain/records.ts';
import { canonicalId } from '../alias.ts';
import { conflictRow, isInConflict, sequenceOf } from '../conflictProjection.ts';
import type { ConflictQuery } from '../conflicts.ts';
import { checkPage, cutPage } from '../paging.ts';
import type { Page, PageRequest, Thing } from '../store.ts';
import type { Connection, Named } from './connection.ts';
import { readAliases, readClaimsAbout } from './reading.ts';
import * as sql from './sql.ts';

export function markConflicts(connection: Connection, things: readonly Thing[]): void {
  for (const thing of things) {
    const { kind, key } = thing;
    const isTwice = connection.count(sql.IS_TOLD_TWICE, kind, key) > 1;
    if (isTwice && isInConflict(kind, readClaimsAbout(connection, thing))) {
      const { sequence, one, other } = conflictRow(thing);
      connection.run(sql.WRITE_CONFLICT, sequence, key, kind, one, other);
    } else connection.run(sql.DELETE_CONFLICT, sequenceOf(kind), key);
  }
}

interface Row {
  sequence: number;
  kind: RecordKind;
  key: string;
}

export function pageConflicts(connection: Connection, query: ConflictQuery, page: PageRequest): Page<Thing> {
  checkPage(page, 2);
  const { parts, values } = readQuery(connection, query);
  const [sequence = '-1', key = ''] = page.after ?? [];
  const position = { sequence: Number(sequence), key, limit: page.first + 1 };
  const found = connection.named<Row>(sql.conflictsPage(...parts), { ...values, ...position });
  const total = countConflicts(connection, query).reduce((sum, { things }) => sum + things, 0);
  const { items, more } = cutPage(found, page.first, total, (row) => [String(row.sequence), row.key]);
  return { items: items.map(({ item, position: at }) => ({ item: thingOf(item), position: at })), more, total };
}

const thingOf = ({ kind, key }: Row): Thing => ({ kind, key });

export function countConflicts(connection: Connection, query: ConflictQuery): { kind: RecordKind; things: number }[] {
  const { parts, values } = readQuery(connection, query);
  return connection.named<{ kind: RecordKind; things: number }>(sql.countConflicts(...parts), values);
}

function readQuery(connection: Connection, { kinds, enterprise }: ConflictQuery) {
  const parts: [boolean, boolean] = [kinds.length > 0, enterprise !== null];
  const id = enterprise === null ? null : canonicalId(enterprise, readAliases(connection));
  const values: Named = { kinds: JSON.stringify(kinds), enterprise: id };
  return { parts, values };
}
