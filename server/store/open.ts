// Which engine holds the graph? Only the one asked for is loaded.
import type { Store } from './store.ts';

export type StoreLocation =
  /** `:memory:` lives as long as the store is open. */
  | { engine: 'sqlite'; path: string }
  | { engine: 'neo4j'; url: string; user?: string; password?: string; database?: string };

export interface OpenStoreOptions {
  /** Told where what an older version made of the claims is made anew: how many of them are done, of how many. */
  onRenewal?: (done: number, total: number) => void;
}

/** @throws UNAVAILABLE where the place cannot be opened, INVALID where something else lies there. */
export async function openStore(location: StoreLocation, options: OpenStoreOptions = {}): Promise<Store> {
  if (location.engine === 'sqlite') {
    const { openSqliteStore } = await import('./sqlite/store.ts');
    return openSqliteStore(location.path, options);
  }
  const { openNeo4jStore } = await import('./neo4j/store.ts');
  return openNeo4jStore(location, options);
}
