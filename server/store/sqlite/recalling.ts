// Has this been counted at the revision that is read? Each file that is open has a memory of its own.
import { Recollection } from '../recollection.ts';
import type { Connection } from './connection.ts';
import { readRevision } from './reading.ts';

const memories = new WeakMap<Connection, Recollection>();

/** Inside a read of the caller, so that the number is that of its revision. */
export function recalled<T>(connection: Connection, question: string, values: readonly unknown[], count: () => T): T {
  const memory = memories.get(connection) ?? new Recollection();
  memories.set(connection, memory);
  const revision = readRevision(connection);
  const asked = JSON.stringify([question, values]);
  return memory.recall<T>(revision, asked) ?? memory.keep(revision, asked, count());
}
