// On which engines are stores measured? On SQLite always; on Neo4j where one is named or can be started here. Every store
// lies in a place of its own that is gone afterwards.
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openStore } from '../store/open.ts';
import { connect } from '../store/neo4j/connection.ts';
import { emptyForTests } from '../store/neo4j/emptying.ts';
import { openNeo4jStore } from '../store/neo4j/store.ts';
import type { Memory } from '../store/neo4j/local/layout.ts';
import { startLocalNeo4j } from '../store/neo4j/local/server.ts';
import type { EngineName, Store } from '../store/store.ts';
import { openPlainNeo4j } from './plain/neo4j.ts';
import type { PlainTable } from './plain/plain.ts';
import { openPlainSqlite } from './plain/sqlite.ts';
import { openNeo4jRegister, openSqliteRegister } from './register/open.ts';
import type { Register, RegisterSize } from './register/register.ts';

export interface Engine {
  name: EngineName;
  /** An empty store; Neo4j has room for one, and opening the next empties it. */
  openEmptyStore(): Promise<Store>;
  openPlainTable(): Promise<PlainTable>;
  /** Filled without claims, so that a million firms take minutes. */
  openRegister(size: RegisterSize): Promise<Register>;
  close(): Promise<void>;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** A run that is broken off leaves neither gigabytes nor a server behind. */
async function makeWorkshop(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function openSqliteEngine(): Promise<Engine> {
  const folder = await makeWorkshop();
  let opened = 0;
  const nextPath = () => join(folder, `${(opened += 1)}.db`);
  return {
    name: 'sqlite',
    openEmptyStore: () => openStore({ engine: 'sqlite', path: nextPath() }),
    openPlainTable: async () => openPlainSqlite(nextPath()),
    openRegister: (size) => openSqliteRegister(nextPath(), size),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Takes the Neo4j of LIANTU_NEO4J_URL, an empty database that may be overwritten, or starts one with so many gigabytes. */
export async function openNeo4jEngine(memory: number, report: (line: string) => void): Promise<Engine> {
  const folder = await makeWorkshop();
  const named = process.env.LIANTU_NEO4J_URL;
  const local = named ? null : await startLocalNeo4j({ port: 0, folder, report, memory: memoryOf(memory) });
  process.once('exit', () => void local?.stop());
  const url = named || local?.address || '';
  const { LIANTU_NEO4J_USER: user, LIANTU_NEO4J_PASSWORD: password, LIANTU_NEO4J_DATABASE: database } = process.env;
  const place = { url, user: user || null, password: password || null, database: database || null };
  const connection = await connect(place);
  const auth = user ? neo4j.auth.basic(user, password ?? '') : undefined;
  const driver = neo4j.driver(url, auth, { disableLosslessIntegers: true });
  return {
    name: 'neo4j',
    openEmptyStore: async () => {
      await emptyForTests(connection);
      return openNeo4jStore(place);
    },
    openPlainTable: async () => openPlainNeo4j(driver),
    openRegister: async (size) => {
      await emptyForTests(connection);
      return openNeo4jRegister(() => openNeo4jStore(place), driver, size);
    },
    close: async () => {
      // What was started here is thrown away as a whole.
      if (local === null) await emptyForTests(connection);
      await connection.close();
      await driver.close();
      await local?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function memoryOf(gigabytes: number): Memory {
  const half = `${Math.max(512, Math.round(gigabytes * 512))}m`;
  return { heap: { from: half, to: half }, pageCache: half };
}
