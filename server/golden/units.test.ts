// Does the table of units know every unit that the seed uses for a figure that is reckoned with?
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundle } from '../bundle/importBundle.ts';
import type { RecordKind } from '../chain/records.ts';
import { readUnit } from '../chain/units/unit.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

describe('the units of the seed', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ engine: 'sqlite', path: ':memory:' });
    await importBundle(store, SEED, { actor: 'test', reason: 'units', at: '2026-02-01T00:00:00.000Z' });
  });
  afterAll(() => store.close());

  it.each([
    ['produces', 'unit'],
    ['demands', 'unit'],
    ['market', 'unit'],
    ['flows', 'coefficient_unit'],
  ] as const satisfies readonly (readonly [RecordKind, string])[])(
    'of %s are all in the table',
    async (kind, column) => {
      const { items, more } = await store.claims(kind, { first: 10_000, after: null });
      const used = new Set(items.map(({ item }) => item.fields[column]).filter((unit) => typeof unit === 'string'));
      expect(more).toBe(false);
      expect(used.size).toBeGreaterThan(0);
      expect([...used].filter((unit) => readUnit(unit) === null)).toEqual([]);
    },
  );
});
