// The contract: a merge leads one enterprise to another without touching a claim, so that it can be taken apart exactly.
import { describe, expect, it } from 'vitest';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { claimsOf, everything, readAll } from './read.ts';
import { BY, firms } from './world.ts';

/** Two records of one firm, each with a production of soda ash in the same banner. */
const twins = () =>
  firms()
    .enterprise('twin', '奈曼碱业', { region: '150525' }, { source: 'press' })
    .produces('twin', 'ash', 'active', { source: 'press', asOf: '2025' })
    .produces('twin', 'glass', 'active', { source: 'press' })
    .produces('jianye', 'ash', 'active', { source: 'press', asOf: '2026' })
    .claim('relations', ['twin', '150500', 'visit'], {})
    .claim('relations', ['haihua', 'twin', 'framework'], {});

const merge = () => new Draft().merge('twin', 'jianye').change('merge');

export function describeMerging(open: OpenStore): void {
  describe('merging an enterprise into another', () => {
    it('lets the old id lead to the one that stands', () =>
      withStore(open, async (store) => {
        await store.apply(twins().change());
        expect(await store.apply(merge())).toMatchObject({ kind: 'merge', added: 1, changed: 0, removed: 0 });
        expect(await store.canonicalIds(['twin', 'jianye', 'unheard', 'twin'])).toEqual([
          'jianye',
          'jianye',
          'unheard',
          'jianye',
        ]);
        const [byOld, byNew] = await store.claimsAbout([
          { kind: 'enterprises', key: 'twin' },
          { kind: 'enterprises', key: 'jianye' },
        ]);
        expect(byOld).toEqual(byNew);
        expect(byOld?.map(({ key }) => key)).toEqual(['jianye', 'twin']);
      }));

    it('tells beforehand, and after it, which claims it moves: those whose key names the id', () =>
      withStore(open, async (store) => {
        await store.apply(twins().claim('signals', ['haihua', 'visit', '2026'], {}).change());
        const under = (id: string) => readAll((page) => store.claimsUnder(id, page), 2);
        const before = await under('twin');
        expect(before.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
          'enterprises twin',
          'produces twin|ash',
          'produces twin|glass',
          'relations haihua|twin|framework',
          'relations twin|150500|visit',
        ]);
        await store.apply(merge());
        const after = await under('twin');
        expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
        expect(after.map(({ about }) => about)).toEqual([
          'jianye',
          'jianye|ash',
          'jianye|glass',
          'haihua|jianye|framework',
          'jianye|150500|visit',
        ]);
        expect((await under('haihua')).map(({ kind }) => kind)).toEqual([
          'enterprises',
          'holdings',
          'produces',
          'relations',
          'signals',
        ]);
        expect(await under('unheard')).toEqual([]);
        for (const page of [
          { first: 0, after: null },
          { first: 1, after: ['a'] },
        ])
          await expect(store.claimsUnder('twin', page)).rejects.toMatchObject({ code: 'INVALID' });
      }));

    it('leaves every claim its key, and says what it is about now', () =>
      withStore(open, async (store) => {
        await store.apply(twins().change());
        await store.apply(merge());
        const moved = (await claimsOf(store, 'produces')).filter(({ key }) => key.startsWith('twin|'));
        expect(moved.map(({ key, about, revision }) => [key, about, revision])).toEqual([
          ['twin|ash', 'jianye|ash', 1],
          ['twin|glass', 'jianye|glass', 1],
        ]);
        const relations = (await claimsOf(store, 'relations')).map(({ key, about }) => [key, about]);
        expect(relations).toEqual([
          ['haihua|twin|framework', 'haihua|jianye|framework'],
          ['twin|150500|visit', 'jianye|150500|visit'],
        ]);
      }));

    it('moves productions, and counts the firm once', () =>
      withStore(open, async (store) => {
        await store.apply(twins().holds('zhongyan', 'jianye', { kind: 'stake', share: '30' }).change());
        const count = async () =>
          (await store.snapshotSource()).producers.find(
            ({ region, segment }) => region === '150525' && segment === 'ash',
          );
        expect(await count()).toMatchObject({ active: 2, firms: 2 });
        await store.apply(merge());
        expect(await count()).toMatchObject({ active: 1, firms: 1, firmsOnlyHere: 1, newestActive: ['2026'] });
        const [byOld, byNew] = await store.productionsOf(['twin', 'jianye']);
        expect(byOld).toEqual(byNew);
        expect(byOld?.map(({ enterprise, segment }) => [enterprise, segment])).toEqual([
          ['jianye', 'ash'],
          ['jianye', 'glass'],
          ['jianye', 'trona'],
        ]);
        expect(await readAll((page) => store.listEnterprises({ region: '150525' }, page))).toEqual(['jianye']);
        expect(await store.search('奈曼碱业', 3)).toEqual([
          { kind: 'enterprises', key: 'jianye', matched: '奈曼碱业' },
        ]);
        expect((await store.search('twin', 3))[0]).toEqual({ kind: 'enterprises', key: 'jianye', matched: 'twin' });
      }));

    it('takes new claims under the old id for claims about the one that stands', () =>
      withStore(open, async (store) => {
        await store.apply(twins().change());
        await store.apply(merge());
        await store.apply(new Draft().produces('twin', 'silicate').change());
        expect(await store.productionsOf(['jianye'])).toMatchObject([
          [{ segment: 'ash' }, { segment: 'glass' }, { segment: 'silicate' }, { segment: 'trona' }],
        ]);
      }));

    it('is taken apart exactly by an undo, or by an edit', () =>
      withStore(open, async (store) => {
        await store.apply(twins().change());
        const before = await everything(store);
        await store.apply(merge());
        const merged = await everything(store);
        expect(await store.undo(2, BY)).toMatchObject({ kind: 'undo', removed: 1, undoes: 2 });
        expect(await everything(store)).toEqual(before);
        expect(await store.canonicalIds(['twin'])).toEqual(['twin']);
        await store.apply(merge());
        expect(await everything(store)).toEqual(merged);
        await store.apply(new Draft().merge('twin', null).change('edit'));
        expect(await everything(store)).toEqual(before);
      }));

    it('follows a chain of merges, and its parts can be taken apart one by one', () =>
      withStore(open, async (store) => {
        await store.apply(twins().change());
        await store.apply(merge());
        const before = await everything(store);
        await store.apply(new Draft().merge('jianye', 'zhongyan').change('merge'));
        expect(await store.canonicalIds(['twin', 'jianye'])).toEqual(['zhongyan', 'zhongyan']);
        expect((await store.productionsOf(['zhongyan']))[0]?.map(({ segment }) => segment)).toEqual([
          'ash',
          'glass',
          'trona',
        ]);
        await store.undo(3, BY);
        expect(await everything(store)).toEqual(before);
        await store.undo(2, BY);
        expect(await store.canonicalIds(['twin', 'jianye'])).toEqual(['twin', 'jianye']);
      }));

    it.each<[string, string, string]>([
      ['leads on from it', 'jianye', 'zhongyan'],
      ['leads to what it merged away', 'gone', 'twin'],
    ])('is not taken apart under a later merge that %s, and says which', (_what, alias, id) =>
      withStore(open, async (store) => {
        await store.apply(twins().change());
        await store.apply(merge());
        await store.apply(new Draft().merge('haihua', 'fuyao').change('merge'));
        await store.apply(new Draft().merge(alias, id).change('merge'));
        const before = await everything(store);
        for (const dryRun of [true, false]) {
          await expect(store.undo(2, { ...BY, dryRun })).rejects.toMatchObject({
            code: 'CONFLICT',
            details: [expect.stringMatching(new RegExp(`revision 4 .*merge of ${alias}`))],
          });
        }
        expect(await everything(store)).toEqual(before);
        await store.undo(4, BY);
        await store.undo(2, BY);
        expect(await store.canonicalIds(['twin'])).toEqual(['twin']);
      }),
    );

    it('refuses a circle', () =>
      withStore(open, async (store) => {
        await store.apply(twins().change());
        await store.apply(merge());
        for (const [alias, id] of [
          ['jianye', 'twin'],
          ['haihua', 'haihua'],
        ] as const) {
          await expect(store.apply(new Draft().merge(alias, id).change('merge'))).rejects.toMatchObject({
            code: 'INVALID',
          });
        }
        expect(await store.revision()).toBe(2);
      }));

    it('keeps an enterprise whose only claims came under an id that was merged into it', () =>
      withStore(open, async (store) => {
        await store.apply(twins().change());
        await store.apply(merge());
        await store.apply(new Draft().retract('enterprises', ['jianye']).change());
        expect(await readAll((page) => store.listEnterprises({ region: '150525' }, page))).toEqual(['jianye']);
        await expect(store.apply(new Draft().merge('twin', null).change())).rejects.toMatchObject({ code: 'CONFLICT' });
      }));
  });
}
