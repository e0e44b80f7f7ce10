// What does it cost to walk the directory of a register: its first page, the page after one in the middle, a jump into the middle,
// in every order, and what each filter would leave? Over the query that somebody would write by hand for that answer alone.
import { ENTERPRISE_ORDERS, type EnterpriseOrder, type Listing } from '../../store/enterpriseOrder.ts';
import { FACETS, type Facet } from '../../store/enterpriseCounts.ts';
import type { Position } from '../../store/page.ts';
import type { EnterpriseFilter, Store } from '../../store/store.ts';
import type { Benchmark } from '../benchmark.ts';
import { HUB, type Register } from '../register/register.ts';

const PAGE = 100;
const PROVINCE = '150000';
const by = (order: EnterpriseOrder, skip = 0): Listing => ({ order, reversed: false, skip });

export async function directory(
  { store, reopen, firms, directory: byHand }: Register,
  times: number,
): Promise<Benchmark[]> {
  const benchmarks: Benchmark[] = [];
  const half = Math.floor(firms / 2);
  for (const order of ENTERPRISE_ORDERS) {
    const middle = await store.listEnterprises({}, { first: PAGE, after: null }, by(order, half));
    const after = middle.items.at(-1)?.position ?? null;
    compare(await idsAt(null), await byHand.page(order, null));
    compare(await idsAt(after), await byHand.page(order, after));
    benchmarks.push(
      walk(`the first page of ${firms} firms by ${order}`, null, 0),
      walk(`the next page in the middle of ${firms} firms by ${order}`, after, 0),
      {
        name: `a jump into the middle of ${firms} firms by ${order}`,
        times,
        baseline: { name: 'the next page there, by hand', run: () => byHand.page(order, after) },
        work: {
          name: 'by the store',
          run: () => store.listEnterprises({}, { first: PAGE, after: null }, by(order, half)),
        },
      },
    );
    async function idsAt(position: Position | null): Promise<string[]> {
      const found = await store.listEnterprises({}, { first: PAGE, after: position }, by(order));
      return found.items.map(({ item }) => item);
    }
    function walk(name: string, position: Position | null, skip: number): Benchmark {
      return {
        name,
        times,
        baseline: { name: 'by hand, ids alone', run: () => byHand.page(order, position) },
        work: {
          name: 'by the store',
          run: () => store.listEnterprises({}, { first: PAGE, after: position }, by(order, skip)),
        },
      };
    }
  }
  for (const facet of FACETS)
    benchmarks.push(counting(facet, 'all', {}), counting(facet, 'a province', { region: PROVINCE }));
  const made = `the largest of those that make ${HUB}, of ${firms} firms`;
  benchmarks.push({
    name: made,
    times,
    baseline: { name: 'the first page of all, by hand', run: () => byHand.page('capital', null) },
    work: {
      name: 'by the store',
      run: () => store.listEnterprises({ segments: [HUB] }, { first: PAGE, after: null }, by('capital')),
    },
  });
  return benchmarks;

  /** What was counted is kept for its revision: each turn asks a store that has counted nothing yet. */
  function counting(facet: Facet, name: string, filter: EnterpriseFilter): Benchmark {
    return {
      name: `${facet} of ${firms} firms, ${name}`,
      times,
      baseline: { name: 'the bare number of all, by hand', run: () => byHand.count() },
      work: {
        name: 'counted by a store that was just opened',
        prepare: () => reopen(),
        run: (opened) => (opened as Store).countEnterprises(filter, { facets: [facet] }),
        finish: (opened) => (opened as Store).close(),
      },
    };
  }
}

/** A quick answer that is another one would look good in the table. */
function compare(found: readonly string[], byHand: readonly string[]): void {
  if (byHand.length === 0 || JSON.stringify(found.slice(0, byHand.length)) !== JSON.stringify(byHand))
    throw new Error('[bench] The store and the query by hand list different firms');
}
