import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let asked: AskedWorld;
beforeAll(async () => {
  asked = await openWorld(firms().claim('surveys', ['150525', 'glass'], { finding: 'none', method: 'field' }));
});
afterAll(() => asked.close());

const FIELDS = `firmCount firmsUnplaced places { region { code } lat firmCount presentCount high medium low unknownCount }`;
interface Below {
  firmCount: number;
  firmsUnplaced: number;
  places: ({ region: { code: string } } & Record<string, number | null>)[];
}
const below = async (region: string) => {
  const { data, errors, calls } = await asked.ask(
    `{ placesBelow(region: "${region}", industry: "soda") { ${FIELDS} } }`,
  );
  return { found: (data as { placesBelow: Below } | null)?.placesBelow, errors, calls };
};

describe('the places below a region', () => {
  it('count their firms, what stands, gaps by level and what nobody knows', async () => {
    const { found } = await below('150500');
    const naiman = found!.places.find(({ region }) => region.code === '150525')!;
    expect(naiman).toMatchObject({ firmCount: 1, lat: expect.any(Number) as number });
    const { data } = await asked.ask(
      `{ gaps(regions: ["150525"], industry: "soda", first: 50) { totalCount unknownCount } }`,
    );
    const { gaps } = data as { gaps: { totalCount: number; unknownCount: number } };
    expect(Number(naiman.high) + Number(naiman.medium) + Number(naiman.low)).toBe(gaps.totalCount);
    expect(gaps.totalCount).toBeGreaterThan(0);
    expect(naiman.unknownCount).toBe(gaps.unknownCount);
  });

  it('add up to the firms of the region, with those of which no more is known', async () => {
    for (const region of ['100000', '150000', '150500']) {
      const { found, calls } = await below(region);
      const { data } = await asked.ask(
        `{ enterpriseCounts(filter: { region: "${region}", segments: ["trona", "ash", "glass", "silicate"] }) { totalCount } }`,
      );
      const { totalCount } = (data as { enterpriseCounts: { totalCount: number } }).enterpriseCounts;
      expect(found!.firmCount).toBe(totalCount);
      const placed = found!.places.reduce((sum, { firmCount }) => sum + Number(firmCount), 0);
      expect(placed + found!.firmsUnplaced).toBe(totalCount);
      expect(calls.filter((name) => name === 'countEnterprises')).toHaveLength(1);
    }
  });

  it('name the gap of the first rank, or say how a segment stands in each', async () => {
    const { data } = await asked.ask(
      `{ placesBelow(region: "150500", industry: "soda") { places { region { code } gap { rank segment { slug } } coverage { state } } }
         glass: placesBelow(region: "150500", industry: "soda", segment: "glass") {
           firmCount places { region { code } gap { rank segment { slug } } coverage { state } } } }`,
    );
    interface Told {
      firmCount: number;
      places: {
        region: { code: string };
        gap: { rank: number; segment: { slug: string } } | null;
        coverage: unknown;
      }[];
    }
    const { placesBelow, glass } = data as { placesBelow: Told; glass: Told };
    const naiman = (told: Told) => told.places.find(({ region }) => region.code === '150525')!;
    expect(naiman(placesBelow)).toMatchObject({ gap: { rank: 1 }, coverage: null });
    expect(naiman(glass)).toMatchObject({ gap: { segment: { slug: 'glass' } }, coverage: { state: 'ABSENT' } });
    for (const { gap, coverage } of glass.places) {
      if ((coverage as { state: string }).state === 'UNKNOWN') expect(gap).toBeNull();
    }
    const counted = await asked.ask(
      `{ enterpriseCounts(filter: { region: "150500", segments: ["glass"] }) { totalCount } }`,
    );
    expect(glass.firmCount).toBe(
      (counted.data as { enterpriseCounts: { totalCount: number } }).enterpriseCounts.totalCount,
    );
    const wrong = await asked.ask(
      `{ placesBelow(region: "150500", industry: "soda", segment: "nothing") { firmCount } }`,
    );
    expect(wrong.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('are none below a county, and unknown below nowhere', async () => {
    expect((await below('150525')).found).toMatchObject({ places: [] });
    expect((await below('999999')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('say whether outlines were put in', async () => {
    expect((await asked.ask('{ about { boundaries } }')).data).toEqual({ about: { boundaries: false } });
  });
});
