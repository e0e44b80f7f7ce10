// How does much go to the server? In batches inside one transaction: a message of any size would stop either side.
import type { Row, Run } from './connection.ts';

const SIZE = 5_000;

/** Sends the query once for each batch of `$rows`, and joins what comes back; nothing to send, nothing sent. */
export async function send<T = Row>(
  run: Run,
  query: string,
  rows: readonly unknown[],
  others: Record<string, unknown> = {},
): Promise<T[]> {
  const answers: T[] = [];
  for (let at = 0; at < rows.length; at += SIZE) {
    const batch = rows.slice(at, at + SIZE);
    for (const row of await run<T>(query, { ...others, rows: batch })) answers.push(row);
  }
  return answers;
}
