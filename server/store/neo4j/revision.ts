// How does an answer that takes several queries come from one revision? Neo4j reads what is committed, query by query:
// the revision is asked for before and after, and the answer thrown away where it moved on.
import { unavailable } from '../../chain/errors.ts';
import type { Connection, Run } from './connection.ts';
import * as cypher from './cypher.ts';

const ATTEMPTS = 10;

export async function readRevision(run: Run): Promise<number> {
  const [row] = await run<{ revision: number }>(cypher.REVISION);
  return row?.revision ?? 0;
}

export async function readAtOnce<T>(
  connection: Connection,
  read: (run: Run) => Promise<T>,
  limit?: number,
): Promise<{ answer: T; revision: number }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await connection.read(async (run) => {
      // Sent together: the server takes them in this order.
      const [before, answer] = await Promise.all([readRevision(run), read(run)]);
      return (await readRevision(run)) === before ? { answer, revision: before } : null;
    }, limit);
    if (found) return found;
  }
  throw unavailable('[store:neo4j] The graph changes faster than it can be read: try again');
}
