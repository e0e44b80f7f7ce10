import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  const draft = firms()
    .segment('cullet', 'soda', '碎玻璃', 'by-product')
    .produces('haihua', 'silicate', 'active', { asOf: '2024' });
  world = await openWorld(draft);
});
afterAll(() => world.close());

interface Gaps {
  gaps: {
    totalCount: number;
    unknownCount: number;
    edges: {
      cursor: string;
      node: { rank: number | null; score: number; region: { code: string }; segment: { slug: string } };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
interface Asked {
  segment: { slug: string };
  outlook: { kind: string };
  requirements: { required: boolean; met: boolean }[];
}
const inputsHere = ({ requirements }: Asked): boolean | null => {
  const required = requirements.filter((one) => one.required);
  return required.length === 0 ? null : required.every(({ met }) => met);
};
const LIST = `query G($regions: [ID!]!, $level: RegionLevel, $industry: ID, $filter: GapFilter, $orderBy: GapOrder, $options: GapOptions, $first: Int!, $after: String) {
  gaps(regions: $regions, level: $level, industry: $industry, filter: $filter, orderBy: $orderBy, options: $options, first: $first, after: $after) {
    totalCount unknownCount revision
    edges { cursor node { rank score region { code } segment { slug } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const list = async (variables: Record<string, unknown>) => {
  const { data, errors } = await world.ask(LIST, { regions: ['150500'], first: 100, ...variables });
  expect(errors).toEqual([]);
  return (data as Gaps).gaps;
};
const refusal = async (variables: Record<string, unknown>) =>
  (await world.ask(LIST, { regions: ['150500'], first: 100, ...variables })).errors;
const names = ({ edges }: Gaps['gaps']) => edges.map(({ node }) => node.segment.slug);

describe('the list of gaps', () => {
  it('is ranked from 1 on, and leaves unknown segments out but counts them', async () => {
    const found = await list({ industry: 'soda' });
    expect(names(found).sort()).toEqual(['ash', 'glass', 'silicate', 'trona']);
    expect(found.edges.map(({ node }) => node.rank)).toEqual([1, 2, 3, 4]);
    expect([found.totalCount, found.unknownCount]).toEqual([4, 1]);
  });

  it('shows unknown segments to a filter that names them, without a rank', async () => {
    const found = await list({ filter: { coverage: ['UNKNOWN'] } });
    expect(found.edges.map(({ node }) => [node.segment.slug, node.rank])).toEqual([['cullet', null]]);
    expect(found.unknownCount).toBe(0);
    const all = await list({ filter: { coverage: ['UNKNOWN', 'ABSENT'] } });
    expect(names(all)).toEqual(['silicate', 'cullet']);
  });

  it('keeps the rank that a gap has without the filter', async () => {
    const whole = await list({});
    const rankOf = new Map(whole.edges.map(({ node }) => [node.segment.slug, node.rank]));
    const part = await list({ filter: { coverage: ['ABSENT'], stages: ['DOWNSTREAM'] } });
    expect(part.edges.map(({ node }) => [node.segment.slug, node.rank])).toEqual([
      ['silicate', rankOf.get('silicate')],
    ]);
  });

  it('asks each region of a level by itself', async () => {
    const found = await list({ level: 'COUNTY', filter: { coverage: ['ABSENT'] } });
    expect(new Set(names(found))).toEqual(new Set(['silicate']));
    expect(found.edges.map(({ node }) => node.region.code)).toContain('150525');
    expect(new Set(found.edges.map(({ node }) => node.region.code)).size).toBe(found.totalCount);
  });

  it('takes a region that is named twice once', async () => {
    expect((await list({ regions: ['150500', '150500'] })).totalCount).toBe(4);
  });

  it.each(['RANK', 'SCORE', 'CANDIDATES', 'DEMAND'])(
    'comes page by page in the order %s, each gap once',
    async (orderBy) => {
      const asked = {
        regions: ['150500', '150525'],
        orderBy,
        filter: { coverage: ['ABSENT', 'WEAK', 'PLANNED', 'UNKNOWN'] },
      };
      const whole = await list(asked);
      const pages: Gaps['gaps'][] = [];
      for (let after: string | null | undefined = undefined; after !== null;) {
        const page: Gaps['gaps'] = await list({ ...asked, first: 3, after });
        pages.push(page);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      }
      expect(pages.flatMap(({ edges }) => edges)).toEqual(whole.edges);
      expect(pages.every(({ totalCount }) => totalCount === whole.totalCount)).toBe(true);
    },
  );

  it('orders by score when asked to', async () => {
    const scores = (await list({ orderBy: 'SCORE' })).edges.map(({ node }) => node.score);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
  });

  it('goes on behind a gap that is no longer there', async () => {
    const whole = await list({});
    const [first, second, third] = whole.edges;
    const without = await list({ after: second?.cursor, filter: { coverage: ['ABSENT', 'WEAK', 'PLANNED'] } });
    expect(without.edges[0]).toEqual(third);
    const filtered = await list({ after: first?.cursor, filter: { minCandidates: 0 } });
    expect(filtered.edges[0]).toEqual(second);
  });

  it.each([
    ['first', { first: 0 }, 'INVALID', /1 to 1000/],
    ['first', { first: 1001 }, 'INVALID', /1 to 1000/],
    ['minCandidates', { filter: { minCandidates: -1 } }, 'INVALID', /0 or more/],
    ['a stage of projects', { options: { plannedStages: ['已投'] } }, 'INVALID', /谋划, 洽谈/],
    ['thresholds', { options: { thresholds: { high: 300 } } }, 'INVALID', /medium 400 lies above high 300/],
    ['a date', { options: { asOf: 'today' } }, 'INVALID', /YYYY-MM-DD/],
    ['a region', { regions: ['1'] }, 'NOT_FOUND', /no region/],
    ['an industry', { industry: 'x' }, 'NOT_FOUND', /no industry/],
  ])('refuses %s that cannot be: %j', async (_what, variables, code, message) => {
    expect(await refusal(variables)).toEqual([{ code, message: expect.stringMatching(message) }]);
  });

  it('refuses more regions × segments than can be looked at, whichever fields of the question ask for them', async () => {
    const [few, many] = [Array(19_000).fill('150500'), Array(2_000).fill('150500')];
    const asked =
      'query M($few: [ID!]!, $many: [ID!]!) { a: matrix(industry: "soda", regions: $few) { takenOver } b: matrix(industry: "soda", regions: $many) { takenOver } }';
    expect((await world.ask(asked, { few, many: [] })).errors).toEqual([]);
    const { errors } = await world.ask(asked, { few, many });
    expect(errors).toEqual([{ code: 'TOO_EXPENSIVE', message: expect.stringContaining('comes to 105000 cells') }]);
  });

  it.each([
    ['segments', { segments: ['silicate', 'glass'] }, (gap: Asked) => ['silicate', 'glass'].includes(gap.segment.slug)],
    ['inputs that are here', { inputsHere: true }, (gap: Asked) => inputsHere(gap) === true],
    ['inputs that are not here', { inputsHere: false }, (gap: Asked) => inputsHere(gap) === false],
    ['outlooks', { outlooks: ['GROW_OWN'] }, (gap: Asked) => gap.outlook.kind === 'GROW_OWN'],
  ])('leaves out what the filter of %s does not allow', async (_what, filter, allowed) => {
    const ask = async (asked: object) => {
      const { data } = await world.ask(
        `query F($filter: GapFilter) { gaps(regions: ["150500", "150525", "150523", "370700", "110000"], filter: $filter, first: 100) { edges { node {
          region { code } segment { slug } outlook { kind } requirements { required met } } } } }`,
        { filter: asked },
      );
      return (data as { gaps: { edges: { node: Asked }[] } }).gaps.edges.map(({ node }) => node);
    };
    const all = await ask({});
    const some = await ask(filter);
    expect(some).toEqual(all.filter(allowed));
    expect(some.length).toBeGreaterThan(0);
  });

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1 });
    expect(await refusal({ orderBy: 'SCORE', after: pageInfo.endCursor })).toEqual([
      { code: 'INVALID', message: expect.stringContaining('no cursor of this list') },
    ]);
  });
});

describe('a gap', () => {
  it('explains itself: contributions that add up, requirements, and who elsewhere makes it', async () => {
    const { data, errors } = await world.ask(`{
      gap(region: "150525", segment: "silicate") {
        score kind viability level verdictZh verdictEn candidateCount revision
        coverage { state takenOver region { code } }
        contributions { name points atMost reasonZh reasonEn evidence { source { key } } }
        requirements { label met options { availability segment { slug } coverage { region { code } } } }
        producersElsewhere(first: 5) { totalCount edges { node { enterprise { slug region { code } } } } }
      }
    }`);
    expect(errors).toEqual([]);
    const { gap } = data as { gap: { score: number; contributions: { points: number }[]; [field: string]: unknown } };
    expect(gap.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(gap.score);
    expect(gap).toMatchObject({
      coverage: { state: 'ABSENT', takenOver: true, region: { code: '150525' } },
      candidateCount: 1,
      producersElsewhere: {
        totalCount: 1,
        edges: [{ node: { enterprise: { slug: 'haihua', region: { code: '370700' } } } }],
      },
    });
  });

  it('asks for each option of a requirement in its own region', async () => {
    const { data } = await world.ask(
      '{ gap(region: "150500", segment: "glass") { requirements { options { segment { slug } coverage { state region { code } } } } } }',
    );
    expect(data).toEqual({
      gap: {
        requirements: [
          { options: [{ segment: { slug: 'ash' }, coverage: { state: 'WEAK', region: { code: '150500' } } }] },
        ],
      },
    });
  });

  it('is answered without a rank where nobody looked, and is null where there is none', async () => {
    const { data } = await world.ask(
      '{ unknown: gap(region: "150500", segment: "cullet") { rank coverage { state } } }',
    );
    expect(data).toEqual({ unknown: { rank: null, coverage: { state: 'UNKNOWN' } } });
  });

  it('tells that a region or segment does not exist', async () => {
    const { errors } = await world.ask(
      '{ a: gap(region: "1", segment: "ash") { score } b: gap(region: "150500", segment: "x") { score } }',
    );
    expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});
