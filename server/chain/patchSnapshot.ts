// How does a snapshot take over a small change without being built anew? What changed is laid again, all else is shared;
// the result equals the snapshot that all rows of now would give, and the given one goes on answering.
import { layChains, readConditions, readMarket, type ChainRows } from './buildSnapshot.ts';
import { learnFrom } from './complexity/table.ts';
import { readFacts, refileFacts, type FactChanges } from './facts.ts';
import type { ConditionFact, MarketFact, Snapshot } from './snapshot.ts';

export interface SnapshotChanges {
  revision: number;
  asOf: string | null;
  facts: FactChanges;
  /** All rows of the chains, where one of them is another; otherwise null, as below. */
  chains: ChainRows | null;
  conditions: readonly ConditionFact[] | null;
  market: readonly MarketFact[] | null;
}

/** Of facts alone: landings that the given snapshot assumes are left behind. Regions are the same before and after. */
export function patchSnapshot(snapshot: Snapshot, changes: SnapshotChanges): Snapshot {
  const { revision, asOf, facts, chains, conditions, market } = changes;
  const patched: Snapshot = {
    ...snapshot,
    revision,
    asOf,
    assumed: [],
    ...(chains && layChains(chains)),
    ...(conditions && readConditions(conditions, snapshot.pathOf)),
    ...(market && readMarket(market)),
    ...readFacts(refileFacts(snapshot.files, facts, snapshot.pathOf)),
  };
  // What places make tells what goes together: nothing is to be learned anew where that is as it was.
  if (facts.segments.length === 0 && chains === null && snapshot.assumed.length === 0) learnFrom(snapshot, patched);
  return patched;
}
