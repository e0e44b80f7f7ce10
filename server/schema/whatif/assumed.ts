// Of which snapshot is a question asked: today's, or the one in which the landings run that it names?
import { assume } from '../../chain/whatif/assume.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';
import { readOptions } from '../gap/options.ts';
import type { GapOptions, LandingInput } from '../types.generated.ts';
import { loadArrivals, readLandings } from './arrivals.ts';

interface Asked {
  /** A code that was found. */
  region: string;
  landings?: readonly LandingInput[] | null;
  options?: GapOptions | null;
}

/** @throws like `whatIf` */
export async function snapshotWith({ region, landings, options }: Asked, context: Context): Promise<Snapshot> {
  const { snapshot, loaders } = context;
  if (!isGiven(landings) || landings.length === 0) return snapshot;
  const arrivals = await loadArrivals(readLandings(landings), loaders);
  return assume(snapshot, region, arrivals, readOptions(options));
}
