import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../buildSnapshot.ts';
import { DEFAULTS } from '../options.ts';
import { growRegionTree, type Region } from '../region.ts';
import type { ProducerRollup, Snapshot } from '../snapshot.ts';
import { newWorld, REGIONS } from '../testWorld.ts';
import { findAdvantages } from './advantages.ts';
import { measureComplexity } from './complexity.ts';
import { measureLandscape, measureRelatedness } from './landscape.ts';
import { measureDensity, measureProximity } from './proximity.ts';
import { findSpecialisations, measureAdvantage } from './specialisation.ts';
import { tabulate } from './table.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const CITIES = Array.from({ length: 7 }, (_, index) => `city${index}`);

interface Cell {
  place: string;
  activity: string;
  value: number;
}

/** Each city and segment at most once. */
const cells = fc.uniqueArray(
  fc.record({
    place: fc.constantFrom(...CITIES),
    activity: fc.constantFrom(...IDS),
    value: fc.integer({ min: 1, max: 9 }),
  }),
  { selector: ({ place, activity }) => `${place} ${activity}`, minLength: 6, maxLength: 30 },
);

function build(made: readonly Cell[]): Snapshot {
  const world = newWorld();
  for (const id of IDS) world.segment(id);
  const cities = CITIES.map((code): Region => ({ ...REGIONS[2]!, code, nameZh: code, neighbours: [] }));
  const producers = made.map(({ place, activity, value }): ProducerRollup => ({
    region: place,
    segment: activity,
    active: value,
    planned: 0,
    newestActive: [],
    firms: value,
    firmsOnlyHere: value,
    capacities: [],
  }));
  return buildSnapshot({ ...world.rows(), regions: growRegionTree([...REGIONS, ...cities]), producers });
}

describe('the landscape of complexity', () => {
  it('finds the advantages that the amounts give, and the indices of their matrix', () => {
    fc.assert(
      fc.property(cells, (made) => {
        const snapshot = build(made);
        const matrix = findSpecialisations(made, { threshold: 1 - 1e-12 });
        expect(findAdvantages(tabulate(snapshot, DEFAULTS.peers), IDS)).toEqual(matrix);
        const { eci, settled } = measureComplexity(matrix);
        const landscape = measureLandscape(snapshot, DEFAULTS.peers);
        expect(landscape.settled).toBe(settled);
        for (const region of landscape.regions) {
          expect(region.eci).toBe(settled ? eci[matrix.places.indexOf(region.region)] : null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('measures advantage and density as the literature has them', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...CITIES), (made, city) => {
        const matrix = findSpecialisations(made, { threshold: 1 - 1e-12 });
        const density = measureDensity(matrix, measureProximity(matrix));
        const advantage = measureAdvantage(made);
        for (const cell of measureRelatedness(build(made), city, 'salt', DEFAULTS.peers)) {
          expect(cell.advantage).toBeCloseTo(advantage.get(city)?.get(cell.segment) ?? 0, 9);
          const activity = matrix.activities.indexOf(cell.segment);
          const row = matrix.places.indexOf(city);
          if (activity < 0) expect(cell.density).toBeNull();
          else expect(cell.density).toBeCloseTo(row < 0 ? 0 : density[row]![activity]!, 4);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is measured once for a snapshot and a choice of peers', () => {
    const snapshot = build([{ place: 'city0', activity: 'a', value: 1 }]);
    expect(measureLandscape(snapshot, DEFAULTS.peers).regions).toBe(measureLandscape(snapshot, DEFAULTS.peers).regions);
    expect(tabulate(snapshot, DEFAULTS.peers)).toBe(tabulate(snapshot, { ...DEFAULTS.peers, atLeastRegions: 3 }));
    expect(tabulate(snapshot, DEFAULTS.peers)).not.toBe(tabulate(snapshot, { ...DEFAULTS.peers, level: 'county' }));
  });
});
