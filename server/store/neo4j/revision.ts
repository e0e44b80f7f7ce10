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

export interface Reading {
  run: Run;
  /** For the question that is likely the last: the revision is asked for at once with it. */
  last: Run;
  /** Comes to be the revision that the answer is from. */
  seen: Promise<number>;
}

export async function readAtOnce<T>(
  connection: Connection,
  read: (reading: Reading) => Promise<T>,
  limit?: number,
): Promise<{ answer: T; revision: number }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await connection.read(async (run) => {
      // Sent together: the server takes them in this order.
      const seen = readRevision(run);
      let after: Promise<number> | null = null;
      const reading: Reading = {
        seen,
        run: (query, parameters) => {
          after = null;
          return run(query, parameters);
        },
        last: (query, parameters) => {
          const answer = run<never>(query, parameters);
          after = readRevision(run);
          after.catch(() => undefined);
          return answer;
        },
      };
      const [before, answer] = await Promise.all([seen, read(reading)]);
      return (await (after ?? readRevision(run))) === before ? { answer, revision: before } : null;
    }, limit);
    if (found) return found;
  }
  throw unavailable('[store:neo4j] The graph changes faster than it can be read: try again');
}
