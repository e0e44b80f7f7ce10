import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

/** So many segments that the counties of the country have more gaps than may be judged one by one. */
const EXTRA = Array.from({ length: 34 }, (_, at) => `extra-${at}`);

let world: AskedWorld;
let provinces: string[];
let all: Gaps;
beforeAll(async () => {
  const draft = firms();
  for (const [at, id] of EXTRA.entries()) {
    draft.segment(id, 'soda', `产品 ${at}`, at % 2 === 0 ? 'downstream' : 'midstream').flow('ash', id);
    const searched = at % 3 === 0 ? '150500' : at % 3 === 1 ? '370000' : '150525';
    draft.claim('surveys', [searched, id], { finding: 'none', method: 'field' }, { asOf: '2025' });
    if (at % 5 === 0) draft.produces('haihua', id, 'active', { asOf: '2024' });
  }
  world = await openWorld(draft);
  const { data } = await world.ask('{ region(code: "100000") { children { code } } }');
  provinces = (data as { region: { children: { code: string }[] } }).region.children.map(({ code }) => code);
  all = await judgeAll();
});
afterAll(() => world.close());

interface Edge {
  cursor: string;
  node: { rank: number; score: number; region: { code: string }; segment: { slug: string } };
}
interface Gaps {
  totalCount: number;
  unknownCount: number;
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const LIST = `query G($regions: [ID!]!, $orderBy: GapOrder, $filter: GapFilter, $first: Int!, $after: String, $counted: Boolean = true) {
  gaps(regions: $regions, level: COUNTY, orderBy: $orderBy, filter: $filter, first: $first, after: $after) {
    totalCount @include(if: $counted) unknownCount
    edges { cursor node { rank score region { code } segment { slug } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ask = (variables: Record<string, unknown>) =>
  world.ask(LIST, { regions: ['100000'], orderBy: 'SCORE', first: 30, ...variables });
const list = async (variables: Record<string, unknown> = {}) => {
  const { data, errors } = await ask(variables);
  expect(errors).toEqual([]);
  return (data as { gaps: Gaps }).gaps;
};

/** The first thousand by judging everything, in two questions that are small enough. */
async function judgeAll(variables: Record<string, unknown> = {}): Promise<Gaps> {
  const half = Math.floor(provinces.length / 2);
  const [one, other] = [
    await list({ ...variables, regions: provinces.slice(0, half), first: 1000 }),
    await list({ ...variables, regions: provinces.slice(half), first: 1000 }),
  ];
  return {
    totalCount: one.totalCount + other.totalCount,
    unknownCount: one.unknownCount + other.unknownCount,
    edges: [...one.edges, ...other.edges].sort(
      ({ node: left }, { node: right }) =>
        right.score - left.score ||
        left.rank - right.rank ||
        (left.region.code < right.region.code ? -1 : left.region.code > right.region.code ? 1 : 0) ||
        (left.segment.slug < right.segment.slug ? -1 : 1),
    ),
    pageInfo: one.pageInfo,
  };
}

describe('the best gaps of the country', () => {
  it('are those of judging all counties, in the same order, with the same counts', async () => {
    const best = await list();
    expect(best.edges).toEqual(all.edges.slice(0, 30));
    expect(best.pageInfo.hasNextPage).toBe(true);
    expect([best.totalCount, best.unknownCount]).toEqual([all.totalCount, all.unknownCount]);
    expect(all.totalCount).toBeGreaterThan(1000);
  });

  it.each([
    { coverage: ['PLANNED', 'WEAK'] },
    { stages: ['DOWNSTREAM'], minCandidates: 1, segments: ['extra-0', 'extra-3', 'extra-10', 'extra-20'] },
  ])('come with the same counts for a filter that no judgement is needed for: %j', async (filter) => {
    const [best, passing] = [await list({ filter }), await judgeAll({ filter })];
    expect(best.edges).toEqual(passing.edges.slice(0, 30));
    expect([best.totalCount, best.unknownCount]).toEqual([passing.totalCount, passing.unknownCount]);
  });

  it('come page by page, each once', async () => {
    const edges: Edge[] = [];
    for (let after: string | null = null; edges.length < 90;) {
      const page: Gaps = await list({ after });
      edges.push(...page.edges);
      after = page.pageInfo.endCursor;
    }
    expect(edges).toEqual(all.edges.slice(0, 90));
  });

  it('pass a filter that only a judgement decides, but are not counted by it', async () => {
    const filter = { viability: ['VIABLE'], levels: ['LOW', 'MEDIUM'] };
    const passing = await judgeAll({ filter });
    expect((await list({ filter, counted: false })).edges).toEqual(passing.edges.slice(0, 30));
    expect((await ask({ filter })).errors).toEqual([
      { code: 'TOO_EXPENSIVE', message: expect.stringContaining('leave totalCount out') },
    ]);
  });

  it('are refused in another order, and with unknown segments', async () => {
    const refused = [{ code: 'TOO_EXPENSIVE', message: expect.stringContaining('`orderBy: SCORE`') }];
    expect((await ask({ orderBy: 'RANK' })).errors).toEqual(refused);
    expect((await ask({ filter: { coverage: ['UNKNOWN'] } })).errors).toEqual(refused);
  });
});
