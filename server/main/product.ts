// How is a store made ready to answer? Opened, filled from the seed where it is empty, and read into the first snapshot.
import { LiantuError, invalid } from '../chain/errors.ts';
import { importBundle, type ImportStage } from '../bundle/importBundle.ts';
import type { Product } from '../app/graphql.ts';
import type { Settings, StoreSettings } from '../settings.ts';
import { openStore } from '../store/open.ts';
import { SnapshotKeeper } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';

export interface OpenProduct extends Product {
  /** Engine and place of the data, for a person. */
  place: string;
  close(): Promise<void>;
}

interface Progress {
  /** For /health: what is waited for. */
  step(reason: string): void;
  /** For the terminal. */
  tell(line: string): void;
  /** A look at the store that failed while answers went on. */
  warn(error: unknown): void;
}

const STAGES = {
  read: 'the seed is being read',
  check: 'the seed is being checked',
  compare: 'the seed is being compared with the store',
  write: 'the seed is being written',
} satisfies Record<ImportStage, string>;

/** @throws LiantuError, with the store closed again. */
export async function openProduct(settings: Settings, progress: Progress): Promise<OpenProduct> {
  const place = placeOf(settings.store);
  progress.step(`${place} is being opened`);
  const store = await openStore(settings.store, {
    onRenewal: (done, total) => progress.step(`${place} is made to fit this version: ${done} of ${total} claims`),
  });
  try {
    if (settings.seed !== null && (await store.revision()) === 0) await plantSeed(store, settings.seed, progress);
    progress.step('the graph is being read');
    const keeper = await SnapshotKeeper.open(store, { onFailure: progress.warn });
    return {
      store,
      place,
      snapshot: () => keeper.current(),
      refresh: () => keeper.refresh(),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function plantSeed(store: Store, seed: string, { step, tell }: Progress): Promise<void> {
  tell(`[liantu] the store is empty: importing ${seed}`);
  try {
    await importBundle(store, seed, {
      actor: 'liantu',
      reason: 'seed',
      at: new Date().toISOString(),
      onProgress: (stage) => step(STAGES[stage]),
    });
  } catch (error) {
    if (!(error instanceof LiantuError) || error.details.length === 0) throw error;
    throw invalid(`${error.message}; npx liantu check ${seed} lists what is wrong (LIANTU_SEED=none starts empty)`);
  }
}

const placeOf = (store: StoreSettings): string =>
  store.engine === 'sqlite' ? `SQLite in ${store.path}` : `Neo4j at ${new URL(store.url).host}`;
