// What does a what-if cost, held against the two lists that it compares, and what a verdict that proves itself and is checked?
import { findGaps } from '../../chain/gaps.ts';
import type { Arrival } from '../../chain/whatif/landing.ts';
import { whatIf } from '../../chain/whatif/whatIf.ts';
import { createContext } from '../../schema/context.ts';
import { witnessOf } from '../../schema/witness/bear.ts';
import { seal } from '../../schema/witness/seal.ts';
import { verifyGap } from '../../schema/witness/verify.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import type { Benchmark } from '../benchmark.ts';
import type { Filled } from '../filled.ts';
import type { Input } from '../input.ts';

const LANDINGS = 5;

export async function assuming({ store }: Filled, { region, industry }: Input, times: number): Promise<Benchmark[]> {
  const snapshot = assembleSnapshot(await store.snapshotSource());
  const { gaps } = findGaps(snapshot, region, industry);
  const [best] = gaps;
  if (!best) throw new RangeError(`[bench] There is no gap in ${region}, ${industry}: nothing could land`);
  const arrivals = gaps.slice(0, LANDINGS).map(({ segment }): Arrival => {
    return { segment, region, enterprise: null, capacity: null, unit: null, holding: null };
  });
  // Each request has loaders of its own.
  const ask = () => createContext('bench', store, snapshot);
  const witness = seal(await witnessOf(best, ask()));
  return [
    {
      name: `what if ${arrivals.length} plants landed`,
      times,
      baseline: {
        name: 'the list of gaps, twice',
        run: () => [findGaps(snapshot, region, industry), findGaps(snapshot, region, industry)],
      },
      work: {
        name: 'today beside the other, by the core',
        run: () => whatIf(snapshot, region, industry, arrivals),
      },
    },
    {
      name: 'a witness',
      times,
      baseline: { name: 'the list of gaps', run: () => findGaps(snapshot, region, industry) },
      work: { name: 'verified, claims and firms from the store', run: () => verifyGap(witness, ask()) },
    },
  ];
}
