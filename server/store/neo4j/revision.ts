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
  read: (run: Run, revision: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await connection.read(async (run) => {
      const before = await readRevision(run);
      const answer = await read(run, before);
      return (await readRevision(run)) === before ? { answer } : null;
    });
    if (found) return found.answer;
  }
  throw unavailable('[store:neo4j] The graph changes faster than it can be read: try again');
}
