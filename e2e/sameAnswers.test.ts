// Does it matter which engine holds the graph? Every answer about the seed is asked of both, and compared to the letter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jOffered, PATIENCE_MS } from '../server/store/neo4j/local/borrow.ts';
import { ask } from './stage/ask.ts';
import { ENGINES, type StartedProduct } from './stage/engines.ts';

const HOME = '150500';
const PAGE = 10;

const EVIDENCE =
  'id field value quote asOf confidence method shown source { key title publisher url published grade kind }';
const PRODUCTIONS = `totalCount revision pageInfo { hasNextPage endCursor }
  edges { cursor node { status capacity unit enterprise { slug nameZh nameNote region { code } } evidence { ${EVIDENCE} } } }`;
const COVERAGE = `state takenOver producers planned elsewhereInCity deskOnly noteZh noteEn verdictZh verdictEn`;
const GAPS = `query Gaps($industry: ID!, $level: RegionLevel, $after: String) {
  gaps(regions: ["${HOME}"], level: $level, industry: $industry, first: ${PAGE}, after: $after,
    filter: { coverage: [WEAK, PLANNED, ABSENT, UNKNOWN] }) {
    totalCount unknownCount revision pageInfo { hasNextPage endCursor }
    edges { cursor node {
      region { code } segment { slug } kind viability level rank score revision verdictZh verdictEn candidateCount
      coverage { ${COVERAGE} evidence { ${EVIDENCE} } productions(first: 5) { ${PRODUCTIONS} } }
      contributions { name points atMost reasonZh reasonEn evidence { ${EVIDENCE} } }
      requirements { label met blocking options { segment { slug } availability reasonZh reasonEn coverage { state } } }
      producersElsewhere(first: 5) { ${PRODUCTIONS} }
    } }
  }
}`;
const ENTERPRISES = `query Enterprises($after: String) {
  enterprises(first: 100, after: $after) {
    totalCount revision pageInfo { hasNextPage endCursor }
    edges { cursor node { slug nameZh nameNote shortZh aliases kind status stockCode tags region { code }
      productions { segment { slug } status capacity unit } } }
  }
}`;
const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 20) {
    matched
    target { __typename ... on Segment { slug } ... on Region { code } ... on Enterprise { slug } ... on Source { key } }
  }
}`;
const END = 'kind key nameZh nameEn known counts { relation direction total }';
const ENDS = `query Ends($of: [LinkEndInput!]!) { linkedEnds(of: $of) { ${END} } }`;
const LINKS = `query Links($of: LinkEndInput!, $relation: LinkRelation!, $direction: LinkDirection!, $after: String) {
  links(of: $of, relation: $relation, direction: $direction, near: "${HOME}", first: ${PAGE}, after: $after) {
    totalCount revision pageInfo { hasNextPage endCursor }
    edges { node { id near word controlling inForce on from { kind key } to { kind key } other { ${END} }
      evidence { ${EVIDENCE} } } }
  }
}`;
const PATHS = `query Paths($from: LinkEndInput!, $to: LinkEndInput!, $relations: [LinkRelation!], $directed: Boolean!) {
  pathsBetween(from: $from, to: $to, relations: $relations, directed: $directed, first: 20) {
    more bound cutCount cut { followed total end { kind key } } revision
    paths { length hops { from { kind key } to { kind key } links { id } } }
  }
}`;
const GLASS = { kind: 'SEGMENTS', key: 'ns-pv-glass' };
const MEIHUA = { kind: 'ENTERPRISES', key: '600873.SH' };

interface List {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly unknown[];
}

/** Follows a connection to its end: all of its pages, cursors included. */
async function askAll(address: string, query: string, field: string, variables: object): Promise<List[]> {
  const pages: List[] = [];
  for (let after: string | null = null; ;) {
    const answer: Record<string, List> = await ask(address, query, { ...variables, after });
    const page = answer[field];
    if (page === undefined) throw new Error(`[e2e] The answer holds no ${field}`);
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return pages;
    after = page.pageInfo.endCursor;
  }
}

/** Where the next page begins is each engine's own to say. */
const edgesOf = (pages: readonly List[]) => pages.flatMap(({ edges }) => edges);

describe.runIf(neo4jOffered)('the answers of both engines', () => {
  let products: StartedProduct[] = [];

  beforeAll(async () => {
    // One after the other: two imports at once would only wait for each other's processor.
    for (const { start } of ENGINES) products = [...products, await start()];
  }, PATIENCE_MS);
  afterAll(() => Promise.all(products.map((product) => product.clearAway())));

  const both = async <Data>(answer: (address: string) => Promise<Data>): Promise<[Data, Data]> => {
    const [sqlite, neo4j] = products;
    if (!sqlite || !neo4j) throw new Error('[e2e] Both engines are needed');
    return [await answer(sqlite.address), await answer(neo4j.address)];
  };

  it('come from the engines that were asked for, at the same revision', async () => {
    const [sqlite, neo4j] = await both((address) =>
      ask<{ about: { engine: string } }>(address, '{ about { engine version revision asOf home { code } } }'),
    );
    expect([sqlite.about.engine, neo4j.about.engine]).toEqual(['sqlite', 'neo4j']);
    expect({ ...neo4j.about, engine: 'any' }).toEqual({ ...sqlite.about, engine: 'any' });
    expect(sqlite.about).toMatchObject({ home: { code: HOME } });
  });

  it.each([
    ['natural-soda', null],
    ['amino-acids', null],
    ['mongolian-medicine', null],
    ['natural-soda', 'COUNTY'],
    ['amino-acids', 'STATISTICAL'],
  ])('are the same for all gaps of %s, by level %s, down to the quotes and firms', async (industry, level) => {
    const [sqlite, neo4j] = await both((address) => askAll(address, GAPS, 'gaps', { industry, level }));
    expect(neo4j).toEqual(sqlite);
    expect(sqlite.flatMap(({ edges }) => edges)).toHaveLength(sqlite[0]?.totalCount ?? Number.NaN);
    expect(sqlite[0]?.totalCount).toBeGreaterThan(20);
  });

  it('are the same for all enterprises, page by page', async () => {
    const [sqlite, neo4j] = await both((address) => askAll(address, ENTERPRISES, 'enterprises', {}));
    expect(neo4j).toEqual(sqlite);
    expect(sqlite[0]?.totalCount).toBeGreaterThan(100);
  });

  it.each([MEIHUA, GLASS, { kind: 'REGIONS', key: HOME }, { kind: 'SOURCES', key: 'TRANS' }])(
    'are the same for all links of $kind $key, by every relation, and their counts are what the lists hold',
    async (of) => {
      interface Ends {
        linkedEnds: { counts: { relation: string; direction: string; total: number }[] }[];
      }
      const [ends, same] = await both((address) => ask<Ends>(address, ENDS, { of: [of] }));
      expect(same).toEqual(ends);
      for (const { relation, direction, total } of ends.linkedEnds[0]?.counts ?? []) {
        const asked = { of, relation, direction };
        const [sqlite, neo4j] = await both((address) => askAll(address, LINKS, 'links', asked));
        expect(edgesOf(neo4j)).toEqual(edgesOf(sqlite));
        expect(edgesOf(sqlite)).toHaveLength(total);
      }
    },
  );

  it.each([
    [null, false],
    [['PRODUCES', 'FLOWS'], false],
    [['PRODUCES', 'FLOWS'], true],
    [['SOURCED'], false],
  ])('are the same for the ways between two things over %j, only as records go: %s', async (relations, directed) => {
    const asked = { from: MEIHUA, to: { kind: 'SEGMENTS', key: 'aa-ammonia' }, relations, directed };
    const [sqlite, neo4j] = await both((address) => ask(address, PATHS, asked));
    expect(neo4j).toEqual(sqlite);
  });

  it.each([
    '纯碱',
    '泡花碱',
    '奈曼',
    'nmq',
    'chunjian',
    '150525',
    '化工',
    'soda',
    '梅花',
    '002128',
    '药',
    'zz no such thing',
  ])('are the same for the search "%s"', async (text) => {
    const [sqlite, neo4j] = await both((address) => ask(address, SEARCH, { text }));
    expect(neo4j).toEqual(sqlite);
  });
});
