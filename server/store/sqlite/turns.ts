// How is much read from the file without keeping answers waiting? In several short reads, which must find one revision:
// where a change comes between them, they begin anew.
import { atOnce, inTurns } from '../turns.ts';
import type { Connection } from './connection.ts';
import { readRevision } from './reading.ts';

const ATTEMPTS = 5;

export async function readInTurns<T>(connection: Connection, read: () => Generator<undefined, T>): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await inTurns(atOneRevision(connection, read()));
    if (found !== null) return found.answer;
  }
  // Whoever writes all the time shall not put it off for ever.
  return connection.read(() => atOnce(read()));
}

/** Null where the store has moved on. */
function* atOneRevision<T>(
  connection: Connection,
  parts: Generator<undefined, T>,
): Generator<undefined, { answer: T } | null> {
  let revision: number | null = null;
  for (;;) {
    const part = connection.read(() => {
      const now = readRevision(connection);
      revision ??= now;
      return now === revision ? parts.next() : null;
    });
    if (part === null) return null;
    if (part.done) return { answer: part.value };
    yield;
  }
}
