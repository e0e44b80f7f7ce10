import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../buildSnapshot.ts';
import { findGaps } from '../gaps.ts';
import type { AskedOptions } from '../options.ts';
import { viewPlace } from '../place.ts';
import { growRegionTree, type Region } from '../region.ts';
import type { ProducerRollup, Snapshot } from '../snapshot.ts';
import { newWorld, REGIONS } from '../testWorld.ts';
import { overlay } from '../whatif/overlay.ts';
import { measureProximity } from './proximity.ts';
import { relatednessOf } from './relatedness.ts';
import { findSpecialisations } from './specialisation.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const PEERS = Array.from({ length: 6 }, (_, index) => `city${index}`);
const ENOUGH: AskedOptions = { peers: { atLeastRegions: 3, atLeastSegments: 1 } };

/** Running groups by city and segment; the judged city is C. */
type Made = readonly { city: string; segment: string; groups: number }[];

function build(made: Made, order: readonly string[] = IDS): Snapshot {
  const world = newWorld();
  for (const id of order) world.segment(id).found('C', id, 'none');
  const cities = PEERS.map((code): Region => ({ ...REGIONS[2]!, code, nameZh: code, neighbours: [] }));
  const cells = new Map(made.map((cell) => [`${cell.city} ${cell.segment}`, cell]));
  const producers = [...cells.values()].map(({ city, segment, groups }): ProducerRollup => ({
    region: city,
    segment,
    active: groups,
    planned: 0,
    newestActive: [],
    firms: groups,
    firmsOnlyHere: groups,
    capacities: [],
  }));
  return buildSnapshot({ ...world.rows(), regions: growRegionTree([...REGIONS, ...cities]), producers });
}

const aCell = (cities: readonly string[]) =>
  fc.record({
    city: fc.constantFrom(...cities),
    segment: fc.constantFrom(...IDS),
    groups: fc.integer({ min: 1, max: 9 }),
  });
const cells = fc.array(aCell([...PEERS, 'C']), { minLength: 5, maxLength: 25 });

const related = (snapshot: Snapshot, segment: string, options = ENOUGH) =>
  relatednessOf(viewPlace(snapshot, 'C', options), snapshot.network.indexOf(segment)!);

describe('relatedness', () => {
  it('is the density of the segments that stand here, learned from the other places, the segment itself left out', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...IDS), (made, own) => {
        const snapshot = build(made);
        const found = related(snapshot, own);
        if (!found.known) return;
        const others = [...new Map(made.map((cell) => [`${cell.city} ${cell.segment}`, cell])).values()].filter(
          ({ city }) => city !== 'C',
        );
        const matrix = findSpecialisations(
          others.map(({ city, segment, groups }) => ({ place: city, activity: segment, value: groups })),
        );
        const row = measureProximity(matrix)[matrix.activities.indexOf(own)]!;
        const worth = (segment: string) => {
          const state = snapshot.producers('C', segment)?.active ?? 0;
          return state > 1 ? 1 : state === 1 ? 0.8 : 0;
        };
        let [had, around] = [0, 0];
        for (const [index, segment] of matrix.activities.entries()) {
          if (segment === own) continue;
          around += row[index]!;
          had += row[index]! * worth(segment);
        }
        expect(Math.abs(found.density.value - (1000 * had) / around)).toBeLessThanOrEqual(1.01);
      }),
      { numRuns: 300 },
    );
  });

  it('never falls where something else comes to stand here, and is never moved by the segment itself', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...IDS), fc.constantFrom(...IDS), (made, own, more) => {
        const without = made.filter(({ city, segment }) => city !== 'C' || segment !== more);
        const was = related(build(without), own);
        const is = related(build([...without, { city: 'C', segment: more, groups: 2 }]), own);
        expect(is.known).toBe(was.known);
        if (!was.known || !is.known) return;
        if (more === own) expect(is.density.value).toBe(was.density.value);
        else expect(is.density.value).toBeGreaterThanOrEqual(was.density.value);
      }),
      { numRuns: 300 },
    );
  });

  it('is for a landing what it is once the plant is claimed, whichever is asked first', () => {
    fc.assert(
      fc.property(
        cells,
        fc.constantFrom(...IDS),
        fc.constantFrom(...IDS),
        fc.boolean(),
        (made, own, landing, early) => {
          const without = made.filter(({ city, segment }) => city !== 'C' || segment !== landing);
          const before = build(without);
          if (early) related(before, own);
          const arrival = {
            segment: landing,
            region: 'C',
            enterprise: null,
            holding: null,
            capacity: null,
            unit: null,
          };
          const landed = overlay(before, [arrival], '2026-02');
          const claimed = build([...without, { city: 'C', segment: landing, groups: 1 }]);
          expect(JSON.stringify(related(landed, own))).toBe(JSON.stringify(related(claimed, own)));
          expect(JSON.stringify(related(before, own))).toBe(JSON.stringify(related(build(without), own)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...IDS), (made, own) => {
        const once = made.filter(
          (cell, index) =>
            made.findLastIndex(({ city, segment }) => city === cell.city && segment === cell.segment) === index,
        );
        const plain = related(build(once), own);
        expect(JSON.stringify(related(build(once.toReversed(), IDS.toReversed()), own))).toBe(JSON.stringify(plain));
      }),
    );
  });

  it('is said to be unknown where fewer places are known than asked, and the chain itself is counted then', () => {
    const made = PEERS.map((city) => ({ city, segment: 'a', groups: 1 }));
    expect(related(build(made), 'a', {})).toEqual({ known: false, why: 'thin', rich: 0 });
    const { gaps } = findGaps(build(made), 'C', 'salt');
    const reason = gaps[0]!.contributions.find(({ name }) => name === 'related')!.reason;
    expect(reason.zh).toContain('不足 100 个，数据太薄');
    expect(reason.en).toContain('fewer than 100: data are too thin');
  });

  it('is said to be unknown where none of the others makes it', () => {
    const made = PEERS.map((city) => ({ city, segment: 'a', groups: 1 }));
    expect(related(build(made), 'b')).toMatchObject({ known: false, why: 'unseen' });
  });

  it('enters the score where enough places are known, with what stands closest', () => {
    const made = PEERS.flatMap((city, index) => [
      { city, segment: index < 4 ? 'a' : 'd', groups: 2 },
      { city, segment: index < 4 ? 'b' : 'e', groups: 2 },
    ]);
    const { gaps } = findGaps(build([...made, { city: 'C', segment: 'b', groups: 2 }]), 'C', 'salt', ENOUGH);
    const partOf = (id: string) =>
      gaps.find(({ segment }) => segment === id)!.contributions.find(({ name }) => name === 'related')!;
    expect([partOf('a').points, partOf('d').points]).toEqual([100, 0]);
    expect(partOf('a').reason.zh).toBe('据6 个其他地市的企业分布，与它常在一处的环节本市已有 100.0%，最近的是b。');
    expect(partOf('a').evidence).toContainEqual({ type: 'producers', region: 'C', segment: 'b', where: 'inside' });
    expect(partOf('d').reason.zh).toContain('本市未见');
  });
});
