// The contract: enterprises stand in the order that is asked for, the unknown last, from whatever place the list is walked on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTERPRISE_ORDERS, type EnterpriseOrder, type Listing } from '../enterpriseOrder.ts';
import type { EnterpriseFilter, Page, PageRequest, Store } from '../store.ts';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { readAll } from './read.ts';
import { BY, chains, firms } from './world.ts';

const by = (order: EnterpriseOrder, more: Partial<Listing> = {}): Listing => ({
  order,
  reversed: false,
  skip: 0,
  ...more,
});

/** Names in the order of their ids; c and g tell nothing of themselves. */
const world = (): Draft =>
  chains()
    .enterprise('a', '阿甲', { region: '150525', registered_capital: '15亿元', established: '1998', tags: ['SRDI'] })
    .enterprise('b', '巴乙', { region: '110105', registered_capital: '5000万元', established: '2025-03-28' })
    .enterprise('c', '岑丙')
    .enterprise('d', '达丁', { registered_capital: '1000万美元', established: '2025', tags: ['leading', 'listed'] })
    .enterprise('e', '额戊', { region: '150500', registered_capital: '5,000 万元', tags: ['leading'] })
    .enterprise('f', '法己', { country: 'France', registered_capital: '2.95亿元', tags: ['lost'] })
    .enterprise('g', '葛庚')
    .produces('a', 'ash')
    .produces('b', 'ash')
    .produces('b', 'glass', 'planned')
    .produces('b', 'trona')
    .produces('d', 'trona')
    .produces('d', 'ash', 'closed')
    .produces('g', 'glass', 'closed');

const ORDERED: readonly (readonly [EnterpriseOrder, known: string, unknown: string])[] = [
  ['name', 'abcdefg', ''],
  ['region', 'bea', 'cdfg'],
  ['capital', 'afbe', 'cdg'],
  ['established', 'dba', 'cefg'],
  ['standing', 'dea', 'bcfg'],
  ['productions', 'bad', 'cefg'],
];

const list = (store: Store, listing: Listing, first = 100, filter: EnterpriseFilter = {}): Promise<string[]> =>
  readAll((page) => store.listEnterprises(filter, page, listing), first);

export function describeOrdering(open: OpenStore): void {
  describe('the order of enterprises', () => {
    it.each(ORDERED)('by %s puts %j first, and behind them, by name, %j', (order, known, unknown) =>
      withStore(open, async (store) => {
        await store.apply(world().change());
        expect((await list(store, by(order))).join('')).toBe(known + unknown);
        const reversed = [...known].reverse().join('');
        expect((await list(store, by(order, { reversed: true }))).join('')).toBe(reversed + unknown);
      }),
    );

    it('is the same whatever the size of the page and the filter', () =>
      withStore(open, async (store) => {
        await store.apply(firms(world()).change());
        const filters: EnterpriseFilter[] = [{}, { segments: ['ash', 'glass'] }, { region: '150000' }, { text: '碱' }];
        for (const order of ENTERPRISE_ORDERS) {
          for (const reversed of [false, true]) {
            const whole = await list(store, by(order, { reversed }));
            for (const filter of filters) {
              const passing = await list(store, by('name'), 100, filter);
              const expected = whole.filter((id) => passing.includes(id));
              for (const first of [1, 3]) {
                const found = await list(store, by(order, { reversed }), first, filter);
                expect(found, `${order} ${reversed} ${JSON.stringify(filter)}`).toEqual(expected);
              }
            }
          }
        }
      }));

    it('lets some be passed over from any place, as if their pages had been read', () =>
      withStore(open, async (store) => {
        await store.apply(firms(world()).change());
        const size = (await list(store, by('name'))).length;
        const jump = fc.record({
          order: fc.constantFrom(...ENTERPRISE_ORDERS),
          reversed: fc.boolean(),
          from: fc.integer({ min: 0, max: size }),
          skip: fc.integer({ min: 0, max: size + 2 }),
          first: fc.integer({ min: 1, max: 5 }),
        });
        await fc.assert(
          fc.asyncProperty(jump, async ({ order, reversed, from, skip, first }) => {
            const read = (page: PageRequest, over = 0): Promise<Page<string>> =>
              store.listEnterprises({}, page, by(order, { reversed, skip: over }));
            const whole = await read({ first: size, after: null });
            const after = whole.items[from - 1]?.position ?? null;
            const found = await read({ first, after }, skip);
            const begin = from + skip;
            expect(found.items.map(({ item }) => item)).toEqual(
              whole.items.slice(begin, begin + first).map(({ item }) => item),
            );
            expect(found.more).toBe(begin + first < size);
            expect(found.total).toBe(size);
          }),
          { numRuns: 25 },
        );
      }));

    it('follows what is told anew, and an undo', () =>
      withStore(open, async (store) => {
        await store.apply(world().change());
        const grown = new Draft().enterprise('c', '岑丙', { registered_capital: '100亿元', established: '2026' });
        const change = await store.apply(grown.produces('c', 'ash').produces('c', 'trona').change('edit'));
        expect((await list(store, by('capital'))).join('')).toBe('cafbedg');
        expect((await list(store, by('established'))).join('')).toBe('cdbaefg');
        expect((await list(store, by('productions'))).join('')).toBe('bcadefg');
        await store.undo(change!.revision, BY);
        expect((await list(store, by('capital'))).join('')).toBe('afbecdg');
        expect((await list(store, by('productions'))).join('')).toBe('badcefg');
      }));

    it('refuses a position of another order', () =>
      withStore(open, async (store) => {
        await store.apply(world().change());
        const { items } = await store.listEnterprises({}, { first: 1, after: null });
        const page = { first: 1, after: items[0]?.position ?? null };
        await expect(store.listEnterprises({}, page, by('capital'))).rejects.toMatchObject({ code: 'INVALID' });
      }));
  });
}
