// What does the seed say? The bundle of the repository in a store of its own, as tests ask it.
import { fileURLToPath } from 'node:url';
import { importBundle } from '../bundle/importBundle.ts';
import type { Snapshot } from '../chain/snapshot.ts';
import { openStore } from '../store/open.ts';
import { assembleSnapshot } from '../store/snapshot.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** Fixed, so that a newer fact moves no window by itself. */
export const AS_OF = '2026-02';

export async function readSeed(): Promise<Snapshot> {
  const store = await openStore({ engine: 'sqlite', path: ':memory:' });
  try {
    await importBundle(store, SEED, { actor: 'test', reason: 'golden', at: '2026-02-01T00:00:00.000Z' });
    return assembleSnapshot(await store.snapshotSource());
  } finally {
    await store.close();
  }
}
