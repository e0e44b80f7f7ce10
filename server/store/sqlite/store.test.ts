import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import type { OpenedStore } from '../contract/opened.ts';
import { storeContract } from '../contract.ts';
import type { ChangeDraft, Store } from '../store.ts';
import { openSqliteStore } from './store.ts';

const WRITER = fileURLToPath(new URL('testing/dyingWriter.ts', import.meta.url));
/** Well inside the transaction of the contract's draft, which takes some ten thousand. */
const STATEMENTS = 4000;

/** An empty store is made once and copied, for the table of regions takes longer to write than most tests to run. */
let home: string;
let empty: string;
// Not where no test of the file is to run: what is made then is not cleared away either.
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-'));
  empty = join(home, 'empty.db');
  await (await openSqliteStore(empty)).close();
});
afterAll(() => rm(home, { recursive: true }));

async function openEmpty(): Promise<OpenedStore> {
  const folder = await mkdtemp(join(home, 'store-'));
  const path = join(folder, 'graph.db');
  await copyFile(empty, path);
  const stores: Store[] = [];
  const open = async () => {
    const store = await openSqliteStore(path);
    stores.push(store);
    return store;
  };
  return {
    store: await open(),
    reopen: open,
    killWriter: (draft) => killWriter(path, join(folder, 'draft.json'), draft),
    dispose: async () => {
      for (const store of stores) await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function killWriter(path: string, draftPath: string, draft: ChangeDraft): Promise<void> {
  await writeFile(draftPath, JSON.stringify(draft));
  const writer = spawn(process.execPath, [WRITER, path, draftPath, String(STATEMENTS)], { stdio: 'inherit' });
  const [, signal] = (await once(writer, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

storeContract('SQLite', openEmpty);
