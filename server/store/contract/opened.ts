// What must an engine's test provide, so that the contract can run on it?
import type { ChangeDraft, Store } from '../store.ts';

export interface OpenedStore {
  /** Empty. */
  store: Store;
  /** Another store on the same graph, as another server would open it. */
  reopen(): Promise<Store>;
  /** Lets another process apply the draft and die by SIGKILL in the middle; resolves when it is dead. */
  killWriter(draft: ChangeDraft): Promise<void>;
  /** Closes every store and leaves nothing behind. */
  dispose(): Promise<void>;
}

export type OpenStore = () => Promise<OpenedStore>;

/** Opens an empty store for the test, and disposes of it whatever happens. */
export async function withStore<T>(
  open: OpenStore,
  test: (store: Store, opened: OpenedStore) => Promise<T>,
): Promise<T> {
  const opened = await open();
  try {
    return await test(opened.store, opened);
  } finally {
    await opened.dispose();
  }
}
