import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureComplexity } from './complexity.ts';
import { measureDensity, measureProximity } from './proximity.ts';
import { findSpecialisations, measureAdvantage, type Amount } from './specialisation.ts';

interface Expected {
  countries: string[];
  products: string[];
  eci_eigen: Record<string, number>;
  pci_eigen_own_norm: Record<string, number>;
  density_5x5: number[][];
  prox_product_5x5: number[][];
  mcp_ones: number;
}

const read = (name: string) => readFileSync(new URL(`fixture/${name}`, import.meta.url));

function readTrade(): Amount[] {
  const lines = gunzipSync(read('world-trade-1998-2000.csv.gz')).toString('utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [place = '', activity = '', value = ''] = line.split(',');
    return { place, activity, value: Number(value) };
  });
}

describe('economic complexity', () => {
  const expected = JSON.parse(read('expected.json').toString('utf8')) as Expected;
  const matrix = findSpecialisations(readTrade());
  const proximity = measureProximity(matrix);

  it('finds the advantages of the reference', () => {
    expect(matrix.ones).toBe(expected.mcp_ones);
    expect(matrix.places).toEqual([...expected.countries].sort());
    expect(matrix.activities).toEqual([...expected.products].sort());
  });

  it('measures the proximity of the reference', () => {
    expected.prox_product_5x5.forEach((line, left) =>
      line.forEach((value, right) => expect(proximity[left]?.[right]).toBeCloseTo(value, 12)),
    );
  });

  it('measures the density of the reference', () => {
    const density = measureDensity(matrix, proximity);
    expected.density_5x5.forEach((line, place) =>
      line.forEach((value, activity) => expect(density[place]?.[activity]).toBeCloseTo(value, 12)),
    );
  });

  it('measures the ECI and PCI of the reference, to every digit that is printed', () => {
    const { eci, pci, settled } = measureComplexity(matrix);
    expect(settled).toBe(true);
    for (const [country, value] of Object.entries(expected.eci_eigen)) {
      expect(eci[matrix.places.indexOf(country)]).toBeCloseTo(value, 10);
    }
    for (const [product, value] of Object.entries(expected.pci_eigen_own_norm)) {
      expect(pci[matrix.activities.indexOf(product)]).toBeCloseTo(value, 10);
    }
  });

  it('says that it is not settled where the network is in pieces or too small', () => {
    const pieces = ['a', 'b', 'c'].flatMap((group) =>
      [1, 2].flatMap((place) =>
        [1, 2].map((activity) => ({ place: `${group}${place}`, activity: `${group}${activity}`, value: 1 })),
      ),
    );
    expect(measureComplexity(findSpecialisations(pieces)).settled).toBe(false);
    expect(measureComplexity(findSpecialisations([{ place: 'a', activity: 'b', value: 1 }])).settled).toBe(false);
  });
});

describe('revealed comparative advantage', () => {
  const amounts = fc.array(
    fc.record({
      place: fc.constantFrom('a', 'b', 'c', 'd'),
      activity: fc.constantFrom('p', 'q', 'r'),
      value: fc.integer({ min: 1, max: 99 }),
    }),
    { minLength: 1, maxLength: 30 },
  );

  it('is one on average, weighted by what each activity is of the whole', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const total = list.reduce((sum, { value }) => sum + value, 0);
        for (const row of measureAdvantage(list).values()) {
          const weighted = [...row].reduce((sum, [activity, value]) => {
            const share =
              list.filter((amount) => amount.activity === activity).reduce((all, { value: part }) => all + part, 0) /
              total;
            return sum + value * share;
          }, 0);
          expect(weighted).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('does not depend on the order of the amounts', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        expect(findSpecialisations([...list].reverse())).toEqual(findSpecialisations(list));
      }),
    );
  });
});
