// How long until the core has what it computes over, after a start or an import?
import { EVERYWHERE } from '../../chain/snapshot.ts';
import { growRegionTree, type RegionTree } from '../../chain/region.ts';
import { splitKey } from '../../chain/records.ts';
import { builtInRegions } from '../../store/regions/builtIn.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import { SNAPSHOT_KINDS } from '../../store/store.ts';
import type { Benchmark } from '../benchmark.ts';
import type { Filled } from '../filled.ts';
import type { PlainClaim } from '../plain/plain.ts';

export function loading({ store, plain }: Filled, times: number): Benchmark[] {
  const regions = growRegionTree(builtInRegions());
  return [
    {
      name: 'snapshot loaded',
      times,
      baseline: { name: 'its claims by one query on a plain table', run: () => plain.read(SNAPSHOT_KINDS) },
      work: {
        name: 'read, resolved, rolled up, indexed',
        run: async () => assembleSnapshot(await store.snapshotSource()),
      },
    },
    {
      name: 'productions rolled up',
      times,
      baseline: {
        name: 'every firm and production read, and counted in JavaScript',
        run: async () => countProducers(await plain.read(['enterprises', 'produces']), regions),
      },
      work: { name: 'by the engine, with the claims of chains and places', run: () => store.snapshotSource() },
    },
  ];
}

/** Producers by region (with everything below) and segment. Sees no conflict, holding group or merge: it does less. */
function countProducers(claims: readonly PlainClaim[], regions: RegionTree): Map<string, number> {
  const placeOf = new Map<string, string>();
  for (const { kind, key, content } of claims) {
    if (kind === 'enterprises') placeOf.set(key, String(content.fields.region ?? EVERYWHERE));
  }
  const counts = new Map<string, number>();
  for (const { kind, key, content } of claims) {
    if (kind !== 'produces' || content.fields.status !== 'active') continue;
    const [enterprise = '', segment = ''] = splitKey(key);
    for (const { code } of regions.upwards(placeOf.get(enterprise) ?? EVERYWHERE)) {
      const cell = `${code} ${segment}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  return counts;
}
