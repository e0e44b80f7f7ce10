import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  const draft = firms()
    .segment('cullet', 'soda', '碎玻璃', 'by-product')
    .segment('fibre', 'soda', '玻璃纤维', 'downstream')
    .segment('sand', 'soda', '硅砂', 'upstream')
    .flow('sand', 'fibre');
  world = await openWorld(draft);
});
afterAll(() => world.close());

interface Surveys {
  surveyFirst: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { segment: { slug: string }; decides: { slug: string }[]; reasonZh: string; gap: object } }[];
  };
}
const ASKED = `query S($first: Int!, $after: String, $region: ID = "150500") {
  surveyFirst(region: $region, industry: "soda", first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } options { thresholds { high } }
    edges { node { region { code } segment { slug } decides { slug } reasonZh reasonEn gap { rank coverage { state } } } }
  }
}`;
const ask = async (variables: Record<string, unknown>) => {
  const { data, errors } = await world.ask(ASKED, variables);
  expect(errors).toEqual([]);
  return (data as Surveys).surveyFirst;
};

describe('what to survey first', () => {
  it('begins with what decides most verdicts, and names them', async () => {
    const { edges, totalCount } = await ask({ first: 10 });
    expect(totalCount).toBe(edges.length);
    expect(edges[0]!.node).toMatchObject({
      segment: { slug: 'sand' },
      decides: [{ slug: 'sand' }, { slug: 'fibre' }],
      reasonZh: expect.stringContaining('可定 2 项结论'),
      gap: { rank: null, coverage: { state: 'UNKNOWN' } },
    });
    expect(edges.map(({ node }) => node.decides.length)).toEqual([2, 1, 1]);
  });

  it('comes page by page, each once', async () => {
    const whole = await ask({ first: 10 });
    const slugs: string[] = [];
    let after: string | null = null;
    do {
      const page: Surveys['surveyFirst'] = await ask({ first: 1, after });
      slugs.push(...page.edges.map(({ node }) => node.segment.slug));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(slugs).toEqual(whole.edges.map(({ node }) => node.segment.slug));
  });

  it('refuses a place that does not exist and a page without bounds', async () => {
    expect((await world.ask(ASKED, { first: 10, region: '1' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await world.ask(ASKED, { first: 1001 })).errors).toMatchObject([{ code: 'INVALID' }]);
  });
});
