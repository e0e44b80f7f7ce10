// What does it cost to notice one changed production, held against reading everything anew, and how long does an answer
// wait that is asked for while everything is read anew?
import { setImmediate } from 'node:timers/promises';
import { findGaps } from '../../chain/gaps.ts';
import { assembleSnapshot, SnapshotKeeper } from '../../store/snapshot.ts';
import type { ClaimContent, ClaimEdit, Store } from '../../store/store.ts';
import type { Benchmark } from '../benchmark.ts';
import type { Filled } from '../filled.ts';
import type { Input } from '../input.ts';

export async function takingOver(
  { store }: Filled,
  { edits, region, industry }: Input,
  times: number,
): Promise<Benchmark[]> {
  const production = edits.find(({ kind, after }) => kind === 'produces' && after !== null);
  if (!production) throw new RangeError('[bench] Nobody makes anything in the input: no production can change');
  const keeper = await SnapshotKeeper.open(store);
  const snapshot = await keeper.current();
  const readAnew = async () => assembleSnapshot(await store.snapshotSource());
  const answer = async () => {
    await setImmediate();
    return findGaps(snapshot, region, industry);
  };
  let turn = 0;
  return [
    {
      name: 'one changed production',
      times,
      baseline: { name: 'everything read anew', run: readAnew },
      work: {
        name: 'taken over into the snapshot',
        prepare: () => change(store, production, (turn += 1)),
        run: () => keeper.refresh(),
      },
    },
    {
      name: 'an answer meanwhile',
      times,
      baseline: { name: 'the list of gaps, with nothing else to do', run: answer },
      work: {
        name: 'the same while everything is read anew',
        // The promise lies in an object, so that nobody waits for it here.
        prepare: () => ({ reading: store.snapshotSource() }),
        run: answer,
        finish: (prepared) => (prepared as { reading: Promise<unknown> }).reading,
      },
    },
  ];
}

async function change(store: Store, { kind, key, source, after }: ClaimEdit, turn: number): Promise<void> {
  const { fields, ...said } = after as ClaimContent;
  const edit = {
    kind,
    key,
    source,
    after: { ...said, fields: { ...fields, status: turn % 2 ? 'planned' : 'active' } },
  };
  await store.apply({ kind: 'edit', actor: 'bench', reason: 'a turn', at: '2026-01-01T00:00:00Z', edits: [edit] });
}
