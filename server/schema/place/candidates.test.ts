import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let asked: AskedWorld;
beforeAll(async () => {
  asked = await openWorld(firms().claim('surveys', ['150525', 'ash'], { finding: 'none', method: 'field' }));
});
afterAll(() => asked.close());

interface Standing {
  firmCount: number;
  firmsUnplaced: number;
  abroadCount: number | null;
  unknownCount: number;
  places: { region: { code: string }; firmCount: number }[];
  fills: { segment: { slug: string }; gap: { rank: number | null } | null; firmCount: number }[];
  passedOver: { viability: string; count: number }[];
}
const FIELDS = `firmCount firmsUnplaced abroadCount unknownCount places { region { code } firmCount }
  fills { segment { slug } gap { rank } firmCount } passedOver { viability count }`;
const below = async (args: string) => {
  const { data, errors, calls } = await asked.ask(
    `{ candidatesBelow(region: "150525", industry: "soda", ${args}) { ${FIELDS} } }`,
  );
  return { found: (data as { candidatesBelow: Standing } | null)?.candidatesBelow, errors, calls };
};

describe('candidates below a region', () => {
  it('of a segment are those of the list of its gap, each firm by itself, with those abroad and of unknown place beside', async () => {
    const { found, calls } = await below('segment: "ash"');
    const { data } = await asked.ask(`{ gap(region: "150525", segment: "ash") {
      candidates(first: 50, options: { relatives: NEVER }) { totalCount edges { node { enterprise { slug country region { code } } } }
        leftOut(first: 1, reasons: [UNPLACED]) { totalCount } } } }`);
    interface Listed {
      gap: {
        candidates: {
          totalCount: number;
          edges: { node: { enterprise: { country: string | null; region: { code: string } | null } } }[];
          leftOut: { totalCount: number };
        };
      };
    }
    const { candidates } = (data as Listed).gap;
    const abroad = candidates.edges.filter(({ node }) => node.enterprise.region === null).length;
    // No two of these firms are of one group, so that the list has each of them.
    expect(found!.firmCount).toBe(candidates.totalCount - abroad);
    expect(found!.abroadCount).toBe(abroad);
    expect(found!.unknownCount).toBe(candidates.leftOut.totalCount);
    expect(found!.unknownCount).toBeGreaterThan(0);
    expect(found!.firmCount).toBeGreaterThan(0);
    expect(found!.places.reduce((sum, { firmCount }) => sum + firmCount, found!.firmsUnplaced)).toBe(found!.firmCount);
    expect(calls.filter((name) => name === 'makerPlaces')).toHaveLength(1);
  });

  it('narrow down place by place, and tell of abroad with the whole country alone', async () => {
    const { found: country } = await below('segment: "ash"');
    for (const { region, firmCount } of country!.places) {
      const { found } = await below(`segment: "ash", within: "${region.code}"`);
      expect(found).toMatchObject({ firmCount, abroadCount: null });
    }
  });

  it('of all gaps count a firm once, whatever it could fill, and pass over what cannot stand here', async () => {
    const { found } = await below('within: "100000"');
    const { data } = await asked.ask(
      `{ gaps(regions: ["150525"], industry: "soda", first: 50) { edges { node { rank viability segment { slug } } } } }`,
    );
    const { gaps } = data as {
      gaps: { edges: { node: { rank: number; viability: string; segment: { slug: string } } }[] };
    };
    const taken = gaps.edges.filter(({ node }) => node.viability !== 'BLOCKED');
    expect(found!.fills.map(({ segment }) => segment.slug)).toEqual(taken.map(({ node }) => node.segment.slug));
    const passed = found!.passedOver.reduce((sum, { count }) => sum + count, 0);
    expect(passed).toBe(gaps.edges.length - taken.length);
    const all = found!.fills.reduce((sum, { firmCount }) => sum + firmCount, 0);
    expect(found!.firmCount + found!.abroadCount!).toBeLessThanOrEqual(all);
    expect(found!.firmCount).toBeGreaterThan(0);
  });

  it('of a segment that is no gap are told all the same, as no gap', async () => {
    const { found } = await below('segment: "trona"');
    expect(found!.fills).toMatchObject([{ segment: { slug: 'trona' } }]);
    expect((await below('within: "999999"')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
