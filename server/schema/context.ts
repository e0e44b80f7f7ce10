// What does every resolver of one request share? One snapshot, one set of loaders, the store behind them.
import { OPEN, type Access } from '../access/access.ts';
import type { Snapshot } from '../chain/snapshot.ts';
import type { Store } from '../store/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** Outlines of divisions that who runs the server may put in. */
export interface Outlines {
  there: boolean;
  /** Why they are not, although they were put in. */
  problem: string | null;
}
export const NO_OUTLINES: Outlines = { there: false, problem: null };

export interface Context {
  version: string;
  store: Store;
  snapshot: Snapshot;
  loaders: Loaders;
  /** What the fields of the question have looked at together. */
  looked: { cells: number; steps: number };
  access: Access;
  outlines: Outlines;
  /** The instant, as the log writes it. */
  now(): string;
  /** Lets the rest of the request see what it has changed itself; of the context it is called on: servers copy it. */
  catchUp(): Promise<void>;
}

interface Surroundings {
  access: Access;
  outlines: Outlines;
  now(): string;
  /** A snapshot that holds every change made so far. */
  refresh(): Promise<Snapshot>;
}

export function createContext(
  version: string,
  store: Store,
  snapshot: Snapshot,
  { access = OPEN, outlines = NO_OUTLINES, now = () => new Date().toISOString(), refresh }: Partial<Surroundings> = {},
): Context {
  return {
    version,
    store,
    snapshot,
    loaders: createLoaders(store),
    looked: { cells: 0, steps: 0 },
    access,
    outlines,
    now,
    async catchUp() {
      if (refresh) this.snapshot = await refresh();
      this.loaders = createLoaders(store);
    },
  };
}
