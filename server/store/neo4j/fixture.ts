// What does the contract need of Neo4j? An empty store on the borrowed server, another on the same graph, and a writer that dies.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { OpenStore } from '../contract/opened.ts';
import type { Store } from '../store.ts';
import { connect, type Neo4jAddress } from './connection.ts';
import { emptyForTests } from './emptying.ts';
import type { BorrowedNeo4j } from './local/borrow.ts';
import { openNeo4jStore } from './store.ts';

const writer = fileURLToPath(new URL('dyingWriter.ts', import.meta.url));

export const placeOf = ({ address, user, password, database }: BorrowedNeo4j): Neo4jAddress => ({
  url: address,
  user,
  password,
  database,
});

/** Wipes what the test before left; refuses a database that is not the tests'. */
export async function emptyDatabase(borrowed: BorrowedNeo4j): Promise<void> {
  const connection = await connect(placeOf(borrowed));
  try {
    await emptyForTests(connection);
  } finally {
    await connection.close();
  }
}

export const openOn =
  (borrowed: () => BorrowedNeo4j): OpenStore =>
  async () => {
    await emptyDatabase(borrowed());
    const place = placeOf(borrowed());
    const opened: Store[] = [];
    const reopen = async () => {
      const store = await openNeo4jStore(place);
      opened.push(store);
      return store;
    };
    return {
      store: await reopen(),
      reopen,
      killWriter: async (draft) => {
        const child = spawn(process.execPath, [writer], { stdio: ['pipe', 'pipe', 'inherit'] });
        child.stdin.end(JSON.stringify({ place, draft }));
        const dead = once(child, 'exit');
        await Promise.race([once(child.stdout, 'data'), dead]);
        child.kill('SIGKILL');
        const [, signal] = (await dead) as [number | null, string | null];
        if (signal !== 'SIGKILL') throw new Error('the writer ended before it was killed in the middle of its change');
      },
      dispose: async () => {
        await Promise.all(opened.map((store) => store.close()));
      },
    };
  };
