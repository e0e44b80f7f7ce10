import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the matrix', () => {
  it('has a cell for each region and segment, in the order asked', async () => {
    const { data } = await world.ask(`{
      matrix(industry: "soda", regions: ["150525", "150500"]) { region { code } segment { slug } state producers planned }
    }`);
    const cells = (data as { matrix: { region: { code: string }; segment: { slug: string }; state: string }[] }).matrix;
    expect(cells.map(({ region, segment, state }) => [region.code, segment.slug, state])).toEqual([
      ['150525', 'trona', 'PLANNED'],
      ['150525', 'ash', 'PLANNED'],
      ['150525', 'glass', 'UNKNOWN'],
      ['150525', 'silicate', 'ABSENT'],
      ['150500', 'trona', 'PLANNED'],
      ['150500', 'ash', 'WEAK'],
      ['150500', 'glass', 'WEAK'],
      ['150500', 'silicate', 'ABSENT'],
    ]);
  });

  it('says where an absence was taken over from above', async () => {
    const { data } = await world.ask(`{
      here: coverage(region: "150500", segment: "silicate") { takenOver }
      below: coverage(region: "150525", segment: "silicate") { takenOver }
    }`);
    expect(data).toEqual({ here: { takenOver: false }, below: { takenOver: true } });
  });

  it('calls those cells gaps that the list of gaps holds, and no others', async () => {
    const { data } = await world.ask(`{
      matrix(industry: "soda", regions: ["150525", "150500"]) { region { code } segment { slug } isGap }
      gaps(regions: ["150525", "150500"], industry: "soda", first: 100) {
        edges { node { region { code } segment { slug } } }
      }
    }`);
    interface Cell {
      region: { code: string };
      segment: { slug: string };
      isGap?: boolean;
    }
    const { matrix, gaps } = data as { matrix: Cell[]; gaps: { edges: { node: Cell }[] } };
    const key = ({ region, segment }: Cell) => `${region.code} ${segment.slug}`;
    const called = matrix.filter(({ isGap }) => isGap).map(key);
    expect(called.length).toBeGreaterThan(0);
    expect(called.length).toBeLessThan(matrix.length);
    expect(called.sort()).toEqual(gaps.edges.map(({ node }) => key(node)).sort());
  });

  it('refuses more cells than can be looked at', async () => {
    const regions = Array.from({ length: 25_001 }, () => '150500');
    const { errors } = await world.ask(
      'query M($regions: [ID!]!) { matrix(industry: "soda", regions: $regions) { state } }',
      { regions },
    );
    expect(errors).toEqual([{ code: 'TOO_EXPENSIVE', message: expect.stringContaining('100004 cells') }]);
  });

  it.each([
    ['matrix(industry: "none", regions: ["150500"])', /no industry has the id "none"/],
    ['matrix(industry: "soda", regions: ["999999"])', /no region has the code "999999"/],
    ['coverage(region: "150500", segment: "none")', /no segment has the id "none"/],
  ])('tells that %s names what does not exist', async (field, message) => {
    const { errors } = await world.ask(`{ ${field} { state } }`);
    expect(errors).toEqual([{ code: 'NOT_FOUND', message: expect.stringMatching(message) }]);
  });
});

describe('a coverage', () => {
  it('leads to the productions it counts, page by page', async () => {
    const ask = async (after?: string) => {
      const { data } = await world.ask(
        `query P($after: String) { coverage(region: "150500", segment: "ash") {
          productions(first: 1, after: $after) { totalCount edges { node { status enterprise { slug } } } pageInfo { hasNextPage endCursor } }
        } }`,
        { after },
      );
      return (
        data as { coverage: { productions: { totalCount: number; edges: unknown[]; pageInfo: { endCursor: string } } } }
      ).coverage.productions;
    };
    const first = await ask();
    const second = await ask(first.pageInfo.endCursor);
    expect(first.totalCount).toBe(2);
    expect([...first.edges, ...second.edges]).toEqual([
      { node: { status: 'ACTIVE', enterprise: { slug: 'institute' } } },
      { node: { status: 'PLANNED', enterprise: { slug: 'jianye' } } },
    ]);
  });

  it('takes the first 20 productions as evidence, and leads to all of them', async () => {
    const draft = firms();
    for (let n = 10; n < 35; n += 1)
      draft.enterprise(`m${n}`, `碱厂${n}`, { region: '150502' }).produces(`m${n}`, 'ash', 'active');
    const crowded = await openWorld(draft);
    const { data } = await crowded.ask(`{ coverage(region: "150502", segment: "ash") {
      evidence { id field } productions(first: 1) { totalCount }
    } }`);
    await crowded.close();
    const { coverage } = data as { coverage: { evidence: { field: string }[]; productions: { totalCount: number } } };
    expect(coverage.evidence.filter(({ field }) => field === 'status')).toHaveLength(20);
    expect(coverage.productions.totalCount).toBe(26);
  });

  it('rests on evidence: the survey, or the productions', async () => {
    const { data } = await world.ask(`{
      silicate: coverage(region: "150500", segment: "silicate") { evidence { field value source { key } } }
      ash: coverage(region: "150500", segment: "ash") { evidence { field value asOf } }
    }`);
    const found = data as Record<string, { evidence: unknown[] }>;
    expect(found.silicate?.evidence).toContainEqual({ field: 'finding', value: 'none', source: { key: 'gov' } });
    expect(found.ash?.evidence).toContainEqual({ field: 'status', value: 'planned', asOf: '2025-08' });
  });
});
