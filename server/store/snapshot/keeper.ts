// Which snapshot answers now? One is held; a newer revision replaces it in the background, and whoever has taken the old
// one keeps it to the end of the answer. A small change is taken over from what the store says of it; after a large one
// everything is read anew, in turns with the answers.
import { prepareInParts } from '../../chain/best/prepare.ts';
import { patchSnapshot } from '../../chain/patchSnapshot.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { Store } from '../store.ts';
import { inTurns } from '../turns.ts';
import { assembleInParts, type Assembled } from './assemble.ts';
import { retell } from './tell.ts';

export const DEFAULTS = {
  /** How old the last look at the store may be before an answer starts the next one. */
  checkEveryMs: 1000,
  now: (): number => performance.now(),
  /** Told of a look in the background that failed; the held snapshot goes on answering. */
  onFailure: (_error: unknown): void => {},
};
export type KeeperOptions = typeof DEFAULTS;

type KeptStore = Pick<Store, 'revision' | 'snapshotSource' | 'snapshotUpdate'>;

export class SnapshotKeeper {
  readonly #store: KeptStore;
  readonly #options: KeeperOptions;
  #held: Assembled;
  #lookedAt: number;
  #looking: Promise<Snapshot> | null = null;

  private constructor(store: KeptStore, options: KeeperOptions, held: Assembled) {
    this.#store = store;
    this.#options = options;
    this.#held = held;
    this.#lookedAt = options.now();
    this.#prepare();
  }

  /** Reads the first snapshot. */
  static async open(store: KeptStore, options: Partial<KeeperOptions> = {}): Promise<SnapshotKeeper> {
    return new SnapshotKeeper(store, { ...DEFAULTS, ...options }, await readAnew(store));
  }

  /** At once, whatever the store does. One answer takes one and keeps it. */
  async current(): Promise<Snapshot> {
    if (this.#options.now() - this.#lookedAt >= this.#options.checkEveryMs) {
      this.#look().catch((error: unknown) => this.#options.onFailure(error));
    }
    return this.#held.snapshot;
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

  /** Between the answers, which do not wait for it; left as it is when a newer snapshot comes. */
  #prepare(): void {
    const { snapshot } = this.#held;
    inTurns(prepareInParts(snapshot, () => this.#held.snapshot !== snapshot)).catch((error: unknown) =>
      this.#options.onFailure(error),
    );
  }

  async #read(): Promise<Snapshot> {
    const { revision } = this.#held.snapshot;
    if ((await this.#store.revision()) !== revision) {
      this.#held = (await takeOver(this.#store, this.#held)) ?? (await readAnew(this.#store));
      this.#prepare();
    }
    return this.#held.snapshot;
  }
}

const readAnew = async (store: KeptStore): Promise<Assembled> => inTurns(assembleInParts(await store.snapshotSource()));

/** Null where so much has changed that everything is to be read anew. */
async function takeOver(store: KeptStore, { snapshot, told }: Assembled): Promise<Assembled | null> {
  const update = await store.snapshotUpdate(snapshot.revision);
  if (update === null) return null;
  const after = retell(told, update);
  return { snapshot: patchSnapshot(snapshot, after.changes), told: after.told };
}
