// The contract: documents are kept beside the claims, each with a version of its own, and no fact changes with them.
import { describe, expect, it } from 'vitest';
import type { KeptEdit, KeptKind } from '../kept.ts';
import type { Store } from '../store.ts';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { everything, readAll } from './read.ts';
import { firms } from './world.ts';

const AT = '2026-02-03T04:05:06.000Z';

const list = (id: string, more: Partial<KeptEdit> = {}): KeptEdit => ({
  ...{ kind: 'shortlists', id, parent: '', sort: `name of ${id}`, body: { name: `清单 ${id}`, note: null } },
  ...{ actor: 'bureau', at: AT },
  ...more,
});
const entry = (id: string, parent: string, more: Partial<KeptEdit> = {}): KeptEdit => ({
  ...list(id, { kind: 'shortlist_entries', parent, sort: id, body: { enterprise: id, note: '先“电话”联系\n再拜访' } }),
  ...more,
});

const idsOf = async (store: Store, kind: KeptKind, parent?: string): Promise<string[]> => {
  const found = await readAll((page) => store.kept({ kind, ...(parent !== undefined && { parent }), page }), 2);
  return found.map(({ id }) => id);
};

export function describeKeeping(open: OpenStore): void {
  describe('keeping documents', () => {
    it('gives back what was kept, with its version, who and when', () =>
      withStore(open, async (store) => {
        expect(await store.kept({ kind: 'shortlists', page: { first: 5, after: null } })).toEqual({
          items: [],
          more: false,
          total: 0,
        });
        const [first] = await store.keep([list('a')]);
        expect(first).toEqual({ ...list('a'), version: 1 });
        const again = list('a', {
          body: { name: '改名', note: '说明' },
          actor: 'office',
          at: '2026-02-04T00:00:00.000Z',
        });
        expect(await store.keep([again])).toEqual([{ ...again, version: 2 }]);
        expect(await store.keptNamed('shortlists', ['nobody', 'a', 'a'])).toEqual([
          null,
          { ...again, version: 2 },
          { ...again, version: 2 },
        ]);
        expect(await store.keptNamed('questions', ['a'])).toEqual([null]);
      }));

    it('tells on which lists an enterprise stands, also by an id that was merged into it', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.keep([list('a'), list('b')]);
        await store.keep([
          entry('haihua', 'a'),
          entry('old', 'b', { body: { enterprise: 'old', note: '"enterprise":"solvay"' } }),
          entry('fuyao', 'b'),
        ]);
        const found = async (...ids: string[]) =>
          (await store.entriesOf(ids)).map((entries) => entries.map(({ id }) => id));
        expect(await found('fuyao', 'haihua', 'solvay', 'nobody')).toEqual([['fuyao'], ['haihua'], [], []]);
        await store.apply(new Draft().merge('old', 'haihua').change('merge'));
        expect(await found('haihua', 'old')).toEqual([
          ['haihua', 'old'],
          ['haihua', 'old'],
        ]);
        expect(await found()).toEqual([]);
      }));

    it('leaves what says the same as it is', () =>
      withStore(open, async (store) => {
        await store.keep([list('a')]);
        const same = list('a', { actor: 'office', at: '2027-01-01T00:00:00.000Z', expectedVersion: 0 });
        expect(await store.keep([same])).toEqual([{ ...list('a'), version: 1 }]);
        expect(await store.keep([list('nobody', { body: null, expectedVersion: 7 })])).toEqual([null]);
      }));

    it('touches no claim, no answer and no revision', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const before = await everything(store);
        await store.keep([list('a'), entry('zhongyan', 'a'), list('haihua', { kind: 'views' })]);
        expect(await store.revision()).toBe(1);
        expect(await everything(store)).toEqual(before);
        expect(await store.changes({ first: 5, after: null })).toMatchObject({ total: 1 });
      }));

    it('outlives changes, undoing them, and the store', () =>
      withStore(open, async (store, opened) => {
        await store.keep([list('a'), entry('zhongyan', 'a')]);
        await store.apply(firms().change());
        await store.undo(1, { actor: 'tester', reason: 'again', at: AT });
        const other = await opened.reopen();
        expect(await idsOf(other, 'shortlists')).toEqual(['a']);
        expect(await idsOf(other, 'shortlist_entries', 'a')).toEqual(['zhongyan']);
      }));

    it('refuses a change made for another version, with what stands', () =>
      withStore(open, async (store) => {
        await store.keep([list('a')]);
        await store.keep([list('a', { body: { name: '快了一步' }, expectedVersion: 1 })]);
        const late = store.keep([list('a', { body: { name: '晚了一步' }, expectedVersion: 1 })]);
        await expect(late).rejects.toMatchObject({
          code: 'CONFLICT',
          details: [expect.stringContaining('version 2'), expect.stringContaining('快了一步')] as unknown,
        });
        await expect(store.keep([list('a', { body: { name: '新' }, expectedVersion: 0 })])).rejects.toMatchObject({
          code: 'CONFLICT',
        });
        await expect(store.keep([list('b', { expectedVersion: 3 })])).rejects.toMatchObject({ code: 'CONFLICT' });
        expect(await store.keptNamed('shortlists', ['a', 'b'])).toMatchObject([{ body: { name: '快了一步' } }, null]);
      }));

    it('takes all edits or none', () =>
      withStore(open, async (store) => {
        await store.keep([list('a')]);
        const edits = [list('b'), entry('one', 'b'), list('a', { body: null, expectedVersion: 9 })];
        await expect(store.keep(edits)).rejects.toMatchObject({ code: 'CONFLICT' });
        expect(await idsOf(store, 'shortlists')).toEqual(['a']);
        expect(await idsOf(store, 'shortlist_entries')).toEqual([]);
      }));

    it('lets one of two win who change the same version', () =>
      withStore(open, async (store, opened) => {
        await store.keep([list('a')]);
        const other = await opened.reopen();
        const ends = await Promise.allSettled(
          [store, other].map((writer, at) =>
            writer.keep([list('a', { body: { name: `第 ${at} 位` }, expectedVersion: 1 })]),
          ),
        );
        expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(await store.keptNamed('shortlists', ['a'])).toMatchObject([{ version: 2 }]);
      }));
  });

  describe('documents that belong to another', () => {
    it('are listed with it, and go with it', () =>
      withStore(open, async (store) => {
        await store.keep([list('a'), list('b'), entry('two', 'a'), entry('one', 'a'), entry('three', 'b')]);
        expect(await idsOf(store, 'shortlist_entries', 'a')).toEqual(['one', 'two']);
        expect(await idsOf(store, 'shortlist_entries')).toEqual(['one', 'three', 'two']);
        expect(await store.keep([list('a', { body: null, expectedVersion: 1 })])).toEqual([null]);
        expect(await idsOf(store, 'shortlists')).toEqual(['b']);
        expect(await idsOf(store, 'shortlist_entries')).toEqual(['three']);
      }));

    it('are refused where it is not there, or goes in the same breath', () =>
      withStore(open, async (store) => {
        await expect(store.keep([entry('one', 'a')])).rejects.toMatchObject({ code: 'NOT_FOUND' });
        const edits = [list('a'), entry('one', 'a'), list('a', { body: null }), entry('two', 'a')];
        await expect(store.keep(edits)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        await store.keep([list('a'), entry('one', 'a'), list('a', { body: null })]);
        expect(await idsOf(store, 'shortlist_entries')).toEqual([]);
      }));

    it('are refused where they would be too many', () =>
      withStore(open, async (store) => {
        await store.keep([list('a'), list('b'), entry('one', 'a', { most: 2 }), entry('other', 'b', { most: 2 })]);
        await store.keep([entry('two', 'a', { most: 2 })]);
        await expect(store.keep([entry('three', 'a', { most: 2 })])).rejects.toMatchObject({ code: 'CONFLICT' });
        await store.keep([
          entry('two', 'a', { body: { enterprise: 'two' }, most: 2 }),
          entry('one', 'a', { body: null }),
          entry('three', 'a', { most: 2 }),
        ]);
        expect(await idsOf(store, 'shortlist_entries', 'a')).toEqual(['three', 'two']);
      }));
  });

  describe('the list of kept documents', () => {
    it('goes by the order that each says, then by id, whatever the size of the page', () =>
      withStore(open, async (store) => {
        const order = [
          ['c', ''],
          ['z', 'B'],
          ['a', 'b'],
          ['b', 'b'],
          ['𠮷', 'b'],
          ['d', '碱'],
          ['f', '𠮷'],
        ] as const;
        await store.keep([...order].reverse().map(([id, sort]) => list(id, { sort })));
        for (const first of [1, 3, 100]) {
          const found = await readAll((page) => store.kept({ kind: 'shortlists', page }), first);
          expect(found.map(({ id }) => id)).toEqual(order.map(([id]) => id));
        }
      }));

    it('refuses a page of no size, and a position of another list', () =>
      withStore(open, async (store) => {
        for (const page of [
          { first: 0, after: null },
          { first: 1, after: ['a'] },
        ])
          await expect(store.kept({ kind: 'views', page })).rejects.toMatchObject({ code: 'INVALID' });
      }));
  });
}
