import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linked } from '../../store/contract/links.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(linked().claim('supplies', ['jianye', 'fuyao', 'ash', ''], {}));
});
afterAll(() => world.close());

const LINKS = `query L($of: LinkEndInput!, $relation: LinkRelation!, $direction: LinkDirection!, $near: ID, $first: Int!, $after: String) {
  links(of: $of, relation: $relation, direction: $direction, near: $near, first: $first, after: $after) {
    totalCount revision pageInfo { hasNextPage endCursor }
    edges { node {
      id relation direction near word controlling inForce on
      from { kind key } to { kind key }
      other { kind key known nameZh nameEn thing { __typename } }
      evidence { source { key } quote asOf }
    } }
  }
}`;
interface Seen {
  near: boolean;
  other: { key: string; thing: { __typename: string } };
}
interface Links {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: Seen }[];
}
const FUYAO = { kind: 'ENTERPRISES', key: 'fuyao' };
const SUPPLIERS = { of: FUYAO, relation: 'SUPPLIES', direction: 'IN', first: 10 };
const ask = async (variables: Record<string, unknown>) => {
  const { data, errors } = await world.ask(LINKS, { ...SUPPLIERS, ...variables });
  expect(errors).toEqual([]);
  return (data as { links: Links }).links;
};
const named = ({ edges }: Links) => edges.map(({ node }) => `${node.other.key}${node.near ? ' near' : ''}`);

describe('links', () => {
  it('say what they lead to, what the record says, and its source', async () => {
    const { edges } = await ask({ of: { kind: 'REGIONS', key: '150500' }, relation: 'RELATED', direction: 'OUT' });
    expect(edges).toEqual([
      {
        node: {
          id: expect.any(String),
          relation: 'RELATED',
          direction: 'OUT',
          near: false,
          word: 'visit',
          controlling: false,
          inForce: true,
          on: '2024-05',
          from: { kind: 'REGIONS', key: '150500' },
          to: { kind: 'ENTERPRISES', key: 'haihua' },
          other: {
            kind: 'ENTERPRISES',
            key: 'haihua',
            known: true,
            nameZh: '山东海化集团有限公司',
            nameEn: '山东海化集团有限公司',
            thing: { __typename: 'Enterprise' },
          },
          evidence: [{ source: { key: 'press' }, quote: null, asOf: '2025' }],
        },
      },
    ]);
  });

  it('come page by page with the exact total, what is near first', async () => {
    const first = await ask({ first: 1, near: '150500' });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await ask({ first: 9, near: '150500', after: first.pageInfo.endCursor });
    expect([...named(first), ...named(rest)]).toEqual(['jianye near', 'nowhere', 'haihua', 'haihua']);
  });

  it('tell who makes what a segment stands for, those of the place first, each once', async () => {
    const makers = { of: { kind: 'SEGMENTS', key: 'ash' }, relation: 'PRODUCES', direction: 'IN' };
    const all = await ask({ ...makers, first: 50 });
    expect(all.edges.length).toBe(all.totalCount);
    expect(all.totalCount).toBeGreaterThan(2);
    const near = await ask({ ...makers, near: '150500', first: 50 });
    expect(named(near)[0]).toMatch(/ near$/);
    expect(named(near).filter((name) => !name.endsWith(' near'))).toEqual(
      named(all).filter((name) => !named(near).includes(`${name} near`)),
    );
    const paged: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Links = await ask({ ...makers, near: '150500', first: 1, after });
      expect(page.totalCount).toBe(all.totalCount);
      paged.push(...named(page));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(named(near));
  });

  it('tell what a source tells of and who tells of a thing, with what the source says of it', async () => {
    const told = await ask({ of: { kind: 'SOURCES', key: 'press' }, relation: 'SOURCED', direction: 'IN' });
    expect(told.totalCount).toBe(4);
    const visited = told.edges.find(({ node }) => node.other.key === 'haihua');
    expect(visited?.node).toMatchObject({
      from: { kind: 'ENTERPRISES', key: 'haihua' },
      to: { kind: 'SOURCES', key: 'press' },
      word: null,
      on: null,
      evidence: [{ source: { key: 'press' }, asOf: '2025' }],
    });
    const telling = await ask({ of: { kind: 'ORGANISATIONS', key: 'chamber' }, relation: 'SOURCED', direction: 'OUT' });
    expect(telling.edges.map(({ node }) => [node.other.key, node.other.thing.__typename])).toEqual([
      ['gov', 'Source'],
      ['press', 'Source'],
      ['blog', 'Source'],
    ]);
    const near = await ask({
      of: { kind: 'SOURCES', key: 'press' },
      relation: 'SOURCED',
      direction: 'IN',
      near: '150000',
    });
    expect(named(near)[0]).toBe('150500 near');
  });

  it.each([
    ['PROJECTS', 'naiman', 'INVESTS', 'IN', 'Enterprise'],
    ['PROJECTS', 'naiman', 'ADDRESSES', 'OUT', 'Segment'],
    ['SEGMENTS', 'ash', 'FLOWS', 'OUT', 'Segment'],
    ['ORGANISATIONS', 'chamber', 'RELATED', 'IN', 'Enterprise'],
    ['ENTERPRISES', 'fuyao', 'PRODUCES', 'OUT', 'Segment'],
  ] as const)('lead from the %s %s by %s, %s', async (kind, key, relation, direction, type) => {
    const { edges } = await ask({ of: { kind, key }, relation, direction });
    expect(edges[0]?.node.other.thing.__typename).toBe(type);
  });

  it.each([
    [{ of: { kind: 'ENTERPRISES', key: 'nobody' } }, 'NOT_FOUND', /none of the enterprises is called "nobody"/],
    [{ first: 101 }, 'INVALID', /1 to 100/],
    [{ near: '1' }, 'NOT_FOUND', /no region has the code "1"/],
  ])('are refused for %j', async (variables, code, message) => {
    const { errors } = await world.ask(LINKS, { ...SUPPLIERS, ...variables });
    expect(errors).toEqual([{ code, message: expect.stringMatching(message) }]);
  });
});

describe('things that links lead to', () => {
  const COUNTED =
    'query C($of: [LinkEndInput!]!) { linkedEnds(of: $of) { key known counts { relation direction total } } }';

  it('are counted by relation and direction, many at once', async () => {
    const { data, calls } = await world.ask(COUNTED, {
      of: [FUYAO, { kind: 'PROJECTS', key: 'naiman' }, { kind: 'SEGMENTS', key: 'no' }],
    });
    const { linkedEnds } = data as {
      linkedEnds: { counts: { relation: string; direction: string; total: number }[] }[];
    };
    const some = linkedEnds.map(({ counts, ...end }) => ({ ...end, counts: counts.filter(({ total }) => total > 0) }));
    expect(some).toEqual([
      {
        key: 'fuyao',
        known: true,
        counts: [
          { relation: 'PRODUCES', direction: 'OUT', total: 1 },
          { relation: 'SUPPLIES', direction: 'OUT', total: 1 },
          { relation: 'SUPPLIES', direction: 'IN', total: 4 },
          { relation: 'SOURCED', direction: 'OUT', total: 2 },
        ],
      },
      {
        key: 'naiman',
        known: true,
        counts: [
          { relation: 'INVESTS', direction: 'IN', total: 1 },
          { relation: 'ADDRESSES', direction: 'OUT', total: 2 },
          { relation: 'SOURCED', direction: 'OUT', total: 1 },
        ],
      },
      { key: 'no', known: false, counts: [] },
    ]);
    expect(calls.filter((verb) => verb === 'links').length).toBeLessThanOrEqual(2);
  });

  it('are no more than a hundred', async () => {
    const { errors } = await world.ask(COUNTED, { of: Array.from({ length: 101 }, () => FUYAO) });
    expect(errors).toEqual([{ code: 'INVALID', message: expect.stringContaining('1 to 100') }]);
  });
});

describe('ways between two things', () => {
  const PATHS = `query P($from: LinkEndInput!, $to: LinkEndInput!, $relations: [LinkRelation!], $directed: Boolean! = false, $first: Int! = 5, $hops: Int! = 3) {
    pathsBetween(from: $from, to: $to, relations: $relations, directed: $directed, maxHops: $hops, first: $first) {
      from { key } to { key } more bound cutCount cut { followed }
      paths { length hops { from { key } to { key } links { relation } } }
    }
  }`;
  interface Told {
    more: boolean;
    paths: { length: number; hops: { from: { key: string }; to: { key: string }; links: { relation: string }[] }[] }[];
  }
  const solvay = { kind: 'ENTERPRISES', key: 'solvay' };
  const between = async (variables: Record<string, unknown>) => {
    const { data, errors } = await world.ask(PATHS, { from: FUYAO, ...variables });
    expect(errors).toEqual([]);
    const { pathsBetween } = data as { pathsBetween: Told };
    return pathsBetween.paths.map(({ hops }) =>
      hops.map(({ from, to, links }) => `${from.key} ${links.map(({ relation }) => relation).join('+')} ${to.key}`),
    );
  };

  it('tell every hop with all links between the two', async () => {
    expect(await between({ to: { kind: 'REGIONS', key: '150500' } })).toEqual([
      ['fuyao SUPPLIES+SUPPLIES haihua', 'haihua RELATED 150500'],
      ['fuyao SUPPLIES jianye', 'jianye HOLDS haihua', 'haihua RELATED 150500'],
    ]);
  });

  it('keep to the relations that are asked for, and to the way of the records', async () => {
    const ash = { kind: 'SEGMENTS', key: 'ash' };
    expect(await between({ to: ash, relations: ['SUPPLIES', 'PRODUCES'], hops: 2 })).toContainEqual([
      'fuyao SUPPLIES+SUPPLIES haihua',
      'haihua PRODUCES ash',
    ]);
    expect(await between({ to: ash, relations: ['SUPPLIES'] })).toEqual([]);
    const haihua = { kind: 'ENTERPRISES', key: 'haihua' };
    expect(await between({ to: haihua, relations: ['SUPPLIES'], directed: true })).toEqual([]);
    expect(await between({ from: haihua, to: FUYAO, relations: ['SUPPLIES'], directed: true })).toEqual([
      ['haihua SUPPLIES+SUPPLIES fuyao'],
    ]);
  });

  it.each([
    [{ to: FUYAO }, 'INVALID', /are the same thing/],
    [{ to: solvay, hops: 5 }, 'INVALID', /maxHops: 5 is out of range: 1 to 4/],
    [{ to: solvay, first: 51 }, 'INVALID', /1 to 50/],
    [{ to: { kind: 'PROJECTS', key: 'no' } }, 'NOT_FOUND', /none of the projects/],
  ])('are refused for %j', async (variables, code, message) => {
    const { errors } = await world.ask(PATHS, { from: FUYAO, ...variables });
    expect(errors).toEqual([{ code, message: expect.stringMatching(message) }]);
  });
});
