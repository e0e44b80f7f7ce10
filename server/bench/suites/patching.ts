// What does it cost the core to take over one changed production, held against building the snapshot of all rows?
import { buildSnapshot } from '../../chain/buildSnapshot.ts';
import { patchSnapshot, type SnapshotChanges } from '../../chain/patchSnapshot.ts';
import { EVERYWHERE, type ProducerRollup, type SnapshotRows } from '../../chain/snapshot.ts';
import type { Benchmark } from '../benchmark.ts';

export function patching(rows: SnapshotRows, times: number): Benchmark[] {
  let snapshot = buildSnapshot(rows);
  const changes = changeOf(rows);
  let turn = 0;
  return [
    {
      name: 'one changed production of a country',
      times,
      baseline: { name: 'the snapshot built of all rows', run: () => buildSnapshot(rows) },
      work: {
        name: 'the snapshot patched with all roll-ups of its segment',
        run: () => (snapshot = patchSnapshot(snapshot, changes((turn += 1)))),
      },
    },
  ];
}

/** The segment with the most roll-ups: one more group runs, or one less, in the last county that makes it. */
function changeOf({ producers, regions, revision, asOf }: SnapshotRows): (turn: number) => SnapshotChanges {
  const bySegment = Map.groupBy(producers, ({ segment }) => segment);
  const [most] = [...bySegment].sort(([, left], [, right]) => right.length - left.length);
  if (!most) throw new RangeError('[bench] Nobody makes anything in the country: no production can change');
  const [segment, rollups] = most;
  const county = rollups.findLast(({ region }) => regions.get(region)?.level === 'county')?.region ?? EVERYWHERE;
  const path = new Set([EVERYWHERE, ...regions.upwards(county).map(({ code }) => code)]);
  const more = (rollup: ProducerRollup, by: number) =>
    path.has(rollup.region) ? { ...rollup, active: rollup.active + by } : rollup;
  const unchanged = { chains: null, conditions: null, market: null };
  return (turn) => {
    const now = rollups.map((rollup) => more(rollup, turn % 2));
    const facts = { segments: [segment], producers: now, surveys: [], projects: [], demands: [] };
    return { revision: revision + turn, asOf, facts, ...unchanged };
  };
}
