// What of a file whose tables are of an older version? Claims and the log are the truth and lie as ever; all that is made
// of them is made anew, in one transaction: whoever dies in it leaves the file as it was.
import { RECORD_KINDS } from '../../chain/records.ts';
import { rankSources } from '../sourceRank.ts';
import type { Connection } from './connection.ts';
import { markConflicts } from './conflicting.ts';
import { project, projectSource } from './projecting.ts';
import { readClaimsOf } from './reading.ts';
import { buildRegions } from './regions.ts';
import * as sql from './sql.ts';

const BATCH = 5_000;

/** How many claims have been read again, of how many; things are told when a batch of them is done. */
export type OnRenewal = (done: number, total: number) => void;

export function renewProjection(connection: Connection, onRenewal: OnRenewal = () => undefined): void {
  connection.write(() => {
    // Another process may have been first.
    if (!connection.isOld()) return;
    for (const { name } of connection.all<{ name: string }>(sql.PROJECTED_TABLES))
      connection.execute(sql.dropTable(name));
    connection.execute(sql.CREATE_PROJECTION);
    connection.execute(sql.SET_VERSION);
    const total = connection.count(sql.COUNT_ALL_CLAIMS);
    let done = 0;
    const count = (kind: string) => {
      done += connection.count(sql.COUNT_CLAIMS, kind);
      onRenewal(done, total);
    };
    for (const batch of thingsOf(connection, 'sources')) for (const key of batch) projectSource(connection, key);
    count('sources');
    buildRegions(connection, rankSources(readClaimsOf(connection, 'sources')));
    for (const kind of ['sources', 'regions'] as const) {
      for (const batch of thingsOf(connection, kind)) {
        markConflicts(
          connection,
          batch.map((key) => ({ kind, key })),
        );
      }
    }
    count('regions');
    for (const kind of RECORD_KINDS) {
      if (kind === 'sources' || kind === 'regions') continue;
      for (const batch of thingsOf(connection, kind)) {
        project(
          connection,
          batch.map((key) => ({ kind, key })),
        );
      }
      count(kind);
    }
  });
}

function* thingsOf(connection: Connection, kind: string): Generator<string[]> {
  for (let after = ''; ;) {
    const keys = connection.all<{ key: string }>(sql.THINGS_PAGE, kind, after, BATCH).map(({ key }) => key);
    if (keys.length > 0) yield keys;
    const last = keys.at(-1);
    if (last === undefined || keys.length < BATCH) return;
    after = last;
  }
}
