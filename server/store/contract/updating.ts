// The contract: what a snapshot of an earlier revision lacks is told in full, and no more of it than the change is large.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiantuError } from '../../chain/errors.ts';
import { patchSnapshot } from '../../chain/patchSnapshot.ts';
import { viewSnapshot } from '../../chain/testView.ts';
import { assembleInParts, type Assembled } from '../snapshot/assemble.ts';
import { retell, type Told } from '../snapshot/tell.ts';
import { MOST } from '../snapshot/trace.ts';
import type { SnapshotUpdate, Store } from '../store.ts';
import { atOnce } from '../turns.ts';
import { Draft } from './draft.ts';
import { withStore, type OpenStore } from './opened.ts';
import { randomWorld, tell, turn, type RandomWorld } from './randomWorld.ts';
import { BY, chains, firms } from './world.ts';

const readAnew = async (store: Store): Promise<Assembled> => atOnce(assembleInParts(await store.snapshotSource()));

const updateOf = async (store: Store, since: number): Promise<SnapshotUpdate> => {
  const found = await store.snapshotUpdate(since);
  if (found === null) throw new Error('so small a change must be told');
  return found;
};

function patch({ snapshot, told }: Assembled, found: SnapshotUpdate): Assembled {
  const after = retell(told, found);
  return { snapshot: patchSnapshot(snapshot, after.changes), told: after.told };
}

const takeOver = async (store: Store, held: Assembled): Promise<Assembled> =>
  patch(held, await updateOf(store, held.snapshot.revision));

/** Their order says nothing: the core orders what it is told. */
const rowsOf = (told: Told) => Object.entries(told).map(([kind, rows]) => [kind, new Map<string, unknown>(rows)]);

const PLACES = ['150525', '150500', '150000', '370700'] as const;
const SEGMENTS = ['ash', 'glass', 'trona', 'silicate', 'late'] as const;
const place = fc.constantFrom(...PLACES);
const segment = fc.constantFrom(...SEGMENTS);
const project = fc.constantFrom('p', 'q');
const source = fc.constantFrom('gov', 'press', 'late');
const asOf = fc.option(fc.constantFrom('2024', '2025-03', '2027'));
const amount = fc.constantFrom('1', '20', undefined);

/** One thing of a firm that is said, or taken back. */
const firm = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const wordOfFirms: fc.Arbitrary<(draft: Draft) => Draft> = fc.oneof(
  fc.tuple(firm, firm, fc.boolean()).map(
    ([holder, held, isStake]) =>
      (draft: Draft) =>
        draft.holds(holder, held, isStake ? { share: '10', kind: 'stake' } : { kind: 'subsidiary' }),
  ),
  fc.tuple(firm, firm).map(
    ([holder, held]) =>
      (draft: Draft) =>
        draft.retract('holdings', [holder, held]),
  ),
  fc.tuple(firm, fc.option(firm)).map(
    ([alias, id]) =>
      (draft: Draft) =>
        draft.merge(alias, id),
  ),
  fc.tuple(firm, place, source, fc.boolean(), asOf).map(
    ([id, region, by, stands, on]) =>
      (draft: Draft) =>
        draft.enterprise(id, id, { region, status: stands ? '存续' : '吊销' }, { source: by, asOf: on }),
  ),
  fc.tuple(firm, segment, source, fc.constantFrom('active', 'planned', 'closed'), asOf).map(
    ([id, one, by, status, on]) =>
      (draft: Draft) =>
        draft.produces(id, one, status, { source: by, asOf: on }),
  ),
  fc.tuple(firm, segment, source).map(
    ([id, one, by]) =>
      (draft: Draft) =>
        draft.retract('produces', [id, one], by),
  ),
);

/** One thing of the chains or places that is said, or taken back. */
const word: fc.Arbitrary<(draft: Draft) => Draft> = fc.oneof(
  fc.tuple(place, segment, source, fc.constantFrom('present', 'none', 'planned'), asOf).map(
    ([at, one, by, finding, on]) =>
      (draft: Draft) =>
        draft.claim('surveys', [at, one], { finding, producers: on ?? undefined }, { source: by, asOf: on }),
  ),
  fc.tuple(place, segment, source).map(
    ([at, one, by]) =>
      (draft: Draft) =>
        draft.retract('surveys', [at, one], by),
  ),
  fc.tuple(project, fc.option(place), fc.uniqueArray(segment), source, asOf).map(
    ([id, at, segments, by, on]) =>
      (draft: Draft) =>
        draft.claim(
          'projects',
          [id],
          { name_zh: id, region: at ?? undefined, segments, stage: on === null ? '签约' : '开工' },
          { source: by, asOf: on },
        ),
  ),
  fc.tuple(project, source).map(
    ([id, by]) =>
      (draft: Draft) =>
        draft.retract('projects', [id], by),
  ),
  fc.tuple(project, fc.constantFrom('whole', '', 'phase 1'), amount).map(
    ([id, scope, cny]) =>
      (draft: Draft) =>
        draft.claim('project_amounts', [id, scope], { planned_cny: cny }),
  ),
  fc.tuple(project, fc.constantFrom('whole', '')).map(
    ([id, scope]) =>
      (draft: Draft) =>
        draft.retract('project_amounts', [id, scope]),
  ),
  fc.tuple(source, fc.constantFrom('A', 'B', 'C', undefined), fc.constantFrom('document', 'ruling')).map(
    ([key, grade, kind]) =>
      (draft: Draft) =>
        draft.source(key, { grade, kind }),
  ),
  fc.constant((draft: Draft) => draft.retract('sources', ['late'])),
  fc.tuple(segment, fc.constantFrom('step', 'business'), fc.constantFrom('midstream', 'downstream', '?')).map(
    ([id, scope, stage]) =>
      (draft: Draft) =>
        draft.claim('segments', [id], { industry: 'soda', name_zh: `${id}${scope}`, stage, scope }),
  ),
  fc.constant((draft: Draft) => draft.retract('segments', ['late'])),
  fc.tuple(segment, segment).map(
    ([from, to]) =>
      (draft: Draft) =>
        draft.flow(from, to),
  ),
  fc.tuple(segment, segment).map(
    ([from, to]) =>
      (draft: Draft) =>
        draft.retract('flows', [from, to, 'main-input']),
  ),
  fc.tuple(place, segment, amount).map(
    ([region, one, quantity]) =>
      (draft: Draft) =>
        draft.claim('demands', ['need'], { region, segment: one, quantity, unit: 't' }),
  ),
  fc.tuple(segment, amount).map(
    ([one, value]) =>
      (draft: Draft) =>
        draft.claim('market', [one, 'price', '2025', ''], { value, unit: 't' }),
  ),
  fc.tuple(fc.uniqueArray(segment), fc.uniqueArray(place)).map(
    ([segments, regions]) =>
      (draft: Draft) =>
        draft.claim('conditions', ['rule'], { kind: 'policy', statement_zh: '限制', segments, regions }),
  ),
);

/** Changes; the worlds of firms lead from one to the next. */
type Step = { words: ((draft: Draft) => Draft)[] } | { world: RandomWorld };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ words: fc.array(word, { minLength: 2, maxLength: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ words: fc.array(wordOfFirms, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ world: randomWorld }) },
);

/** What a store refuses leaves no trace, and is no step. */
async function takeStep(store: Store, draft: Draft): Promise<boolean> {
  try {
    await store.apply(draft.change());
    return true;
  } catch (error) {
    if (error instanceof LiantuError && ['INVALID', 'CONFLICT'].includes(error.code)) return false;
    throw error;
  }
}

export function describeUpdating(open: OpenStore): void {
  describe('what a snapshot lacks', () => {
    it('makes it the one of now, in order too, whatever changed and however often it was taken over', async () => {
      let told = 0;
      await fc.assert(
        fc.asyncProperty(randomWorld, fc.array(step, { minLength: 4, maxLength: 8 }), (first, steps) =>
          withStore(open, async (store) => {
            await store.apply(tell(first).change());
            let world = first;
            let held = await readAnew(store);
            for (const one of steps) {
              if ('world' in one && (await takeStep(store, turn(world, one.world)))) world = one.world;
              if ('words' in one) for (const say of one.words) await takeStep(store, say(new Draft()));
              const anew = await readAnew(store);
              const update = await store.snapshotUpdate(held.snapshot.revision);
              // Where a source of places weighs otherwise, the tree may be another.
              held = update === null ? anew : patch(held, update);
              if (update !== null) told += 1;
              expect(viewSnapshot(held.snapshot)).toEqual(viewSnapshot(anew.snapshot));
              expect(rowsOf(held.told)).toEqual(rowsOf(anew.told));
            }
          }),
        ),
        { numRuns: 6, endOnFailure: true },
      );
      expect(told).toBeGreaterThan(10);
    });

    it('is nothing where nothing changed, and no more than one segment’s sums where one production did', () =>
      withStore(open, async (store) => {
        const crowd = firms(chains());
        for (let number = 0; number < 300; number += 1) {
          crowd.enterprise(`n${number}`, `新企业${number}`, { region: '150523' }).produces(`n${number}`, 'silicate');
        }
        await store.apply(crowd.change());
        const nothing = { things: [], claims: [], segments: [], producers: [] };
        expect(await updateOf(store, 1)).toEqual({ revision: 1, asOf: '2025-08', ...nothing });
        await store.apply(new Draft().produces('haihua', 'ash', 'planned', { asOf: '2026' }).change());
        const found = await updateOf(store, 1);
        expect(found).toMatchObject({ revision: 2, asOf: '2026', things: [], claims: [], segments: ['ash'] });
        expect(new Set(found.producers.map((row) => row.segment))).toEqual(new Set(['ash']));
        const { producers } = await store.snapshotSource();
        expect(found.producers).toEqual(producers.filter((row) => row.segment === 'ash'));
      }));

    it('is the thing alone, with what ranks its sources, where a finding changed', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(new Draft().claim('surveys', ['150500', 'ash'], { finding: 'present' }).change());
        const { things, claims, segments, producers } = await updateOf(store, 1);
        expect(things).toEqual([{ kind: 'surveys', key: '150500|ash' }]);
        expect(new Set(claims.map(({ kind, key }) => `${kind} ${key}`))).toEqual(
          new Set(['surveys 150500|ash', 'sources gov']),
        );
        expect([segments, producers]).toEqual([[], []]);
      }));

    it('is nothing where a change says what no snapshot shows', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        const region = '370700';
        await store.apply(
          new Draft()
            .enterprise('haihua', '海化集团', { region, address: '潍坊' })
            .source('gov', { grade: 'A', kind: 'document', url: 'u' })
            .change(),
        );
        expect(await updateOf(store, 1)).toMatchObject({ things: [], claims: [], segments: [], producers: [] });
      }));

    it('goes from a holding to all that the group makes', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        await store.apply(new Draft().retract('holdings', ['zhongyan', 'jianye']).change());
        expect(new Set((await updateOf(store, 1)).segments)).toEqual(new Set(['ash', 'trona']));
      }));

    it('goes from a merge to all that becomes one group by it, and back', () =>
      withStore(open, async (store) => {
        await store.apply(firms().holds('haihua', 'fuyao').change());
        const held = await readAnew(store);
        const merged = await store.apply(new Draft().merge('haihua', 'zhongyan').change('merge'));
        const { segments } = await updateOf(store, 1);
        expect(new Set(segments)).toEqual(new Set(['ash', 'glass', 'silicate', 'trona']));
        const one = await takeOver(store, held);
        expect(viewSnapshot(one.snapshot)).toEqual(viewSnapshot((await readAnew(store)).snapshot));
        await store.undo(merged?.revision ?? 0, BY);
        expect(new Set((await updateOf(store, 2)).segments)).toEqual(new Set(segments));
        const apart = await takeOver(store, one);
        expect(viewSnapshot(apart.snapshot)).toEqual(viewSnapshot((await readAnew(store)).snapshot));
      }));

    it('is not told where the tree of regions changed, where too much did, or of a revision that never was', () =>
      withStore(open, async (store) => {
        await store.apply(firms().change());
        expect(await store.snapshotUpdate(2)).toBeNull();
        await store.apply(new Draft().region('150571', { name_zh: '开发区', parent: '150523' }).change());
        expect(await store.snapshotUpdate(1)).toBeNull();
        expect(await store.snapshotUpdate(2)).toMatchObject({ things: [] });
        const crowd = new Draft();
        for (let number = 0; number <= MOST.edits; number += 1) crowd.enterprise(`n${number}`, `新企业${number}`);
        await store.apply(crowd.change());
        expect(await store.snapshotUpdate(2)).toBeNull();
      }));

    it('is what another store on the same graph changed', () =>
      withStore(open, async (store, opened) => {
        await store.apply(firms().change());
        const held = await readAnew(store);
        const other = await opened.reopen();
        await other.apply(new Draft().produces('haihua', 'glass').merge('institute', 'jianye').change());
        const after = await takeOver(store, held);
        expect(after.snapshot.revision).toBe(2);
        expect(viewSnapshot(after.snapshot)).toEqual(viewSnapshot((await readAnew(store)).snapshot));
      }));
  });
}
