// Which snapshot answers now? One is held; a newer revision replaces it in the background, and whoever has taken the old
// one keeps it to the end of the answer.
import type { Snapshot } from '../../chain/snapshot.ts';
import type { Store } from '../store.ts';
import { assembleSnapshot } from './assemble.ts';

export const DEFAULTS = {
  /** How old the last look at the store may be before an answer starts the next one. */
  checkEveryMs: 1000,
  now: (): number => performance.now(),
  /** Told of a look in the background that failed; the held snapshot goes on answering. */
  onFailure: (_error: unknown): void => {},
};
export type KeeperOptions = typeof DEFAULTS;

export class SnapshotKeeper {
  readonly #store: Pick<Store, 'revision' | 'snapshotSource'>;
  readonly #options: KeeperOptions;
  #held: Snapshot;
  #lookedAt: number;
  #looking: Promise<Snapshot> | null = null;

  private constructor(store: Pick<Store, 'revision' | 'snapshotSource'>, options: KeeperOptions, held: Snapshot) {
    this.#store = store;
    this.#options = options;
    this.#held = held;
    this.#lookedAt = options.now();
  }

  /** Reads the first snapshot. */
  static async open(
    store: Pick<Store, 'revision' | 'snapshotSource'>,
    options: Partial<KeeperOptions> = {},
  ): Promise<SnapshotKeeper> {
    return new SnapshotKeeper(store, { ...DEFAULTS, ...options }, assembleSnapshot(await store.snapshotSource()));
  }

  /** At once, whatever the store does. One answer takes one and keeps it. */
  async current(): Promise<Snapshot> {
    if (this.#options.now() - this.#lookedAt >= this.#options.checkEveryMs) {
      this.#look().catch((error: unknown) => this.#options.onFailure(error));
    }
    return this.#held;
  }

  /** Waits until the snapshot is as new as the store is now: after a change of one's own. */
  async refresh(): Promise<Snapshot> {
    // One that is under way may have asked for the revision too early.
    await this.#looking?.catch(() => null);
    return this.#look();
  }

  /** However many ask, the store is read once at a time. */
  #look(): Promise<Snapshot> {
    this.#looking ??= this.#read().finally(() => {
      this.#looking = null;
      this.#lookedAt = this.#options.now();
    });
    return this.#looking;
  }

  async #read(): Promise<Snapshot> {
    if ((await this.#store.revision()) !== this.#held.revision) {
      this.#held = assembleSnapshot(await this.#store.snapshotSource());
    }
    return this.#held;
  }
}
