// What does every resolver of one request share? One snapshot, one set of loaders, the store behind them.
import type { Snapshot } from '../chain/snapshot.ts';
import type { Store } from '../store/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context {
  version: string;
  store: Store;
  snapshot: Snapshot;
  loaders: Loaders;
  /** What the fields of the question have looked at together. */
  looked: { cells: number; steps: number };
}

export const createContext = (version: string, store: Store, snapshot: Snapshot): Context => ({
  version,
  store,
  snapshot,
  loaders: createLoaders(store),
  looked: { cells: 0, steps: 0 },
});
