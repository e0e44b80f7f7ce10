// The contract: what is filed under a firm, and what has changed about it, is found from the firm, also after a merge.
import { describe, expect, it } from 'vitest';
import type { FirmRecordKind } from '../firmRecords.ts';
import type { Store } from '../store.ts';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { readAll } from './read.ts';
import { BY, firms } from './world.ts';

const keys = (store: Store, enterprise: string, kind: FirmRecordKind, first?: number) =>
  readAll((page) => store.firmRecords({ enterprise, kind, page }), first);
const revisions = async (store: Store, enterprise: string, first?: number) =>
  (await readAll((page) => store.firmChanges(enterprise, page), first)).map(({ revision }) => revision);

const told = (): Draft =>
  firms()
    .claim('enterprise_facts', ['fuyao', 'revenue', '2024'], { value: '12', unit: '亿元' })
    .claim('enterprise_facts', ['fuyao', 'revenue', '2024'], { value: '13', unit: '亿元' }, { source: 'press' })
    .claim('enterprise_facts', ['fuyao', 'revenue', '2023'], { value: '11', unit: '亿元' })
    .claim('enterprise_facts', ['fuyao', 'employees', ''], { value: '300' })
    .claim('enterprise_facts', ['fuyao2', 'revenue', '2022'], { value: '1' })
    .claim('signals', ['fuyao', 'building', '2025-03'], { statement_zh: '新建一线' })
    .enterprise('fuyao2', '福耀二厂', {});

export function describeRecording(open: OpenStore): void {
  describe('what is on record of a firm', () => {
    it('is listed by key, page by page, and no other firm’s', () =>
      withStore(open, async (store) => {
        await store.apply(told().change());
        const expected = ['fuyao|employees|', 'fuyao|revenue|2023', 'fuyao|revenue|2024'];
        expect(await keys(store, 'fuyao', 'enterprise_facts')).toEqual(expected);
        expect(await keys(store, 'fuyao', 'enterprise_facts', 1)).toEqual(expected);
        expect(await keys(store, 'fuyao', 'signals')).toEqual(['fuyao|building|2025-03']);
        expect(await keys(store, 'jianye', 'signals')).toEqual([]);
        expect(await keys(store, 'unheard', 'enterprise_facts')).toEqual([]);
      }));

    it('follows a merge, and goes when it is taken back', () =>
      withStore(open, async (store) => {
        await store.apply(told().change());
        await store.apply(new Draft().merge('fuyao2', 'fuyao').change('merge'));
        const merged = ['fuyao|employees|', 'fuyao|revenue|2022', 'fuyao|revenue|2023', 'fuyao|revenue|2024'];
        expect(await keys(store, 'fuyao2', 'enterprise_facts')).toEqual(merged);
        await store.apply(new Draft().retract('enterprise_facts', ['fuyao', 'employees', '']).change());
        expect(await keys(store, 'fuyao', 'enterprise_facts')).toEqual(merged.slice(1));
      }));

    it('has changed when a claim of it, or of what is filed under it, has; newest first', () =>
      withStore(open, async (store) => {
        await store.apply(told().change());
        await store.apply(new Draft().enterprise('haihua', '山东海化', {}).change('edit'));
        await store.apply(new Draft().enterprise('fuyao', '福耀通辽', {}, { source: 'press' }).change('edit'));
        await store.apply(new Draft().produces('fuyao', 'ash', 'planned').change('edit'));
        await store.apply(new Draft().produces('fuyao2', 'ash', 'planned').change('edit'));
        expect(await revisions(store, 'fuyao')).toEqual([4, 3, 1]);
        expect(await revisions(store, 'fuyao', 1)).toEqual([4, 3, 1]);
        expect(await revisions(store, 'haihua')).toEqual([2, 1]);
        expect(await revisions(store, 'unheard')).toEqual([]);
        await store.apply(new Draft().merge('fuyao2', 'fuyao').change('merge'));
        expect(await revisions(store, 'fuyao')).toEqual([6, 5, 4, 3, 1]);
        await store.undo(6, BY);
        expect(await revisions(store, 'fuyao2')).toEqual([7, 6, 5, 1]);
      }));

    it('is refused for a page of no size, or a position of another list', () =>
      withStore(open, async (store) => {
        await store.apply(told().change());
        const strange = { first: 1, after: ['a', 'b'] };
        await expect(store.firmRecords({ enterprise: 'fuyao', kind: 'signals', page: strange })).rejects.toMatchObject({
          code: 'INVALID',
        });
        await expect(store.firmChanges('fuyao', { first: 0, after: null })).rejects.toMatchObject({ code: 'INVALID' });
      }));
  });
}
