import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewPlace } from '../place.ts';
import { newWorld, type World } from '../testWorld.ts';
import { listRoutes } from './list.ts';
import { aGraph, drawGraph, walkAll } from './testGraph.ts';

const ask = (world: World, from: string, to: string, first = 100, work?: number) =>
  listRoutes(world.snapshot(), { region: 'A', from, to, first }, work === undefined ? {} : { work });
const stand = (world: World, ...ids: string[]): World => {
  for (const id of ids) world.found('A', id, 'present');
  return world;
};
const paths = (...found: Parameters<typeof ask>) => ask(...found).routes.map(({ segments }) => segments.join(' '));

/** From sand to bottles through glass or plastic, the shop behind them. */
const bottles = (): World =>
  stand(newWorld().flow('sand', 'glass').flow('glass', 'bottle').flow('bottle', 'shop'), 'sand', 'bottle', 'shop')
    .flow('sand', 'fibre')
    .flow('fibre', 'plastic')
    .flow('plastic', 'bottle')
    .found('A', 'glass', 'none');

describe('routes between two segments', () => {
  it('name every segment on the way, and where they are broken', () => {
    expect(ask(stand(bottles(), 'fibre', 'plastic'), 'sand', 'shop')).toMatchObject({
      routes: [
        { segments: ['sand', 'fibre', 'plastic', 'bottle', 'shop'], complete: true, brokenAt: [] },
        { segments: ['sand', 'glass', 'bottle', 'shop'], complete: false, brokenAt: ['glass'] },
      ],
      total: 2,
      more: false,
      revision: 7,
    });
  });

  it('come complete ones first, then with fewer breaks, then shorter, then by ids', () => {
    expect(paths(bottles(), 'sand', 'bottle')).toEqual(['sand glass bottle', 'sand fibre plastic bottle']);
    const alike = newWorld();
    for (const id of ['c', 'a', 'b']) alike.flow('from', id).flow(id, 'to');
    expect(paths(stand(alike, 'c'), 'from', 'to')).toEqual(['from c to', 'from a to', 'from b to']);
  });

  it('run between any segments, not only from raw material to product', () => {
    expect(paths(bottles(), 'glass', 'bottle')).toEqual(['glass bottle']);
    expect(ask(bottles(), 'shop', 'sand')).toMatchObject({ routes: [], total: 0, more: false });
    expect(ask(bottles().flow('glass', 'glass'), 'glass', 'glass')).toMatchObject({ routes: [], total: 0 });
  });

  it('say how many more there are than were asked for', () => {
    expect(ask(bottles(), 'sand', 'shop', 1)).toMatchObject({ total: 2, more: true });
  });

  it('are refused from or to what is no segment, or a step, by the name of the argument', () => {
    const world = bottles().segment('melt', { scope: 'step' });
    const refusal = (code: string, start: string) =>
      expect.objectContaining({ code, message: expect.stringContaining(start) });
    expect(() => ask(world, 'gold', 'shop')).toThrow(refusal('NOT_FOUND', '[chain] from: there is no segment "gold"'));
    expect(() => ask(world, 'sand', 'gold')).toThrow(refusal('NOT_FOUND', '[chain] to: there is no segment "gold"'));
    expect(() => ask(world, 'melt', 'shop')).toThrow(refusal('INVALID', '[chain] from: "melt" is a step'));
    expect(() => listRoutes(world.snapshot(), { region: 'Z', from: 'sand', to: 'shop', first: 1 })).toThrow(
      refusal('NOT_FOUND', 'region "Z"'),
    );
  });

  it('equal plain enumeration in plain order, on graphs with cycles, loops and steps', () => {
    fc.assert(
      fc.property(aGraph(7, 24), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 5 }), (plan, first, from) => {
        const world = drawGraph(plan);
        const place = viewPlace(world.snapshot(), 'A');
        const [origin, target] = ['abcdef'[from]!, 'g'];
        if ([origin, target].some((id) => world.snapshot().segments.get(id)!.scope === 'step')) return;
        const breaks = (path: readonly string[]) =>
          path.filter((id) => {
            const state = walkState(world, id);
            return state === 'none' || state === 'unknown';
          }).length;
        const all = walkAll(
          place,
          (id) => id === origin,
          (id) => id === target,
        )
          .map((segments) => ({ segments, breaks: breaks(segments) }))
          .sort(
            (left, right) =>
              left.breaks - right.breaks ||
              left.segments.length - right.segments.length ||
              (left.segments.join() < right.segments.join() ? -1 : 1),
          );
        const found = ask(world, origin, target, first);
        expect(found.routes.map(({ segments }) => segments)).toEqual(
          all.slice(0, first).map(({ segments }) => segments),
        );
        expect(found.routes.map(({ brokenAt }) => brokenAt.length)).toEqual(
          all.slice(0, first).map((one) => one.breaks),
        );
        expect([found.total, found.more]).toEqual([all.length, all.length > first]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same beginning of the list when work is short, and more is said to come', () => {
    fc.assert(
      fc.property(aGraph(8, 30), fc.nat({ max: 60 }), (plan, work) => {
        const world = drawGraph(plan);
        if (['a', 'h'].some((id) => world.snapshot().segments.get(id)!.scope === 'step')) return;
        const whole = ask(world, 'a', 'h');
        const part = ask(world, 'a', 'h', 100, work);
        expect(part.routes).toEqual(whole.routes.slice(0, part.routes.length));
        if (part.routes.length < whole.routes.length) expect(part.more).toBe(true);
        if (part.total !== null) expect(part.total).toBe(whole.total);
        expect(part.work).toBeLessThanOrEqual(2 * (work + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

const walkState = (world: World, id: string) =>
  world.rows().surveys.find(({ region, segment }) => region === 'A' && segment === id)?.finding ?? 'unknown';
