// The contract: several sources speak of one thing; the shown claim is the product's choice, the others stay.
import { describe, expect, it } from 'vitest';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { claimsOf, readAll, shown } from './read.ts';
import { chains, firms } from './world.ts';

const rivals = () =>
  chains()
    .enterprise('fuyao', '福耀集团通辽', { region: '150502', tags: ['listed'] }, { source: 'press', asOf: '2025' })
    .enterprise(
      'fuyao',
      '福耀集团通辽有限公司',
      { region: '150571', tags: ['leading'] },
      { source: 'gov', asOf: '2019' },
    );

export function describeClaiming(open: OpenStore): void {
  describe('rival claims', () => {
    it('all stay, and the better grade is shown', () =>
      withStore(open, async (store) => {
        await store.apply(rivals().change());
        const [claims = []] = await store.claimsAbout([{ kind: 'enterprises', key: 'fuyao' }]);
        expect(claims.map(({ source }) => source)).toEqual(['gov', 'press']);
        const { fields } = await shown(store, 'enterprises', 'fuyao');
        expect(fields).toMatchObject({
          name_zh: '福耀集团通辽有限公司',
          region: '150571',
          tags: ['leading', 'listed'],
        });
        expect(await readAll((page) => store.listEnterprises({ region: '150571' }, page))).toEqual(['fuyao']);
        expect(await readAll((page) => store.listEnterprises({ region: '150502' }, page))).toEqual([]);
        expect(await readAll((page) => store.listEnterprises({ tags: ['listed', 'leading'] }, page))).toEqual([
          'fuyao',
        ]);
      }));

    it('yield to a ruling', () =>
      withStore(open, async (store) => {
        await store.apply(rivals().change());
        await store.apply(
          new Draft().claim('enterprises', ['fuyao'], { region: '150502' }, { source: 'ruling' }).change('edit'),
        );
        expect(await readAll((page) => store.listEnterprises({ region: '150502' }, page))).toEqual(['fuyao']);
      }));

    it('are weighed anew when a source gets another grade, or goes', () =>
      withStore(open, async (store) => {
        await store.apply(rivals().produces('fuyao', 'glass').change());
        await store.apply(new Draft().source('gov', { title: '通辽市政府公告', grade: 'C' }).change('edit'));
        expect(await readAll((page) => store.listEnterprises({ region: '150502' }, page))).toEqual(['fuyao']);
        const { producers } = await store.snapshotSource();
        expect(producers.map(({ region }) => region).sort()).toEqual(['', '100000', '150000', '150500', '150502']);
        await store.apply(new Draft().retract('enterprises', ['fuyao'], 'press').change('edit'));
        expect(await readAll((page) => store.listEnterprises({ region: '150571' }, page))).toEqual(['fuyao']);
      }));

    it('let the newest status win before the better grade', () =>
      withStore(open, async (store) => {
        const draft = rivals()
          .produces('fuyao', 'glass', 'active', { source: 'gov', asOf: '2019' })
          .produces('fuyao', 'glass', 'closed', { source: 'blog', asOf: '2024-05' });
        await store.apply(draft.change());
        expect(await store.productionsOf(['fuyao'])).toEqual([
          [{ enterprise: 'fuyao', segment: 'glass', status: 'closed', group: 'fuyao', region: '150571' }],
        ]);
        await store.apply(new Draft().retract('produces', ['fuyao', 'glass'], 'blog').change());
        expect(await store.productionsOf(['fuyao'])).toMatchObject([[{ status: 'active' }]]);
      }));

    it('of a place override the built-in table field by field', () =>
      withStore(open, async (store) => {
        await store.apply(
          chains()
            .region('150500', { name_en: 'Tongliao City', neighbours: ['150400'] })
            .change(),
        );
        const find = async (code: string) =>
          (await store.snapshotSource()).regions.find((region) => region.code === code);
        expect(await find('150500')).toMatchObject({
          nameZh: '通辽市',
          nameEn: 'Tongliao City',
          neighbours: ['150400'],
        });
        expect(await find('150571')).toMatchObject({ parent: '150500', level: 'statistical' });
        await store.apply(new Draft().retract('regions', ['150571']).retract('regions', ['150500']).change());
        expect(await find('150500')).toMatchObject({ nameEn: 'Tongliao', neighbours: [] });
        expect(await find('150571')).toBeUndefined();
      }));
  });

  describe('reading claims', () => {
    it('answers for each thing in the order asked, and nothing for what nobody claims', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const things = [
          { kind: 'produces', key: 'fuyao|glass' },
          { kind: 'segments', key: 'nothing' },
          { kind: 'segments', key: 'ash' },
          { kind: 'produces', key: 'fuyao|glass' },
        ] as const;
        const found = await store.claimsAbout(things);
        expect(found.map((claims) => claims.map(({ key }) => key))).toEqual([
          ['fuyao|glass'],
          [],
          ['ash'],
          ['fuyao|glass'],
        ]);
        expect(await store.claimsAbout([])).toEqual([]);
      }));

    it('lists a kind by key, then source', () =>
      withStore(open, async (store) => {
        await store.apply(rivals().enterprise('a', '甲', {}, { source: 'press' }).change());
        const found = (await claimsOf(store, 'enterprises')).map(({ key, source }) => [key, source]);
        expect(found).toEqual([
          ['a', 'press'],
          ['fuyao', 'gov'],
          ['fuyao', 'press'],
        ]);
        expect(await claimsOf(store, 'signals')).toEqual([]);
      }));

    it('gives the snapshot the chains, never the enterprises, and the newest as-of of all', () =>
      withStore(open, async (store) => {
        await store.apply(firms().enterprise('haihua', '海化', {}, { source: 'press', asOf: '2025-11' }).change());
        const { claims, asOf } = await store.snapshotSource();
        const kinds = new Set(claims.map(({ kind }) => kind));
        expect([...kinds].sort()).toEqual(
          [
            'conditions',
            'demands',
            'flows',
            'industries',
            'market',
            'projects',
            'segments',
            'sources',
            'surveys',
          ].sort(),
        );
        expect(asOf).toBe('2025-11');
      }));
  });
}
