// The contract: lists are complete and stable whatever the page, and filters mean what they say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EnterpriseFilter, Page, PageRequest, Store } from '../store.ts';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { producerPage, readAll, type Producing } from './read.ts';
import { BY, chains, firms } from './world.ts';

const RUNNING: Producing = {
  segment: 'ash',
  where: 'inside',
  region: '100000',
  statuses: ['active'],
  firmsOnly: false,
};

const LISTS: Record<string, (store: Store, page: PageRequest) => Promise<Page<unknown>>> = {
  changes: (store, page) => store.changes(page),
  edits: (store, page) => store.edits(1, page),
  claims: (store, page) => store.claims('produces', page),
  enterprises: (store, page) => store.listEnterprises({}, page),
  'enterprises that are filtered': (store, page) =>
    store.listEnterprises({ segments: ['ash', 'glass'], text: 'a' }, page),
  producers: (store, page) => producerPage(store, RUNNING, page),
};

/** Many firms, with names that are equal, that differ in tone only, and that are not Chinese. */
function crowd(): Draft {
  const names = ['安达', '鞍大', '碱业', 'Ada', '𠮷田', '安达', '中盐', '重庆盐业', '3M', ''];
  const draft = chains();
  for (let number = 0; number < 40; number += 1) {
    const id = `firm-a${number}`;
    draft.enterprise(id, names[number % names.length] ?? '', { region: number % 3 ? '150525' : '150571' });
    draft.produces(id, number % 2 ? 'ash' : 'glass');
  }
  return draft;
}

/** Two say what they do, one of them closed down its only line; a third says it and nobody knows what it makes. */
const described = (): Draft =>
  firms()
    .enterprise('says', '奈曼化工', { region: '150525', main_products: '泡花碱' }, { source: 'press', asOf: '2024' })
    .enterprise('licensed', '开鲁化工', { region: '150523', business_scope: '纯碱销售', tags: ['leading'] })
    .enterprise('stopped', '库伦化工', { business_scope: '平板玻璃生产' })
    .produces('stopped', 'glass', 'closed');

export function describeListing(open: OpenStore): void {
  describe('paging', () => {
    it('gives every item once and in the same order, whatever the size of the page', () =>
      withStore(open, async (store) => {
        await store.apply(crowd().change());
        await store.apply(new Draft().industry('drugs', '蒙药').change());
        await store.apply(new Draft().industry('amino', '氨基酸').change());
        for (const [name, list] of Object.entries(LISTS)) {
          const whole = await readAll((page) => list(store, page), 1000);
          expect(whole.length, name).toBeGreaterThan(2);
          await fc.assert(
            fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (first) => {
              expect(await readAll((page) => list(store, page), first), name).toEqual(whole);
            }),
            { numRuns: 5 },
          );
        }
      }));

    it('goes on after the last item seen although the list has grown before it', () =>
      withStore(open, async (store) => {
        await store.apply(chains().enterprise('b', '丙').enterprise('c', '丁').enterprise('d', '戊').change());
        const begun = await store.listEnterprises({}, { first: 1, after: null });
        await store.apply(new Draft().enterprise('a', '阿').retract('enterprises', ['b']).change());
        const after = begun.items[0]?.position ?? null;
        const { items, total } = await store.listEnterprises({}, { first: 9, after });
        expect(items.map(({ item }) => item)).toEqual(['c', 'd']);
        expect(total).toBe(3);
      }));

    it('refuses a page of no size, and a position of another list', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        for (const page of [
          { first: 0, after: null },
          { first: 1.5, after: null },
          { first: 1, after: ['a', 'b', 'c', 'd', 'e'] },
        ]) {
          for (const list of Object.values(LISTS))
            await expect(list(store, page)).rejects.toMatchObject({ code: 'INVALID' });
        }
      }));
  });

  describe('listing firms that say what they do while nobody knows what they make', () => {
    const listed = async (store: Store, filter: EnterpriseFilter = {}): Promise<string[]> => {
      const whole = await readAll((page) => store.listEnterprises({ unclassified: true, ...filter }, page), 1);
      const { total } = await store.listEnterprises({ unclassified: true, ...filter }, { first: 1, after: null });
      expect(total).toBe(whole.length);
      return whole;
    };

    it('leaves out who makes anything, or made it once, and who says nothing', () =>
      withStore(open, async (store) => {
        await store.apply(described().change());
        expect(await listed(store)).toEqual(['licensed', 'says']);
        expect(await listed(store, { region: '150525' })).toEqual(['says']);
        expect(await listed(store, { tags: ['leading'] })).toEqual(['licensed']);
        expect(await listed(store, { text: '化工' })).toEqual(['licensed', 'says']);
        expect(await listed(store, { segments: ['ash'] })).toEqual([]);
        const told = await readAll((page) => store.listEnterprises({ described: true }, page), 2);
        expect(told).toEqual(['licensed', 'stopped', 'says']);
      }));

    it('follows productions and texts that come, go and are undone', () =>
      withStore(open, async (store) => {
        await store.apply(described().change());
        const made = await store.apply(new Draft().produces('says', 'silicate').change('edit'));
        expect(await listed(store)).toEqual(['licensed']);
        await store.undo(made!.revision, BY);
        expect(await listed(store)).toEqual(['licensed', 'says']);
        const told = new Draft().claim('enterprises', ['says'], { main_products: null }, { asOf: '2026' });
        await store.apply(told.change('edit'));
        expect(await listed(store)).toEqual(['licensed']);
        await store.apply(new Draft().retract('produces', ['stopped', 'glass']).change('edit'));
        expect(await listed(store)).toEqual(['licensed', 'stopped']);
        await store.apply(new Draft().retract('enterprises', ['licensed']).change('edit'));
        expect(await listed(store)).toEqual(['stopped']);
      }));

    it('follows merges, and takes them apart', () =>
      withStore(open, async (store) => {
        await store.apply(described().change());
        const merged = await store.apply(new Draft().merge('stopped', 'says').change('merge'));
        expect(await listed(store)).toEqual(['licensed']);
        await store.undo(merged!.revision, BY);
        expect(await listed(store)).toEqual(['licensed', 'says']);
      }));
  });

  describe('listing enterprises', () => {
    it('goes by pinyin of the shown name, then id', () =>
      withStore(open, async (store) => {
        const draft = chains()
          .enterprise('e1', '重庆盐业')
          .enterprise('e2', '安达')
          .enterprise('e4', '鞍大')
          .enterprise('e3', '安达')
          .enterprise('e5', '中盐')
          .enterprise('e6', 'Bayer')
          .enterprise('e7', '包头碱业');
        await store.apply(draft.change());
        expect(await readAll((page) => store.listEnterprises({}, page))).toEqual([
          'e2',
          'e3',
          'e4',
          'e7',
          'e6',
          'e1',
          'e5',
        ]);
      }));

    it.each<[EnterpriseFilter, string[]]>([
      [{}, ['nowhere', 'fuyao', 'gone', 'haihua', 'institute', 'jianye', 'solvay', 'zhongyan']],
      [{ region: '150500' }, ['fuyao', 'gone', 'institute', 'jianye']],
      [{ region: '150525' }, ['jianye']],
      [{ region: '150571' }, ['fuyao']],
      [{ region: '100000' }, ['fuyao', 'gone', 'haihua', 'institute', 'jianye', 'zhongyan']],
      [{ region: '999999' }, []],
      [{ segments: ['glass'] }, ['fuyao']],
      [{ segments: ['silicate'] }, []],
      [{ segments: ['trona', 'glass'] }, ['fuyao', 'jianye']],
      [{ tags: ['leading'] }, ['jianye', 'zhongyan']],
      [{ tags: ['leading', 'listed'] }, ['zhongyan']],
      [{ tags: ['lost'] }, []],
      [{ anyTags: ['leading'] }, ['jianye', 'zhongyan']],
      [{ anyTags: ['listed', 'leading', 'lost'] }, ['jianye', 'zhongyan']],
      [{ anyTags: ['lost'] }, []],
      [{ anyTags: ['leading'], tags: ['listed'], region: '150000' }, ['zhongyan']],
      [{ text: '碱业' }, ['jianye', 'nowhere']],
      [{ text: '碱' }, ['gone', 'jianye', 'nowhere']],
      [{ text: '600328' }, ['zhongyan']],
      [{ text: '0328.sh' }, ['zhongyan']],
      [{ text: 'zyhg' }, ['zhongyan']],
      [{ text: 'yhg' }, ['zhongyan']],
      [{ text: 'Fuyao T' }, ['fuyao']],
      [{ text: '（内蒙古）' }, ['jianye', 'zhongyan']],
      [{ text: '古碱' }, ['jianye']],
      [{ text: '碱%' }, []],
      [{ text: '' }, ['nowhere', 'fuyao', 'gone', 'haihua', 'institute', 'jianye', 'solvay', 'zhongyan']],
      [{ region: '150500', segments: ['ash', 'glass'], tags: ['leading'], text: '盐' }, ['jianye']],
      [{ unclassified: true }, []],
      [{ described: true }, []],
      [{ segments: [], tags: [] }, ['nowhere', 'fuyao', 'gone', 'haihua', 'institute', 'jianye', 'solvay', 'zhongyan']],
    ])('finds by %j', (filter, ids) =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const found = await store.listEnterprises(filter, { first: 50, after: null });
        expect(found.items.map(({ item }) => item).sort()).toEqual([...ids].sort());
        expect(found.total).toBe(ids.length);
        expect((await store.listEnterprises(filter, { first: 1, after: null })).total).toBe(ids.length);
      }),
    );
  });
}
