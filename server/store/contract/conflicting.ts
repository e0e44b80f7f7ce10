// The contract: what sources tell differently is listed, counted and forgotten again as claims come and go.
import { describe, expect, it } from 'vitest';
import type { ConflictQuery } from '../conflicts.ts';
import type { Store } from '../store.ts';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { readAll } from './read.ts';
import { BY, firms } from './world.ts';

const PRESS = { source: 'press', asOf: '2025' };

/** A segment, a firm, two productions, a holding and a region are told in two ways; 'haihua' in other lists only. */
const disputed = (): Draft =>
  firms()
    .claim('segments', ['ash'], { gbt4754: '2613' }, PRESS)
    .claim('regions', ['150571'], { name_zh: '通辽开发区' }, PRESS)
    .claim('enterprises', ['jianye'], { region: '150523' }, PRESS)
    .claim('enterprises', ['haihua'], { tags: ['leading'] }, PRESS)
    .claim('produces', ['jianye', 'ash'], { status: 'active' }, PRESS)
    .claim('produces', ['haihua', 'ash'], { status: 'active' }, PRESS)
    .claim('produces', ['gone', 'ash'], { status: 'closed' }, PRESS)
    .claim('holdings', ['zhongyan', 'jianye'], { share: '51.0' }, PRESS)
    .claim('holdings', ['haihua', 'jianye'], { share: '30' }, PRESS);

const ALL: ConflictQuery = { kinds: [], enterprise: null };
const list = async (store: Store, query: Partial<ConflictQuery> = {}): Promise<string[]> =>
  (await readAll((page) => store.conflicts({ ...ALL, ...query }, page), 2)).map(({ kind, key }) => `${kind} ${key}`);

export function describeConflicts(open: OpenStore): void {
  describe('things that sources tell differently', () => {
    it('are listed by kind and key, and counted', () =>
      withStore(open, async (store) => {
        await store.apply(disputed().change());
        expect(await list(store)).toEqual([
          'segments ash',
          'regions 150571',
          'enterprises jianye',
          'produces gone|ash',
          'produces jianye|ash',
          'holdings haihua|jianye',
        ]);
        expect(await store.countConflicts(ALL)).toEqual([
          { kind: 'segments', things: 1 },
          { kind: 'regions', things: 1 },
          { kind: 'enterprises', things: 1 },
          { kind: 'produces', things: 2 },
          { kind: 'holdings', things: 1 },
        ]);
        expect(await list(store, { kinds: ['produces', 'regions'] })).toEqual([
          'regions 150571',
          'produces gone|ash',
          'produces jianye|ash',
        ]);
      }));

    it('are those of one enterprise where it stands in their key, at either end', () =>
      withStore(open, async (store) => {
        await store.apply(disputed().change());
        const own = ['enterprises jianye', 'produces jianye|ash', 'holdings haihua|jianye'];
        expect(await list(store, { enterprise: 'jianye' })).toEqual(own);
        expect(await list(store, { enterprise: 'haihua' })).toEqual(['holdings haihua|jianye']);
        expect(await list(store, { enterprise: 'jianye', kinds: ['holdings'] })).toEqual(['holdings haihua|jianye']);
        expect(await list(store, { enterprise: 'nobody' })).toEqual([]);
        expect(await store.countConflicts({ ...ALL, enterprise: 'haihua' })).toEqual([{ kind: 'holdings', things: 1 }]);
      }));

    it('come and go with claims, and with an undo', () =>
      withStore(open, async (store) => {
        await store.apply(disputed().change());
        const before = await list(store);
        const settled = new Draft()
          .retract('produces', ['jianye', 'ash'], 'press')
          .retract('regions', ['150571'], 'press');
        const change = await store.apply(settled.change('edit'));
        expect(await list(store)).toEqual(before.filter((thing) => !/150571|jianye\|ash/.test(thing)));
        await store.undo(change!.revision, BY);
        expect(await list(store)).toEqual(before);
        await store.apply(
          new Draft().retract('produces', ['gone', 'ash']).retract('produces', ['gone', 'ash'], 'press').change('edit'),
        );
        expect(await list(store)).not.toContain('produces gone|ash');
      }));

    it('arise where two records become one, and are gone when they are taken apart', () =>
      withStore(open, async (store) => {
        await store.apply(disputed().change());
        const before = await list(store);
        const merged = await store.apply(new Draft().merge('nowhere', 'fuyao').change('merge'));
        expect(await list(store, { enterprise: 'nowhere' })).toEqual(['enterprises fuyao']);
        expect(await list(store)).toEqual([...before, 'enterprises fuyao'].sort(byKindThenKey));
        await store.undo(merged!.revision, BY);
        expect(await list(store)).toEqual(before);
      }));

    it('refuse a position of another list', () =>
      withStore(open, async (store) => {
        await store.apply(disputed().change());
        await expect(store.conflicts(ALL, { first: 1, after: ['a'] })).rejects.toMatchObject({ code: 'INVALID' });
        await expect(store.conflicts(ALL, { first: 0, after: null })).rejects.toMatchObject({ code: 'INVALID' });
      }));
  });
}

const KINDS = ['segments', 'regions', 'enterprises', 'produces', 'holdings'];
const rank = (thing: string): string => KINDS.indexOf(thing.split(' ')[0] ?? '') + thing;
const byKindThenKey = (one: string, other: string): number => (rank(one) < rank(other) ? -1 : 1);
