// The contract: who produces what where, listed and rolled up, agrees with what a naive reader would count.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { Draft } from './draft.ts';
import { groupOf, naiveProducers, naiveRollup, pathUp, sortRollup } from './naive.ts';
import { withStore, type OpenStore } from './opened.ts';
import { PLACES, plainly, randomWorld, SEGMENTS, tell, turn, type RandomWorld } from './randomWorld.ts';
import { producerPage, readAll, type Producing } from './read.ts';
import { chains, firms } from './world.ts';

const rollup = async (store: Store, region: string, segment: string) =>
  (await store.snapshotSource()).producers.find((row) => row.region === region && row.segment === segment);

const ASH: Producing = {
  segment: 'ash',
  where: 'inside',
  region: '150500',
  statuses: ['active'],
  firmsOnly: false,
};
const names = async (store: Store, query: Partial<Producing>) =>
  (await readAll((page) => producerPage(store, { ...ASH, ...query }, page))).map(({ enterprise }) => enterprise);

/** Every answer about producers that a world can give, against the naive one. */
async function agrees(store: Store, world: RandomWorld): Promise<void> {
  const plain = plainly(world);
  expect(sortRollup((await store.snapshotSource()).producers)).toEqual(naiveRollup(plain));
  for (const region of PLACES) {
    const inside = plain.firms.filter((firm) => pathUp(firm.region).includes(region)).map(({ id }) => id);
    expect((await readAll((page) => store.listEnterprises({ region }, page))).sort()).toEqual(inside.sort());
    for (const where of ['inside', 'outside'] as const) {
      const statuses = where === 'inside' ? (['active', 'planned'] as const) : (['active'] as const);
      const query = { segment: 'ash', where, region, statuses, firmsOnly: where === 'outside' };
      const found = await readAll((page) => producerPage(store, query, page));
      expect(found.map(({ enterprise }) => enterprise).sort()).toEqual(naiveProducers(plain, query).sort());
      for (const { enterprise, group } of found) expect(group).toBe(groupOf(enterprise, plain));
    }
  }
  for (const segment of SEGMENTS) {
    const makers = plain.productions.filter((row) => row.segment === segment && row.status !== 'closed');
    const found = await readAll((page) => store.listEnterprises({ segments: [segment], tags: ['leading'] }, page));
    const leading = new Set(plain.firms.filter(({ tags }) => tags.includes('leading')).map(({ id }) => id));
    expect(found.sort()).toEqual(
      makers
        .map(({ enterprise }) => enterprise)
        .filter((id) => leading.has(id))
        .sort(),
    );
  }
}

export function describeProducing(open: OpenStore): void {
  describe('producers of a segment', () => {
    it('are inside a region when they stand in it or below it', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect(await names(store, {})).toEqual(['institute']);
        expect(await names(store, { statuses: ['active', 'planned'] })).toEqual(['institute', 'jianye']);
        expect(await names(store, { statuses: ['planned'] })).toEqual(['jianye']);
        expect(await names(store, { statuses: ['planned'], region: '150525' })).toEqual(['jianye']);
        expect(await names(store, { firmsOnly: true })).toEqual([]);
        expect(await names(store, { statuses: ['closed'], segment: 'silicate' })).toEqual([]);
        expect(await names(store, { statuses: [] })).toEqual([]);
      }));

    it('are outside when they are known to be elsewhere, abroad too; without a place they are neither', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect(await names(store, { where: 'outside' })).toEqual(['haihua', 'solvay', 'zhongyan']);
        expect(await names(store, { where: 'outside', region: '100000' })).toEqual(['solvay']);
        expect(await names(store, { where: 'inside', region: '100000' })).toEqual(['haihua', 'institute', 'zhongyan']);
      }));

    it('answer many queries at once, each with a page of its own, in the order asked', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const whole = { ...ASH, region: '100000' };
        const first = { first: 1, after: null };
        const [begun, none, outside] = await store.producers([
          { ...whole, page: first },
          { ...whole, segment: 'unheard', page: first },
          { ...ASH, where: 'outside', page: { first: 2, after: null } },
        ]);
        expect(begun).toMatchObject({ items: [{ item: { enterprise: 'haihua' } }], more: true, total: 3 });
        expect(none).toEqual({ items: [], more: false, total: 0 });
        expect(outside).toMatchObject({ items: [{ item: { enterprise: 'haihua' } }, {}], more: true, total: 3 });
        const after = begun?.items[0]?.position ?? null;
        const [next] = await store.producers([{ ...whole, page: { first: 9, after } }]);
        expect(next).toMatchObject({ items: [{ item: { enterprise: 'institute' } }, {}], more: false, total: 3 });
        expect(await store.producers([])).toEqual([]);
      }));

    it('come with their group and place', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const [row] = await readAll((page) => producerPage(store, { ...ASH, statuses: ['planned'] }, page));
        expect(row).toEqual({
          enterprise: 'jianye',
          segment: 'ash',
          status: 'planned',
          group: 'jianye',
          region: '150525',
        });
        const [abroad] = await readAll((page) =>
          producerPage(store, { ...ASH, where: 'outside', region: '100000' }, page),
        );
        expect(abroad).toMatchObject({ enterprise: 'solvay', region: null, group: 'solvay' });
      }));
  });

  describe('productions of enterprises', () => {
    it('come in the order asked, closed ones too, by segment', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const found = await store.productionsOf(['fuyao', 'unheard', 'jianye', 'gone']);
        expect(found.map((rows) => rows.map(({ segment, status }) => [segment, status]))).toEqual([
          [
            ['glass', 'active'],
            ['silicate', 'closed'],
          ],
          [],
          [
            ['ash', 'planned'],
            ['trona', 'planned'],
          ],
          [['ash', 'active']],
        ]);
        expect(await store.productionsOf([])).toEqual([]);
      }));
  });

  describe('the roll-up', () => {
    it('counts a firm of a banner once in the city, the province and the country', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const glass = { active: 1, planned: 0, newestActive: ['2019'], firms: 1, firmsOnlyHere: 1 };
        for (const region of ['150571', '150500', '150000', '100000', ''])
          expect(await rollup(store, region, 'glass')).toMatchObject(glass);
        expect(await rollup(store, '150525', 'glass')).toBeUndefined();
      }));

    it('counts a holding group once in one place, and as running where one of its plants runs', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect(await rollup(store, '150525', 'ash')).toMatchObject({ active: 0, planned: 1, newestActive: [] });
        expect(await rollup(store, '150000', 'ash')).toMatchObject({
          active: 2,
          planned: 0,
          newestActive: ['2024', '2022'],
        });
        await store.apply(new Draft().produces('jianye', 'ash', 'active', { asOf: '2026' }).change());
        expect(await rollup(store, '150525', 'ash')).toMatchObject({ active: 1, firms: 1, firmsOnlyHere: 0 });
        expect(await rollup(store, '150000', 'ash')).toMatchObject({
          active: 2,
          firms: 1,
          firmsOnlyHere: 1,
          newestActive: ['2026', '2022'],
        });
        await store.apply(new Draft().retract('holdings', ['zhongyan', 'jianye']).change());
        expect(await rollup(store, '150000', 'ash')).toMatchObject({ active: 3, firms: 2 });
        expect(await rollup(store, '150525', 'ash')).toMatchObject({ active: 1, firms: 1, firmsOnlyHere: 1 });
      }));

    it('leaves out closed productions and firms that have ceased, and holds institutions apart from firms', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect(await rollup(store, '150500', 'silicate')).toBeUndefined();
        expect(await rollup(store, '150500', 'ash')).toMatchObject({ active: 1, firms: 0, firmsOnlyHere: 0 });
      }));

    it('holds everywhere what is known to be anywhere, abroad included, and nothing whose place is not known', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect(await rollup(store, '', 'ash')).toMatchObject({
          active: 4,
          firms: 3,
          firmsOnlyHere: 3,
          newestActive: ['2024', '2023-05'],
        });
        expect(await rollup(store, '100000', 'ash')).toMatchObject({ active: 3, firms: 2 });
      }));

    it('adds up capacities in canonical units, of what runs and of what is planned, and knows who says none', () =>
      withStore(open, async (store) => {
        const makes = (id: string, capacity: string | undefined, unit: string, status = 'active') =>
          new Draft().claim('produces', [id, 'ash'], { status, capacity, unit }).change();
        await store.apply(firms().change());
        expect(await rollup(store, '150000', 'ash')).toMatchObject({ capacities: [] });
        await store.apply(makes('zhongyan', '280', '万吨/年'));
        await store.apply(makes('institute', '0.5', 'kg/a'));
        await store.apply(makes('jianye', '5000000', 't/a', 'planned'));
        const ash = { unit: 't/a', total: '2800000.0005', largest: '2800000', known: 2, planned: '5000000' };
        expect(await rollup(store, '150000', 'ash')).toMatchObject({ active: 2, capacities: [ash] });
        expect(await rollup(store, '150525', 'ash')).toMatchObject({
          active: 0,
          capacities: [{ unit: 't/a', total: '0', largest: '0', known: 0, planned: '5000000' }],
        });
        await store.apply(makes('jianye', undefined, 't/a'));
        expect(await rollup(store, '150000', 'ash')).toMatchObject({
          active: 2,
          capacities: [{ ...ash, known: 1, planned: '0' }],
        });
        await store.apply(makes('jianye', '100', 'm3/a'));
        expect((await rollup(store, '150000', 'ash'))?.capacities).toEqual([
          { unit: 'm3/a', total: '100', largest: '100', known: 0, planned: '0' },
          { ...ash, known: 1, planned: '0' },
        ]);
      }));

    it('adds up more than a number holds, to the last place', () =>
      withStore(open, async (store) => {
        const most = '99999999999.999999';
        const draft = chains();
        for (const id of ['a', 'b', 'c']) {
          draft.enterprise(id, id, { region: '150525' });
          draft.claim('produces', [id, 'ash'], { capacity: most, unit: 't/a' });
        }
        await store.apply(draft.change());
        expect((await rollup(store, '150500', 'ash'))?.capacities).toEqual([
          { unit: 't/a', total: '299999999999.999997', largest: most, known: 3, planned: '0' },
        ]);
      }));

    it('follows a firm that moves', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(new Draft().enterprise('fuyao', '福耀集团通辽有限公司', { region: '370700' }).change());
        expect(await rollup(store, '150500', 'glass')).toBeUndefined();
        expect(await rollup(store, '370000', 'glass')).toMatchObject({ active: 1 });
      }));

    it('follows a unit that is hung elsewhere', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(
          new Draft().region('150571', { name_zh: '开发区', parent: '150523', level: 'statistical' }).change(),
        );
        expect(await rollup(store, '150523', 'glass')).toMatchObject({ active: 1 });
        await store.apply(
          new Draft().region('150571', { name_zh: '开发区', parent: '370700', level: 'statistical' }).change(),
        );
        expect(await rollup(store, '150500', 'glass')).toBeUndefined();
        expect(await rollup(store, '370700', 'glass')).toMatchObject({ active: 1 });
        expect(await readAll((page) => store.listEnterprises({ region: '370700' }, page))).toEqual(['fuyao', 'haihua']);
      }));
  });

  describe('whatever the world', () => {
    it('producers, filters and roll-ups agree with the naive reading, also when it changes and changes back', () =>
      fc.assert(
        fc.asyncProperty(randomWorld, randomWorld, (first, second) =>
          withStore(open, async (store) => {
            await store.apply(tell(first).change());
            await agrees(store, first);
            const changed = await store.apply(turn(first, second).change());
            await agrees(store, second);
            if (!changed) return;
            await store.undo(changed.revision, { actor: 'tester', reason: 'back', at: '2026-01-01T00:00:00.000Z' });
            await agrees(store, first);
          }),
        ),
        { numRuns: 15 },
      ));
  });
}
