// How does what a store reads become the core's snapshot? Claims are ranked and resolved, then told as plain rows.
import { buildInParts } from '../../chain/buildSnapshot.ts';
import { growRegionTree } from '../../chain/region.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { SnapshotSource } from '../store.ts';
import { atOnce } from '../turns.ts';
import { rowsOf, tellClaims, type Told } from './tell.ts';

/** A snapshot, with what it was built of: what a small change is taken over with. */
export interface Assembled {
  snapshot: Snapshot;
  told: Told;
}

export const assembleSnapshot = (source: SnapshotSource): Snapshot => atOnce(assembleInParts(source)).snapshot;

export function* assembleInParts(source: SnapshotSource): Generator<undefined, Assembled> {
  const { revision, asOf, regions, claims, producers } = source;
  const told = yield* tellClaims(claims);
  yield;
  const snapshot = yield* buildInParts({
    revision,
    asOf,
    regions: growRegionTree(regions),
    producers,
    ...rowsOf(told),
  });
  return { snapshot, told };
}
