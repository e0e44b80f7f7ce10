// How does much go to the server? In batches inside one transaction: a message of any size would stop either side.
import type { Row, Run } from './connection.ts';

const SIZE = 5_000;

/** Sends the query once for each batch of rows, as `$rows`. Nothing to send, nothing sent. */
export async function writeRows(run: Run, query: string, rows: readonly object[]): Promise<void> {
  for (const batch of cut(rows)) await run(query, { rows: batch });
}

/** Sends the query once for each batch, under the parameter's name, and joins what comes back. */
export async function askFor<T = Row>(run: Run, query: string, name: string, asked: readonly unknown[]): Promise<T[]> {
  const answers: T[] = [];
  for (const batch of cut(asked)) for (const row of await run<T>(query, { [name]: batch })) answers.push(row);
  return answers;
}

function cut<T>(all: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < all.length; at += SIZE) batches.push(all.slice(at, at + SIZE));
  return batches;
}
