import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(firms().merge('old-fuyao', 'fuyao'));
});
afterAll(() => world.close());

interface List {
  enterprises: {
    edges: { node: { slug: string }; cursor: string }[];
    totalCount: number;
    revision: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}
const LIST = `query List($first: Int!, $after: String, $filter: EnterpriseFilter) {
  enterprises(first: $first, after: $after, filter: $filter) {
    totalCount revision edges { node { slug } cursor } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;
const list = async (variables: Record<string, unknown>) => (await world.ask(LIST, variables)).data as List;
/** The chain's own. */
const ORDER = ['trona', 'ash', 'glass'];
const slugs = ({ enterprises }: List) => enterprises.edges.map(({ node }) => node.slug);

describe('an enterprise', () => {
  it('is shown with its place and what it makes', async () => {
    const { data } = await world.ask(`{
      enterprise(id: "fuyao") {
        nameZh nameEn kind tags stockCode region { nameZh level ancestors { code } }
        productions { status capacity segment { slug industry { slug } } enterprise { slug } }
      }
    }`);
    expect(data).toEqual({
      enterprise: {
        nameZh: '福耀集团通辽有限公司',
        nameEn: 'Fuyao Tongliao',
        kind: 'FIRM',
        tags: [],
        stockCode: null,
        region: {
          nameZh: '通辽经济技术开发区',
          level: 'STATISTICAL',
          ancestors: [{ code: '100000' }, { code: '150000' }, { code: '150500' }],
        },
        productions: [
          {
            status: 'ACTIVE',
            capacity: null,
            segment: { slug: 'glass', industry: { slug: 'soda' } },
            enterprise: { slug: 'fuyao' },
          },
          {
            status: 'CLOSED',
            capacity: null,
            segment: { slug: 'silicate', industry: { slug: 'soda' } },
            enterprise: { slug: 'fuyao' },
          },
        ],
      },
    });
  });

  it('answers to the id of one that was merged into it', async () => {
    expect((await world.ask('{ enterprise(id: "old-fuyao") { slug } }')).data).toEqual({
      enterprise: { slug: 'fuyao' },
    });
  });

  it('has no region where its place is not known, or abroad', async () => {
    const { data } = await world.ask(
      '{ a: enterprise(id: "nowhere") { region { code } } b: enterprise(id: "solvay") { region { code } country } }',
    );
    expect(data).toEqual({ a: { region: null }, b: { region: null, country: 'Belgium' } });
  });

  it('is null where nobody knows of it', async () => {
    expect((await world.ask('{ enterprise(id: "nobody") { slug } }')).data).toEqual({ enterprise: null });
  });
});

describe('the counts of enterprises', () => {
  it('tell tags and the places below', async () => {
    const { data } = await world.ask(`{
      all: enterpriseCounts { totalCount elsewhere tags { tag enterprises } places { region { code } enterprises } }
      city: enterpriseCounts(filter: { region: "150500" }) { totalCount elsewhere places { region { code } enterprises } }
    }`);
    expect(data).toEqual({
      all: {
        totalCount: 8,
        elsewhere: 2,
        tags: [
          { tag: 'leading', enterprises: 2 },
          { tag: 'listed', enterprises: 1 },
        ],
        places: [
          { region: { code: '150000' }, enterprises: 5 },
          { region: { code: '370000' }, enterprises: 1 },
        ],
      },
      city: {
        totalCount: 4,
        elsewhere: 1,
        places: expect.arrayContaining([{ region: { code: '150525' }, enterprises: 1 }]) as unknown,
      },
    });
  });

  it('tell kinds, whether they work, segments of a chain and initials with where each begins', async () => {
    const { data, errors } = await world.ask(`{
      enterpriseCounts {
        kinds { kind enterprises } operations { operation enterprises } listed
        segments(industry: "soda") { segment { slug } enterprises }
        initials { initial enterprises before }
      }
      few: enterpriseCounts(filter: { kind: FIRM, operations: [CEASED], listed: false }) { totalCount }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      enterpriseCounts: {
        kinds: [
          { kind: 'FIRM', enterprises: 7 },
          { kind: 'INSTITUTION', enterprises: 1 },
        ],
        operations: [
          { operation: 'CEASED', enterprises: 1 },
          { operation: 'UNSTATED', enterprises: 7 },
        ],
        listed: 1,
        segments: [
          { segment: { slug: 'ash' }, enterprises: 7 },
          { segment: { slug: 'glass' }, enterprises: 1 },
          { segment: { slug: 'trona' }, enterprises: 1 },
        ].sort((one, other) => ORDER.indexOf(one.segment.slug) - ORDER.indexOf(other.segment.slug)),
        initials: [
          { initial: 'b', enterprises: 1, before: 0 },
          { initial: 'f', enterprises: 1, before: 1 },
          { initial: 'k', enterprises: 1, before: 2 },
          { initial: 's', enterprises: 2, before: 3 },
          { initial: 't', enterprises: 1, before: 5 },
          { initial: 'z', enterprises: 2, before: 6 },
        ],
      },
      few: { totalCount: 1 },
    });
  });

  it('leave what is asked for with one of several tags', async () => {
    expect(slugs(await list({ first: 10, filter: { anyTags: ['listed', 'leading'] } })).sort()).toEqual([
      'jianye',
      'zhongyan',
    ]);
  });
});

describe('the list of enterprises', () => {
  it('comes page by page, each firm once, and names total and revision', async () => {
    const whole = slugs(await list({ first: 200 }));
    const pages: string[][] = [];
    for (let after: string | null | undefined = undefined; after !== null;) {
      const page = await list({ first: 3, after });
      expect(page.enterprises.totalCount).toBe(8);
      expect(page.enterprises.revision).toBe(1);
      expect(page.enterprises.pageInfo.hasPreviousPage).toBe(after !== undefined);
      pages.push(slugs(page));
      after = page.enterprises.pageInfo.hasNextPage ? page.enterprises.pageInfo.endCursor : null;
    }
    expect(pages.map((page) => page.length)).toEqual([3, 3, 2]);
    expect(pages.flat()).toEqual(whole);
  });

  it('takes a place for everything below it, and a segment for those who make it', async () => {
    const found = await list({ first: 10, filter: { region: '150500', segments: ['ash'] } });
    expect(slugs(found).sort()).toEqual(['gone', 'institute', 'jianye']);
    const closed = await list({ first: 10, filter: { segments: ['silicate'] } });
    expect(slugs(closed)).toEqual([]);
  });

  it('goes in the order that is asked for, from either end, and can be entered in the middle', async () => {
    const ordered = (more: string) => `{ enterprises(first: 8, ${more}) { edges { node { slug } cursor } } }`;
    const ask = async (more: string) => slugs((await world.ask(ordered(more))).data as List).join(' ');
    const byRegion = await ask('orderBy: REGION');
    expect(byRegion).toBe('gone institute jianye fuyao zhongyan haihua nowhere solvay');
    expect(await ask('orderBy: REGION, reversed: true')).toBe(
      'haihua zhongyan fuyao jianye institute gone nowhere solvay',
    );
    expect(await ask('orderBy: STANDING, filter: { tags: ["leading"] }')).toBe('zhongyan jianye');
    expect(await ask('orderBy: REGION, skip: 5')).toBe('haihua nowhere solvay');
  });

  it('refuses a cursor of another order, and to pass over less than none', async () => {
    const { enterprises } = await list({ first: 1 });
    const cursor = enterprises.edges[0]?.cursor;
    const other = await world.ask(`{ enterprises(first: 1, orderBy: CAPITAL, after: "${cursor}") { totalCount } }`);
    expect(other.errors).toEqual([{ code: 'INVALID', message: expect.stringMatching(/no cursor of this list/) }]);
    const less = await world.ask(`{ enterprises(first: 1, skip: -1) { totalCount } }`);
    expect(less.errors).toEqual([{ code: 'INVALID', message: expect.stringMatching(/skip: -1/) }]);
  });

  it.each([
    [{ region: '999999' }, /no region has the code "999999"/],
    [{ segments: ['ash', 'ashes'] }, /no segment has the id "ashes"/],
  ])('tells that the filter %j names what does not exist', async (filter, message) => {
    const { errors } = await world.ask(LIST, { first: 1, filter });
    expect(errors).toEqual([{ code: 'NOT_FOUND', message: expect.stringMatching(message) }]);
  });

  it.each([
    [{ first: 0 }, /1 to 200/],
    [{ first: 201 }, /1 to 200/],
    [{ first: 1, after: 'bm9uc2Vuc2U' }, /no cursor of this list/],
  ])('refuses the page %j', async (page, message) => {
    const { errors } = await world.ask(LIST, page);
    expect(errors).toEqual([{ code: 'INVALID', message: expect.stringMatching(message) }]);
  });
});
