// How do makers follow what is known of firms and productions? Those of a touched firm are laid anew: a few rows each.
import type { Resolved } from '../../chain/claim.ts';
import { splitKey } from '../../chain/records.ts';
import { projectSignal } from '../makerProjection.ts';
import type { Thing } from '../store.ts';
import type { Connection } from './connection.ts';
import * as sql from './sql.ts';

/** `isGone`: nobody claims it any more. */
export function writeSignal(connection: Connection, { key }: Pick<Resolved, 'key'>, isGone: boolean): void {
  const { enterprise, month } = projectSignal({ key });
  if (isGone || month === null) connection.run(sql.DELETE_SIGNAL, enterprise, key);
  else connection.run(sql.WRITE_SIGNAL, enterprise, key, month);
}

/** The firms of the things, and those that are in another holding group now. */
export function layMakers(connection: Connection, things: readonly Thing[], regrouped: readonly string[]): void {
  const firms = new Set(regrouped);
  for (const { kind, key } of things) {
    if (kind === 'enterprises') firms.add(key);
    else if (kind === 'produces' || kind === 'signals') firms.add(splitKey(key)[0] ?? '');
  }
  for (const firm of firms) {
    connection.run(sql.DELETE_MAKERS, firm);
    connection.run(sql.LAY_MAKERS, firm);
  }
}
