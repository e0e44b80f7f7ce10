// The contract: ways from a place to a firm are the shortest and strongest, share nobody, and are the same as by trying all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Introductions } from '../../chain/introduction/path.ts';
import { INTRODUCTION_LIMITS } from '../../chain/introduction/question.ts';
import type { Store } from '../store.ts';
import type { IntroductionQuery } from '../introductions.ts';
import { Draft } from './draft.ts';
import { linked } from './links.ts';
import { bareOf, naiveIntroductions } from './naiveIntroductions.ts';
import { withStore, type OpenStore } from './opened.ts';
import { randomTies, tellTies } from './randomTies.ts';
import { chains } from './world.ts';

/** A machine that has other things to do takes its time. */
const within = 100_000;
const ASKED = { region: '150500', first: 3, asOf: '2026-01', within };

async function introduce(
  store: Store,
  query: Partial<IntroductionQuery> & { enterprise: string },
): Promise<Introductions> {
  const [found] = await store.introductions([{ ...ASKED, ...query }]);
  if (found === undefined) throw new Error('every query must have its answer');
  return found;
}

/** Each way as the keys on it, from the place to the firm. */
const ways = ({ paths }: Introductions) =>
  paths.map(({ hops }) => [hops[0]?.from.key, ...hops.map(({ to }) => to.key)].join(' > '));

export function describeIntroducing(open: OpenStore): void {
  describe('introductions', () => {
    it('begin at a firm here, a visit, a chamber that serves the place or one above it', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        const haihua = await introduce(store, { enterprise: 'haihua' });
        expect(ways(haihua)).toEqual(['fuyao > haihua', 'jianye > haihua', '150500 > haihua']);
        expect(haihua.paths.map(({ belonging }) => belonging)).toEqual(['here', 'here', 'here']);
        expect(haihua).toMatchObject({ more: false, bound: null, here: false, known: true });
        const solvay = await introduce(store, { enterprise: 'solvay' });
        expect(ways(solvay)).toEqual(['chamber > solvay']);
        expect(solvay.paths[0]).toMatchObject({ belonging: 'above', strength: expect.any(Number) as number });
      }));

    it('say each hop with its record, and which is the weakest', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        const { paths } = await introduce(store, { enterprise: 'nowhere', region: '150525' });
        expect(paths.map(({ hops }) => hops.map(({ tie, weakest }) => [tie.record, weakest]))).toEqual([
          [
            ['haihua|jianye', false],
            ['haihua|fuyao|ash|', false],
            ['nowhere|fuyao|ash|', true],
          ],
        ]);
        const [path] = paths;
        expect(path?.hops.map(({ from, to }) => `${from.key} ${to.key}`)).toEqual([
          'jianye haihua',
          'haihua fuyao',
          'fuyao nowhere',
        ]);
      }));

    it('follow nothing that is planned or over, nobody who has ceased, and no place on the way', () =>
      withStore(open, async (store) => {
        const draft = chains()
          .enterprise('here', '本地', { region: '150500' })
          .enterprise('far', '远方', { region: '370700' })
          .enterprise('gone', '旧厂', { region: '370700', status: '注销' })
          .claim('supplies', ['here', 'far', '', '碱'], { status: 'planned' })
          .holds('here', 'gone')
          .holds('gone', 'far')
          .claim('relations', ['here', '370000', 'visit'], {})
          .claim('relations', ['370000', 'far', 'visit'], {});
        await store.apply(draft.change());
        expect((await introduce(store, { enterprise: 'far' })).paths).toEqual([]);
        expect(await store.hasIntroduction(['far', 'here'], '150500', within)).toEqual([false, true]);
        await store.apply(new Draft().claim('supplies', ['here', 'far', '', '碱'], {}).change());
        expect(ways(await introduce(store, { enterprise: 'far' }))).toEqual(['here > far']);
        expect(await store.hasIntroduction(['far'], '150500', within)).toEqual([true]);
      }));

    it('go through a project that both have a hand in, and begin at one of the place', () =>
      withStore(open, async (store) => {
        const draft = chains()
          .enterprise('here', '本地', { region: '150500' })
          .enterprise('far', '远方', { region: '370700' })
          .claim('projects', ['joint'], { name_zh: '合建', investors: ['here', 'far'], region: '370700' })
          .claim('projects', ['ours'], { name_zh: '来投', investors: ['far'], region: '150525' });
        await store.apply(draft.change());
        expect(ways(await introduce(store, { enterprise: 'far' }))).toEqual(['ours > far', 'here > joint > far']);
      }));

    it('go round whoever knows very many, and say so', () =>
      withStore(open, async (store) => {
        const draft = chains()
          .enterprise('here', '本地', { region: '150500' })
          .enterprise('far', '远方', { region: '370700' })
          .claim('organisations', ['club'], { name_zh: '大商会' })
          .claim('organisations', ['bank'], { name_zh: '大银行', kind: 'bank' })
          .enterprise('friend', '朋友', { region: '370700' });
        for (const party of ['here', 'far']) draft.claim('relations', [party, 'club', 'member'], {});
        for (const party of ['here', 'far']) draft.claim('relations', [party, 'bank', 'member'], {});
        draft.claim('supplies', ['here', 'friend', '', '碱'], {}).claim('supplies', ['friend', 'far', '', '碱'], {});
        for (let number = 0; number < INTRODUCTION_LIMITS.crowd; number += 1) {
          draft.enterprise(`m${number}`, `会员${number}`).claim('relations', [`m${number}`, 'club', 'member'], {});
        }
        await store.apply(draft.change());
        const found = await introduce(store, { enterprise: 'far' });
        expect(ways(found)).toEqual(['here > friend > far']);
        expect(found.crowds).toEqual([{ kind: 'organisations', key: 'club' }]);
        await store.apply(new Draft().retract('supplies', ['here', 'friend', '', '碱']).change());
        const { paths } = await introduce(store, { enterprise: 'far' });
        expect(paths[0]?.damped).toEqual([{ party: { kind: 'organisations', key: 'bank' }, ties: 2, bank: true }]);
      }));

    it('know who is of the place also where those are very many', () =>
      withStore(open, async (store) => {
        const draft = linked();
        for (let number = 0; number <= INTRODUCTION_LIMITS.anchors; number += 1) {
          draft.enterprise(`p${number}`, '本地', { region: '150500' });
        }
        await store.apply(draft.change());
        const solvay = await introduce(store, { enterprise: 'solvay' });
        expect(ways(solvay)).toEqual(['chamber > solvay']);
        expect(solvay.paths[0]?.belonging).toBe('above');
        expect(ways(await introduce(store, { enterprise: 'haihua' }))).toEqual([
          'fuyao > haihua',
          'jianye > haihua',
          '150500 > haihua',
        ]);
      }));

    it('say that there are more than were asked for', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        const found = await introduce(store, { enterprise: 'haihua', first: 2 });
        expect(ways(found)).toEqual(['fuyao > haihua', 'jianye > haihua']);
        expect(found).toMatchObject({ more: true, bound: null });
      }));

    it('end when their time is over, and say so', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        expect(await introduce(store, { enterprise: 'haihua', within: -1 })).toMatchObject({
          paths: [],
          more: true,
          bound: 'time',
        });
      }));

    it('are none for a firm of the place, and for one that nobody knows', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        expect(await introduce(store, { enterprise: 'fuyao' })).toMatchObject({ paths: [], here: true, known: true });
        expect(await introduce(store, { enterprise: 'unheard' })).toMatchObject({
          paths: [],
          here: false,
          known: false,
        });
        expect(await store.hasIntroduction(['fuyao', 'unheard', 'haihua', 'fuyao'], '150500', within)).toEqual([
          true,
          false,
          true,
          true,
        ]);
        expect(await store.introductions([])).toEqual([]);
        expect(await store.hasIntroduction([], '150500')).toEqual([]);
      }));

    it('follow a merge', () =>
      withStore(open, async (store) => {
        await store.apply(linked().change());
        await store.apply(new Draft().merge('haihua', 'solvay').change('merge'));
        const [old, one] = await store.introductions([
          { ...ASKED, enterprise: 'haihua' },
          { ...ASKED, enterprise: 'solvay' },
        ]);
        expect(old).toEqual(one);
        expect(old?.paths.length).toBe(3);
      }));

    it('are what trying all ways would give, whatever the world', () =>
      fc.assert(
        fc.asyncProperty(randomTies, (world) =>
          withStore(open, async (store) => {
            await store.apply(tellTies(world).change());
            for (const region of ['150525', '150500', '150000']) {
              const queries = world.firms.map(({ id }) => ({
                enterprise: id,
                region,
                first: 4,
                asOf: '2026-01',
                within,
              }));
              const found = await store.introductions(queries);
              expect(found.map(bareOf)).toEqual(queries.map((query) => naiveIntroductions(world, query)));
              const any = await store.hasIntroduction(
                world.firms.map(({ id }) => id),
                region,
                within,
              );
              expect(any).toEqual(found.map(({ paths, here }) => here || paths.length > 0));
            }
          }),
        ),
        { numRuns: 12 },
      ));
  });
}
