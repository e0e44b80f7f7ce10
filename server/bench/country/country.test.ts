import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../chain/buildSnapshot.ts';
import { findGaps } from '../../chain/gaps.ts';
import { presenceIn, recount } from '../../chain/whatif/presence.ts';
import { EVERYWHERE, type ProducerRollup, type Segment } from '../../chain/snapshot.ts';
import { seedRandom } from '../world/random.ts';
import { generateCountry } from './country.ts';
import { STATUSES, type Productions } from './productions.ts';
import { rollUpProductions } from './rollups.ts';
import { PROVINCE } from './size.ts';

const country = generateCountry(PROVINCE);

describe('the generated country', () => {
  it('is the same for the same seed, and another for another', () => {
    const { regions, ...rows } = generateCountry(PROVINCE);
    const { regions: places, ...others } = country;
    expect(rows).toEqual(others);
    expect(regions.all).toEqual(places.all);
    expect(generateCountry({ ...PROVINCE, enterprises: 100 }, 1).flows).not.toEqual(country.flows);
  });

  it('has the size that was asked for, and all places', () => {
    expect(country.segments).toHaveLength(PROVINCE.segments);
    expect(country.flows.length / country.segments.length).toBeCloseTo(2.5, 0);
    expect(country.regions.all.length).toBeGreaterThan(3200);
    expect(country.projects).toHaveLength(PROVINCE.projects);
    const named = new Set(country.segments.map(({ id }) => id));
    expect(country.flows.every(({ from, to }) => named.has(from) && named.has(to) && from !== to)).toBe(true);
  });

  it('has all that makes an answer hard: substitutes, steps, circles, further ways, searches, hubs', () => {
    const has = (one: Partial<Segment>) =>
      country.segments.filter((segment) =>
        Object.entries(one).every(([key, value]) => segment[key as keyof Segment] === value),
      ).length;
    expect(has({ scope: 'step' })).toBeGreaterThan(5);
    expect(has({ siting: 'resource-bound' })).toBeGreaterThan(5);
    expect(country.segments.filter(({ makes }) => makes !== null).length).toBeGreaterThan(2);
    expect(country.flows.filter(({ eitherOr }) => eitherOr.includes('feed')).length).toBeGreaterThan(50);
    expect(country.flows.filter(({ eitherOr }) => eitherOr.includes('recovered')).length).toBeGreaterThan(0);
    expect(country.surveys.filter(({ finding }) => finding === 'none').length).toBeGreaterThan(1000);
    const snapshot = buildSnapshot(country);
    const most = Math.max(...country.segments.map(({ id }) => snapshot.outflows(id).length));
    expect(most).toBeGreaterThan(country.segments.length / 20);
    const { code } = snapshot.regions.all.find(({ level }) => level === 'prefecture')!;
    expect(findGaps(snapshot, code, 'chain-001').gaps.length).toBeGreaterThan(0);
  });
});

describe('roll-ups of generated productions', () => {
  it('are those that come of adding one holding group after the other', () => {
    const paths = [['A', 'C'], ['B', 'C'], ['D']];
    const [segment] = country.segments;
    const productions = drawProductions(60);
    const rollups = rollUpProductions([segment!], productions, (county) => paths[county]!);
    for (const region of ['A', 'B', 'C', 'D', EVERYWHERE]) {
      const found = rollups.find((row) => row.region === region);
      expect(found).toEqual(addOneByOne(region, segment!.id, productions, paths));
    }
  });
});

function drawProductions(count: number): Productions {
  const random = seedRandom(4);
  const draw = (below: number) => Array.from({ length: count }, () => random.below(below));
  return {
    count,
    segment: new Int32Array(count),
    county: Int32Array.from(draw(3)),
    group: Int32Array.from(draw(30)),
    status: Uint8Array.from(draw(3)),
    institution: Uint8Array.from(draw(2)),
    capacity: Int32Array.from(draw(3)),
    month: Uint8Array.from(draw(5)),
  };
}

function addOneByOne(
  region: string,
  segment: string,
  { count, group, status, county, institution, capacity, month }: Productions,
  paths: readonly (readonly string[])[],
): ProducerRollup {
  const dates = ['', '2018-01', '2018-02', '2018-03', '2018-04'];
  const lines = [...Array(count).keys()].filter((line) => STATUSES[status[line]!] !== 'closed');
  const pathOf = (code: string) => paths.find(([first]) => first === code)!;
  const none = { region, segment, active: 0, planned: 0, newestActive: [], firms: 0, firmsOnlyHere: 0, capacities: [] };
  return [...Map.groupBy(lines, (line) => group[line]!).values()].reduce<ProducerRollup>((rollup, own) => {
    const placed = own.map((line) => ({
      status: STATUSES[status[line]!]!,
      asOf: dates[month[line]!]!,
      region: paths[county[line]!]![0]!,
      institution: institution[line] === 1,
      capacity: capacity[line] === 0 ? null : { unit: 't/a', amount: String(capacity[line]) },
    }));
    return recount(rollup, presenceIn(region, [], pathOf), presenceIn(region, placed, pathOf));
  }, none);
}
