import { describe, expect, it } from 'vitest';
import { DEFAULT_WORK } from '../routes/options.ts';
import { newWorld, type World } from '../testWorld.ts';
import { findRecruitingSet, type RecruitingSet } from './set.ts';

const recruit = (world: World, size: number): RecruitingSet =>
  findRecruitingSet(world.snapshot(), { region: 'A', industry: 'salt', size });
/** For the routes as often as for the sizes of what they wait for; for each size of the set twice. */
const bound = (size: number): number => 3 * size * (DEFAULT_WORK + 1);
const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);
const lack = (world: World, id: string): World => world.segment(id, { reach: 'national' }).found('A', id, 'none');

describe('recruiting in large and knotted graphs', () => {
  it('finds the hub that a thousand raw materials and a thousand products wait for', () => {
    const world = lack(newWorld(), 'hub');
    for (const number of numbered('', 1000)) {
      world.flow(`raw${number}`, 'hub').found('A', `raw${number}`, 'present');
      lack(world.flow('hub', `product${number}`), `product${number}`);
    }
    const found = recruit(world, 3);
    expect(found).toMatchObject({ method: 'exact', routesBefore: { routes: 0 }, routesAfter: { routes: 2000 } });
    expect(found.segments).toContain('hub');
    expect(found.work).toBeLessThanOrEqual(bound(3));
  });

  it('ends on 20,000 missing segments in a row, of which no few complete anything', () => {
    const world = newWorld();
    for (const id of numbered('s', 20_000)) lack(world, id);
    for (let at = 1; at < 20_000; at += 1) world.flow(`s${at - 1}`, `s${at}`);
    const found = recruit(world, 2);
    expect(found).toMatchObject({ candidates: 20_000, method: 'exact', routesAfter: { routes: 0, exact: true } });
    expect(found.segments).toHaveLength(2);
    expect(found.work).toBeLessThanOrEqual(bound(2));
  });

  it('claims nothing where routes are too many to be told apart, and still opens some', () => {
    const world = newWorld();
    const layers = 12;
    for (let layer = 0; layer < layers; layer += 1) {
      for (let at = 0; at < 12; at += 1) {
        const id = `${layer}-${at}`;
        if ((layer + at) % 3 === 0) world.found('A', id, 'present');
        else lack(world, id);
        for (let to = 0; layer + 1 < layers && to < 12; to += 1)
          world.flow(id, `${layer + 1}-${to}`, 'main-input', ['x']);
      }
    }
    for (const id of numbered('', layers))
      if (Number(id) % 4 === 0) for (let at = 0; at < 12; at += 1) lack(world, `${id}-${at}`);
    const found = recruit(world, 6);
    expect(found.method).toBe('heuristic');
    expect(found.routesAfter.routes).toBeGreaterThan(found.routesBefore.routes);
    expect(found.work).toBeLessThanOrEqual(bound(6));
  });

  it('ends on a knot of missing segments where each leads to each', () => {
    const world = newWorld()
      .flow('in', 'k0')
      .flow('k24', 'out')
      .found('A', 'in', 'present')
      .found('A', 'out', 'present');
    for (let from = 0; from < 25; from += 1) {
      lack(world, `k${from}`);
      for (let to = 0; to < 25; to += 1) if (from !== to) world.flow(`k${from}`, `k${to}`, 'main-input', ['x']);
    }
    for (const size of [2, 3, 20]) {
      const found = recruit(world, size);
      expect(found.segments).toHaveLength(size);
      expect(found.segments).toEqual(expect.arrayContaining(['k0', 'k24']));
      expect(found.routesAfter.routes).toBeGreaterThan(0);
      expect(found.work).toBeLessThanOrEqual(bound(size));
    }
  });
});
