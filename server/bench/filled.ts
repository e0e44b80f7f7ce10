// A store that holds an input, and the plain table that holds the same claims.
import type { Store } from '../store/store.ts';
import type { Engine } from './engines.ts';
import type { Input } from './input.ts';
import { plainRow, type PlainTable } from './plain/plain.ts';

export interface Filled {
  store: Store;
  plain: PlainTable;
  close(): Promise<void>;
}

export async function fill(engine: Engine, input: Input): Promise<Filled> {
  const store = await engine.openEmptyStore();
  await take(store, input);
  const plain = await engine.openPlainTable();
  await plain.fill(input.edits.map(plainRow));
  const close = async () => {
    await store.close();
    await plain.close();
  };
  return { store, plain, close };
}

/** One change of a large world would not fit the memory that a Neo4j has by default. */
const CHANGE_SIZE = 10_000;

export async function take(store: Store, { name, edits }: Input): Promise<void> {
  for (let start = 0; start < edits.length; start += CHANGE_SIZE) {
    const part = edits.slice(start, start + CHANGE_SIZE);
    await store.apply({ kind: 'import', actor: 'bench', reason: name, at: '2026-01-01T00:00:00Z', edits: part });
  }
}
