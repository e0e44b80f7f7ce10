// The contract: the log is append-only, and a change can be taken back exactly, or not at all.
import { describe, expect, it } from 'vitest';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { everything, readAll } from './read.ts';
import { BY, chains, firms } from './world.ts';

/** Touches claims of many kinds: adds, changes, takes back. */
const sweeping = () =>
  new Draft()
    .source('press', { title: 'Soda Weekly', grade: 'A' })
    .segment('ash', 'soda', '工业纯碱', 'midstream', { gbt4754: '2612' })
    .region('150500', { neighbours: ['150400'] })
    .enterprise('fuyao', '福耀玻璃', { region: '150523' })
    .produces('fuyao', 'ash')
    .retract('holdings', ['zhongyan', 'jianye'])
    .retract('surveys', ['150500', 'silicate'])
    .retract('produces', ['haihua', 'ash'])
    .claim('signals', ['haihua', 'bid', '2025-10'], { statement_zh: '参与竞买' });

export function describeUndoing(open: OpenStore): void {
  describe('the log', () => {
    it('lists changes, newest first, with who, why and when', () =>
      withStore(open, async (store) => {
        await store.apply(chains().change());
        await store.apply(
          firms(new Draft()).change('edit', { actor: 'planner', reason: '第二批', at: '2026-02-01T00:00:00.000Z' }),
        );
        const changes = await readAll((page) => store.changes(page), 1);
        expect(changes.map(({ revision }) => revision)).toEqual([2, 1]);
        expect(changes[0]).toMatchObject({
          kind: 'edit',
          actor: 'planner',
          reason: '第二批',
          at: '2026-02-01T00:00:00.000Z',
        });
      }));

    it('says line by line what stood before and what stands after', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(
          new Draft()
            .produces('haihua', 'ash', 'closed')
            .retract('holdings', ['zhongyan', 'jianye'])
            .merge('gone', 'haihua')
            .change(),
        );
        const edits = await readAll((page) => store.edits(2, page), 1);
        const bare = { quote: null, asOf: null, confidence: null, note: null };
        expect(edits).toEqual([
          {
            type: 'claim',
            kind: 'holdings',
            key: 'zhongyan|jianye',
            source: 'gov',
            before: { fields: { share: '51' }, ...bare },
            after: null,
          },
          {
            type: 'claim',
            kind: 'produces',
            key: 'haihua|ash',
            source: 'gov',
            before: { fields: { status: 'active' }, ...bare, asOf: '2023' },
            after: { fields: { status: 'closed' }, ...bare },
          },
          { type: 'alias', alias: 'gone', before: null, after: 'haihua' },
        ]);
      }));

    it('knows no edits of a revision that no change made', () =>
      withStore(open, async (store) => {
        for (const revision of [0, 1, -1]) {
          await expect(store.edits(revision, { first: 1, after: null })).rejects.toMatchObject({ code: 'NOT_FOUND' });
          await expect(store.undo(revision, BY)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        }
      }));
  });

  describe('undoing a change', () => {
    it('brings everything back as it was, by a new change', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const before = await everything(store);
        const change = await store.apply(sweeping().change());
        expect(change).toMatchObject({ added: 3, changed: 3, removed: 3 });
        expect(await everything(store)).not.toEqual(before);
        const undone = await store.undo(2, BY);
        expect(undone).toEqual({ revision: 3, kind: 'undo', ...BY, added: 3, changed: 3, removed: 3, undoes: 2 });
        expect(await everything(store)).toEqual(before);
        expect((await readAll((page) => store.changes(page))).map(({ undoes }) => undoes)).toEqual([2, null, null]);
      }));

    it('empties the store when the first import is undone', () =>
      withStore(open, async (store) => {
        const before = await everything(store);
        await store.apply(firms().change());
        await store.undo(1, BY);
        expect(await everything(store)).toEqual(before);
        expect(await store.revision()).toBe(2);
      }));

    it('can itself be undone', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(sweeping().change());
        const after = await everything(store);
        await store.undo(2, BY);
        expect(await store.undo(3, BY)).toMatchObject({ revision: 4, undoes: 3 });
        expect(await everything(store)).toEqual(after);
      }));

    it('is refused, with the list, where a later change touched the same claims', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(sweeping().change());
        await store.apply(new Draft().enterprise('fuyao', '福耀').change());
        await store.apply(new Draft().enterprise('haihua', '海化').change());
        const before = await everything(store);
        const refused = await store.undo(2, BY).catch((error: unknown) => error);
        expect(refused).toMatchObject({ code: 'CONFLICT' });
        const { details } = refused as { details: string[] };
        expect(details).toHaveLength(1);
        expect(details[0]).toContain('enterprises fuyao');
        expect(details[0]).toContain('3');
        expect(await everything(store)).toEqual(before);
        await store.undo(3, BY);
        await expect(store.undo(2, BY)).rejects.toMatchObject({ code: 'CONFLICT' });
      }));

    it('is refused where what it takes away, or brings back, no longer fits', () =>
      withStore(open, async (store) => {
        await store.apply(chains().change());
        await store.apply(new Draft().enterprise('haihua', '海化').change());
        await store.apply(new Draft().produces('haihua', 'ash').change());
        await expect(store.undo(2, BY)).rejects.toMatchObject({ code: 'CONFLICT' });
        await store.apply(new Draft().retract('produces', ['haihua', 'ash']).change());
        await store.apply(new Draft().retract('enterprises', ['haihua']).change());
        const refused = await store.undo(4, BY).catch((error: unknown) => error);
        expect(refused).toMatchObject({ code: 'CONFLICT' });
        expect((refused as { details: string[] }).details.join()).toContain('haihua');
        expect(await store.revision()).toBe(5);
      }));
  });
}
