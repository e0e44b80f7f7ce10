// The contract: several stores may share one graph, and a writer that dies leaves the old revision.
import { describe, expect, it } from 'vitest';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { everything } from './read.ts';
import { chains, firms } from './world.ts';

const large = (): Draft => {
  const draft = firms(chains());
  for (let number = 0; number < 1500; number += 1) {
    draft.enterprise(`n${number}`, `新企业${number}`, { region: '150523' }).produces(`n${number}`, 'silicate');
  }
  return draft.enterprise('haihua', '海化', {}).retract('holdings', ['haihua', 'jianye']);
};

export function describeSharing(open: OpenStore): void {
  describe('two stores on one graph', () => {
    it('see each other’s changes', () =>
      withStore(open, async (store, opened) => {
        await store.apply(firms().change());
        const other = await opened.reopen();
        expect(await other.revision()).toBe(1);
        expect(await everything(other)).toEqual(await everything(store));
        await other.apply(new Draft().produces('haihua', 'glass').change());
        expect(await store.revision()).toBe(2);
        expect(await everything(store)).toEqual(await everything(other));
        const late = new Draft().produces('haihua', 'trona').change('edit', { expectedRevision: 1 });
        await expect(store.apply(late)).rejects.toMatchObject({ code: 'CONFLICT' });
      }));

    it('let one of two changes for the same revision win, whoever comes first', () =>
      withStore(open, async (store, opened) => {
        await store.apply(firms().change());
        const other = await opened.reopen();
        const draft = (segment: string) =>
          new Draft().produces('haihua', segment).change('edit', { expectedRevision: 1 });
        const ends = await Promise.allSettled([store.apply(draft('glass')), other.apply(draft('trona'))]);
        expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(ends.find((end) => end.status === 'rejected')?.reason).toMatchObject({ code: 'CONFLICT' });
        expect(await store.revision()).toBe(2);
        expect((await store.productionsOf(['haihua']))[0]).toHaveLength(2);
      }));
  });

  describe('a writer that is killed in the middle of a change', () => {
    it('leaves an empty store empty', () =>
      withStore(open, async (store, opened) => {
        const before = await everything(store);
        await opened.killWriter(large().change());
        expect(await store.revision()).toBe(0);
        expect(await everything(store)).toEqual(before);
        expect(await everything(await opened.reopen())).toEqual(before);
      }));

    it('leaves the old revision, and the next writer goes on from there', () =>
      withStore(open, async (store, opened) => {
        await store.apply(firms().change());
        const before = await everything(store);
        await opened.killWriter(large().change());
        expect(await store.revision()).toBe(1);
        expect(await everything(store)).toEqual(before);
        const next = await opened.reopen();
        expect(await everything(next)).toEqual(before);
        expect(await next.apply(large().change())).toMatchObject({ revision: 2, added: 3000, changed: 1, removed: 1 });
        expect((await store.snapshotSource()).producers.find((row) => row.region === '150523')).toMatchObject({
          active: 1500,
        });
      }));
  });
}
