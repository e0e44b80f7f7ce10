// Which store do commands work on? The one that the settings name; it is closed whatever happens.
import { readSettings } from '../settings.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { EXIT, refuseWith } from './exitCode.ts';

export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const settings = await refuseWith(['INVALID'], EXIT.usage, () => readSettings());
  const store = await openStore(settings.store);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
