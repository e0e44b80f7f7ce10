// Does an answer over HTTP know what its own question has changed? Yoga hands resolvers a context of its own making.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN } from '../access/access.ts';
import { chains } from '../store/contract/world.ts';
import { openStore } from '../store/open.ts';
import { SnapshotKeeper } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';
import { createGraphql, type Product } from './graphql.ts';

let store: Store;
let product: Product;
beforeAll(async () => {
  store = await openStore({ engine: 'sqlite', path: ':memory:' });
  await store.apply(chains().change());
  const keeper = await SnapshotKeeper.open(store);
  product = { store, snapshot: () => keeper.current(), refresh: () => keeper.refresh() };
});
afterAll(() => store.close());

const graphql = createGraphql('1.2.3', { error: () => undefined }, OPEN);
const survey = async (finding: string, on: string): Promise<unknown> => {
  const query = `mutation { registerSurvey(survey: {
    region: "150525", segment: "glass", finding: ${finding}, method: FIELD, on: "${on}"
  }) { change { revision } coverage { state evidence { asOf } } } }`;
  const request = new Request('http://liantu.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await graphql.fetch(request, product)).json();
};

describe('an answer over HTTP', () => {
  it('shows what stands after the change that it has made', async () => {
    expect(await survey('NONE', '2025-01-20')).toMatchObject({
      data: { registerSurvey: { change: { revision: 2 }, coverage: { state: 'ABSENT' } } },
    });
    expect(await survey('PRESENT', '2025-01-21')).toMatchObject({
      data: { registerSurvey: { change: { revision: 3 }, coverage: { state: 'PRESENT' } } },
    });
  });
});
