// Does every gap of the seed count as many candidates as a store lists for it, and does each firm that has to do with the
// segment stand either in the list or among those that are left out?
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundle } from '../bundle/importBundle.ts';
import { findGaps } from '../chain/gaps.ts';
import { openStore } from '../store/open.ts';
import { assembleSnapshot } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

describe('the candidates of the seed', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ engine: 'sqlite', path: ':memory:' });
    await importBundle(store, SEED, { actor: 'test', reason: 'candidates', at: '2026-02-01T00:00:00.000Z' });
  });
  afterAll(() => store.close());

  it.each(['150500', '150525', '150000'])('are counted in %s as they are listed', async (region) => {
    const snapshot = assembleSnapshot(await store.snapshotSource());
    const home = snapshot.regions.prefecture(region)?.code ?? region;
    const found = [...snapshot.industries.keys()].flatMap((industry) => {
      const { gaps, unknown } = findGaps(snapshot, region, industry);
      return [...gaps, ...unknown];
    });
    expect(found.length).toBeGreaterThan(50);
    for (const { segment, candidates } of found) {
      const count = await store.countMakers({ segments: [{ segment, worth: 1000 }], home, filter: {} });
      expect([segment, count]).toEqual([segment, candidates]);
      const { items, total } = await store.leftOut({ segment, home, page: { first: 200, after: null } });
      expect(new Set(items.map(({ item }) => item.enterprise)).size).toBe(total);
    }
  });
});
