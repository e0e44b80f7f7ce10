import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

/** Cities of Shandong and Jiangsu; the further one is down the list, the less it makes, and only what those above make too. */
const CITIES = ['370100', '370200', '370300', '370400', '370500'] as const;
const MADE = ['trona', 'ash', 'glass', 'silicate'] as const;

let world: AskedWorld;
beforeAll(async () => {
  let draft = firms();
  for (const [rank, city] of CITIES.entries()) {
    for (const segment of MADE.slice(0, MADE.length - Math.min(rank, MADE.length - 1))) {
      const id = `${city}-${segment}`;
      draft = draft.enterprise(id, `${id} 公司`, { region: city }).produces(id, segment, 'active', { asOf: '2025' });
    }
  }
  world = await openWorld(draft);
});
afterAll(() => world.close());

interface Answer {
  complexity: {
    settled: boolean;
    enough: boolean;
    regionsKnown: number;
    reasonZh: string;
    regions: {
      totalCount: number;
      edges: { node: { region: { code: string }; eci: number | null; diversity: number } }[];
    };
    segments: { edges: { node: { segment: { slug: string }; pci: number | null; ubiquity: number } }[] };
    relatedness: { segment: { slug: string }; producers: number; advantage: number; density: number | null }[];
  };
}
const ASKED = `query C($peers: PeerOptions, $region: ID = "370100") {
  complexity(peers: $peers) {
    settled enough regionsKnown reasonZh reasonEn revision
    peers { level regions { code } atLeastRegions atLeastSegments }
    regions(first: 10) { totalCount edges { cursor node { region { code } eci diversity } } }
    segments(first: 10) { edges { node { segment { slug } pci ubiquity } } }
    relatedness(region: $region, industry: "soda") { segment { slug } producers advantage density }
  }
}`;
const SHANDONG = { regions: ['370000'], atLeastRegions: 3, atLeastSegments: 1 };
const ask = async (variables: Record<string, unknown>) => {
  const { data, errors } = await world.ask(ASKED, variables);
  expect(errors).toEqual([]);
  return (data as Answer).complexity;
};

describe('economic complexity', () => {
  it('says by itself when data are too thin', async () => {
    const { enough, reasonZh } = await ask({});
    expect(enough).toBe(false);
    expect(reasonZh).toContain('数据太薄');
  });

  it('orders regions and segments, and records the peers', async () => {
    const found = await ask({ peers: SHANDONG });
    expect(found).toMatchObject({
      enough: true,
      peers: { level: 'PREFECTURE', regions: [{ code: '370000' }], atLeastRegions: 3, atLeastSegments: 1 },
    });
    const places = found.regions.edges.map(({ node }) => node);
    expect(found.regions.totalCount).toBe(places.length);
    expect(places.map(({ eci }) => eci)).toEqual(
      found.settled ? places.map(({ eci }) => eci).toSorted((left, right) => right! - left!) : places.map(() => null),
    );
  });

  it('measures advantage and density of a peer', async () => {
    const cells = (await ask({ peers: SHANDONG })).relatedness;
    expect(cells.map(({ segment }) => segment.slug).toSorted()).toEqual([...MADE].toSorted());
    for (const { producers, advantage, density } of cells) {
      expect(advantage > 0).toBe(producers > 0);
      if (density !== null) expect(density).toBeGreaterThanOrEqual(0);
      if (density !== null) expect(density).toBeLessThanOrEqual(1);
    }
    expect(cells.some(({ density }) => density !== null && density > 0)).toBe(true);
  });

  it.each([
    [{ region: '150500' }, 'INVALID', 'is not among the'],
    [{ region: '1' }, 'NOT_FOUND', 'no region'],
    [{ peers: { ...SHANDONG, regions: ['1'] } }, 'NOT_FOUND', 'peers: there is no region "1"'],
    [{ peers: { ...SHANDONG, atLeastRegions: 2 } }, 'INVALID', 'peers: atLeastRegions 2'],
    [{ peers: { ...SHANDONG, atLeastSegments: 0 } }, 'INVALID', 'peers: atLeastSegments 0'],
  ])('tells what is wrong with a question: %j', async (variables, code, message) => {
    const { errors } = await world.ask(ASKED, { peers: SHANDONG, ...variables });
    expect(errors[0]).toEqual({ code, message: expect.stringContaining(message) });
  });

  it('comes page by page', async () => {
    const page = `query P($after: String) { complexity(peers: { regions: ["370000"] }) { regions(first: 2, after: $after) {
      edges { node { region { code } } } pageInfo { hasNextPage endCursor } } } }`;
    interface Page {
      complexity: {
        regions: {
          edges: { node: { region: { code: string } } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      };
    }
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await world.ask(page, { after });
      const { edges, pageInfo }: Page['complexity']['regions'] = (data as Page).complexity.regions;
      codes.push(...edges.map(({ node }) => node.region.code));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(codes).toEqual((await ask({ peers: SHANDONG })).regions.edges.map(({ node }) => node.region.code));
  });
});

describe('the outlook of a gap', () => {
  it('names where it could come from, and the peers that were used', async () => {
    const { data, errors } = await world.ask(`{
      gap(region: "150525", segment: "silicate", options: { peers: { level: COUNTY, atLeastRegions: 4 } }) {
        levelReasonZh levelReasonEn options { peers { level atLeastRegions atLeastSegments } }
        outlook { kind reasonZh reasonEn neighbours { region { code } producers distanceKm } neighboursWithout neighboursUnsurveyed evidence { id } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      gap: {
        levelReasonZh: expect.stringMatching(/^[高中低]：.+。$/u),
        levelReasonEn: expect.stringMatching(/^(High|Medium|Low): .+\.$/u),
        options: { peers: { level: 'COUNTY', atLeastRegions: 4, atLeastSegments: 10 } },
        outlook: { kind: 'RECRUIT_FROM_AFAR', reasonZh: expect.stringContaining('外地有'), neighbours: [] },
      },
    });
  });
});
