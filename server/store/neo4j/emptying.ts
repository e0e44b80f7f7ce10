// How does a test get an empty store? The database is wiped, and only one that tests have marked as theirs.
import { unavailable } from '../../chain/errors.ts';
import type { Connection } from './connection.ts';
import * as cypher from './cypher.ts';

const BATCH = 20_000;

/**
 * The regions stay, because every store begins with them; the next store to open mends those that claims had changed.
 * @throws UNAVAILABLE where the database holds what no test of this product has made.
 */
export async function emptyForTests(connection: Connection): Promise<void> {
  await connection.write(async (run) => {
    const [seen] = await run<{ marked: boolean; filled: boolean }>(cypher.IS_FOR_TESTS);
    if (seen?.marked) return;
    if (seen?.filled)
      throw unavailable('[store:neo4j] The database is not empty and not a test’s: tests do not touch it');
    await run(cypher.MARK_FOR_TESTS);
  });
  for (let gone = BATCH; gone === BATCH;) {
    const [row] = await connection.write((run) => run<{ gone: number }>(cypher.WIPE_BATCH, { limit: BATCH }));
    gone = row?.gone ?? 0;
  }
  await connection.write((run) => run(cypher.WIPE_RELATIONS));
  await connection.write((run) => run(cypher.WIPE_META));
}
