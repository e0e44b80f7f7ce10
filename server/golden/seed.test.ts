// What does the model say of the seed? Every verdict of a place in one file, so that a change of any shows in the diff.
// `npx vitest run --project server server/golden -u` writes the files anew.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundle } from '../bundle/importBundle.ts';
import { CONTRIBUTIONS, type Coverage, type Gap } from '../chain/gap.ts';
import { findGaps } from '../chain/gaps.ts';
import type { Snapshot } from '../chain/snapshot.ts';
import { openStore } from '../store/open.ts';
import { assembleSnapshot } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));
/** Fixed, so that a newer fact moves no window by itself. */
const AS_OF = '2026-02';
const HEADER = [
  'industry',
  'listed',
  'rank',
  'segment',
  'state',
  'kind',
  'viability',
  'level',
  'score',
  ...CONTRIBUTIONS,
];

describe('the seed', () => {
  let store: Store;
  let snapshot: Snapshot;

  beforeAll(async () => {
    store = await openStore({ engine: 'sqlite', path: ':memory:' });
    await importBundle(store, SEED, { actor: 'test', reason: 'golden', at: '2026-02-01T00:00:00.000Z' });
    snapshot = assembleSnapshot(await store.snapshotSource());
  });
  afterAll(() => store.close());

  it.each([
    ['通辽市', '150500'],
    ['开鲁县', '150523'],
    ['奈曼旗', '150525'],
  ])('is judged in %s as it was', async (_name, region) => {
    await expect(tell(snapshot, region)).toMatchFileSnapshot(`${region}.csv`);
  });

  it('says nothing of one segment twice, and of none never', () => {
    const lines = tell(snapshot, '150500').trim().split('\n').slice(1);
    const segments = lines.map((line) => line.split(',')[3]);
    expect(segments.toSorted()).toEqual([...snapshot.segments.keys()]);
  });
});

function tell(snapshot: Snapshot, region: string): string {
  const lines = [...snapshot.industries.keys()].flatMap((industry) => {
    const { gaps, unknown, none } = findGaps(snapshot, region, industry, { asOf: AS_OF });
    return [
      ...gaps.map((gap) => [industry, 'gap', ...tellGap(gap)]),
      ...unknown.map((gap) => [industry, 'survey first', ...tellGap(gap)]),
      ...none.map((coverage) => [industry, 'no gap', ...tellCoverage(coverage)]),
    ];
  });
  return [HEADER, ...lines].map((line) => `${line.join(',')}\n`).join('');
}

function tellGap(gap: Gap): (string | number)[] {
  const points = CONTRIBUTIONS.map((name) =>
    gap.contributions.filter((part) => part.name === name).reduce((sum, part) => sum + part.points, 0),
  );
  const { rank, segment, coverage, kind, viability, level, score } = gap;
  return [rank ?? '', segment, coverage.state, kind, viability, level, score, ...points];
}

/** The reason stands where a gap has its kind. */
const tellCoverage = ({ segment, state, verdict }: Coverage): string[] => ['', segment, state, verdict.zh];
