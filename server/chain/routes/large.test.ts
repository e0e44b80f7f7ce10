import { describe, expect, it } from 'vitest';
import { viewPlace } from '../place.ts';
import type { Snapshot } from '../snapshot.ts';
import { newWorld, type World } from '../testWorld.ts';
import { countRoutes, countStanding } from './count.ts';
import { listRoutes, type RouteList } from './list.ts';
import { DEFAULT_WORK } from './options.ts';

const asker =
  (snapshot: Snapshot) =>
  (from: string, to: string, first = 10): RouteList =>
    listRoutes(snapshot, { region: 'A', from, to, first });
const ask = (world: World, ...asked: Parameters<ReturnType<typeof asker>>): RouteList =>
  asker(world.snapshot())(...asked);
const here = (world: World) => viewPlace(world.snapshot(), 'A');
/** Listing and counting may each stop one step late. */
const BOUND = 2 * (DEFAULT_WORK + 1);

const chain = (world: World, ids: readonly string[]): World => {
  for (let at = 1; at < ids.length; at += 1) world.flow(ids[at - 1]!, ids[at]!);
  return world;
};
const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);

describe('large and knotted graphs', () => {
  it('a hub with a thousand edges in and out has a million routes, each of which can be asked for', () => {
    const world = newWorld().segment('hub');
    for (const end of numbered('', 1000)) world.flow(`raw${end}`, 'hub').flow('hub', `product${end}`);
    for (const end of numbered('', 1000)) world.found('A', `raw${end}`, 'present');
    expect(countRoutes(here(world), 'salt')).toEqual({ standing: 0, broken: 1_000_000, exact: true });
    world.found('A', 'hub', 'present');
    for (const end of numbered('', 1000)) world.found('A', `product${end}`, end === '7' ? 'none' : 'present');
    expect(countRoutes(here(world), 'salt')).toEqual({ standing: 999_000, broken: 1000, exact: true });
    const { routes, work } = ask(world, 'raw3', 'product7');
    expect(routes).toEqual([{ segments: ['raw3', 'hub', 'product7'], complete: false, brokenAt: ['product7'] }]);
    expect(work).toBeLessThan(100);
  });

  it('a hub that is a step joins everything before it with everything behind it', () => {
    const world = newWorld().segment('hub', { scope: 'step' });
    for (const end of numbered('', 300)) {
      world.flow(`raw${end}`, 'hub').flow('hub', `product${end}`);
      world.found('A', `raw${end}`, 'present').found('A', `product${end}`, 'present');
    }
    expect(countStanding(here(world), 'salt')).toEqual({ routes: 90_000, exact: true });
  });

  it('a chain of 100,000 segments is one route, counted by looking at each once', () => {
    const ids = numbered('s', 100_000);
    const world = chain(newWorld(), ids);
    for (const id of ids) world.found('A', id, 'present');
    world.found('A', 's50000', 'none');
    const snapshot = world.snapshot();
    const { routes, total, work } = asker(snapshot)('s0', 's99999');
    expect([routes.length, total, routes[0]!.segments.length]).toEqual([1, 1, 100_000]);
    expect(routes[0]!.brokenAt).toEqual(['s50000']);
    expect(work).toBeLessThanOrEqual(3 * ids.length);
    expect(countRoutes(viewPlace(snapshot, 'A'), 'salt')).toEqual({ standing: 0, broken: 1, exact: true });
  });

  it('20,000 segments in layers have more routes than numbers, and the first are found all the same', () => {
    const world = newWorld();
    const layers = 200;
    for (let layer = 0; layer < layers; layer += 1) {
      for (let at = 0; at < 100; at += 1) {
        world.segment(`${layer}-${at}`).found('A', `${layer}-${at}`, 'present');
        for (const step of [0, 1, 7]) world.flow(`${layer}-${at}`, `${layer + 1}-${(at + step) % 100}`);
      }
    }
    for (let at = 0; at < 100; at += 1) world.found('A', `${layers}-${at}`, 'present').flow(`${layers}-${at}`, 'end');
    world.found('A', 'end', 'present');
    const { routes, total, more, work } = ask(world, '0-0', 'end', 3);
    expect(routes.map(({ segments, complete }) => [segments.length, complete])).toEqual([
      [202, true],
      [202, true],
      [202, true],
    ]);
    expect([total, more]).toEqual([null, true]);
    expect(work).toBeLessThanOrEqual(BOUND);
  });

  it('a ring of 20,000 segments is gone round once, whatever the chords', () => {
    const ids = numbered('s', 20_000);
    const world = chain(newWorld(), [...ids, 's0'])
      .flow('in', 's0')
      .flow('s10000', 'out');
    for (const id of ['in', 'out', ...ids]) world.found('A', id, 'present');
    expect(ask(world, 'in', 'out')).toMatchObject({ total: 1, more: false });
    for (let at = 0; at < 20_000; at += 10) world.flow(`s${at}`, `s${(at * 7 + 3) % 20_000}`);
    const { routes, total, more, work } = ask(world, 'in', 'out', 2);
    expect([routes.length > 0, total, more]).toEqual([true, null, true]);
    expect(work).toBeLessThanOrEqual(BOUND);
    expect(countStanding(here(world), 'salt').exact).toBe(false);
  });

  it('a knot where each leads to each has more routes than can be counted, and says so', () => {
    const world = newWorld().flow('in', 'k0').flow('k24', 'out').flow('k0', 'k0');
    for (let from = 0; from < 25; from += 1) {
      world.found('A', `k${from}`, 'present');
      for (let to = 0; to < 25; to += 1) if (from !== to) world.flow(`k${from}`, `k${to}`);
    }
    for (const id of ['in', 'out']) world.found('A', id, 'present');
    const { routes, total, more, work } = ask(world, 'in', 'out', 100);
    expect(routes[0]!.segments).toEqual(['in', 'k0', 'k24', 'out']);
    expect(routes.map(({ segments }) => segments.length)).toEqual([
      4,
      ...new Array(23).fill(5),
      ...new Array(76).fill(6),
    ]);
    expect([total, more]).toEqual([null, true]);
    expect(work).toBeLessThanOrEqual(BOUND);
    const { standing, exact } = countRoutes(here(world), 'salt');
    expect([standing > 0, exact]).toEqual([true, false]);
  });

  it('a way out of a knot that only one order of it allows is found within the work', () => {
    // Every spot of the knot leads back to its entry; the end is behind the last.
    const ids = numbered('k', 100);
    const world = chain(newWorld(), ['in', ...ids, 'out']);
    for (const id of ids) world.flow(id, 'k0').flow(id, 'k50');
    for (const id of ['in', 'out', ...ids]) world.found('A', id, 'present');
    const { routes, work } = ask(world, 'in', 'out', 49);
    expect(routes.map(({ segments }) => segments.length)).toEqual(Array.from({ length: 49 }, (_, at) => 53 + at));
    expect(work).toBeLessThanOrEqual(BOUND);
  });
});
