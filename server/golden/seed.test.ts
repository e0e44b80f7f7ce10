// What does the model say of the seed? Every verdict of a place in one file, so that a change of any shows in the diff.
// `npx vitest run --project server server/golden -u` writes the files anew.
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTRIBUTIONS, type Coverage, type Gap } from '../chain/gap.ts';
import { findGaps } from '../chain/gaps.ts';
import type { Snapshot } from '../chain/snapshot.ts';
import { AS_OF, readSeed } from './openSeed.ts';

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
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await readSeed();
  });

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
