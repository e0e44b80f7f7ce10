import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewPlace, type Place } from '../place.ts';
import { newWorld, type World } from '../testWorld.ts';
import { countRoutes, countStanding } from './count.ts';
import { aGraph, drawGraph, isStanding, walkRoutes } from './testGraph.ts';

const here = (world: World): Place => viewPlace(world.snapshot(), 'A');
const stand = (world: World, ...ids: string[]): World => {
  for (const id of ids) world.found('A', id, 'present');
  return world;
};

describe('the count of routes', () => {
  it('tells those that stand from those that are broken', () => {
    const world = newWorld().flow('sand', 'glass').flow('soda', 'glass').flow('glass', 'bottle').flow('glass', 'lamp');
    stand(world, 'sand', 'glass', 'bottle').found('A', 'soda', 'planned').found('A', 'lamp', 'none');
    expect(countRoutes(here(world), 'salt')).toEqual({ standing: 2, broken: 2, exact: true });
  });

  it('takes no segment for a route that is raw material and product at once', () => {
    expect(countRoutes(here(stand(newWorld().segment('rail'), 'rail')), null)).toEqual({
      standing: 0,
      broken: 0,
      exact: true,
    });
  });

  it('contracts steps, and knows two ways through them as one', () => {
    const world = newWorld()
      .segment('crush', { scope: 'step' })
      .segment('wash', { scope: 'step' })
      .flow('ore', 'crush')
      .flow('ore', 'wash')
      .flow('crush', 'metal')
      .flow('wash', 'metal');
    expect(countRoutes(here(stand(world, 'ore', 'metal')), 'salt').standing).toBe(1);
  });

  it('leaves out further ways to what stands, and what cannot stand unless the route brings what it lacks', () => {
    const way = newWorld().segment('solvay', { makes: 'soda' }).flow('lime', 'solvay').flow('solvay', 'soda');
    stand(way.flow('soda', 'glass'), 'lime', 'soda', 'glass').found('A', 'solvay', 'none');
    expect(countRoutes(here(way), 'salt').broken).toBe(0);
    const blocked = newWorld().flow('sand', 'glass').flow('soda', 'glass');
    stand(blocked, 'sand').found('A', 'soda', 'none').found('A', 'glass', 'none');
    expect(countRoutes(here(blocked), 'salt')).toEqual({ standing: 0, broken: 1, exact: true });
  });

  it('counts for a chain the routes that pass it, wherever they begin and end', () => {
    const world = newWorld().segment('corn', { industry: 'food' }).segment('feed', { industry: 'food' });
    world.flow('corn', 'alcohol').flow('alcohol', 'paint').flow('corn', 'feed');
    stand(world, 'corn', 'alcohol', 'paint', 'feed');
    expect(countRoutes(here(world), 'salt').standing).toBe(1);
    expect(countRoutes(here(world), null).standing).toBe(2);
  });

  it('equals plain enumeration on graphs with cycles, loops and steps', () => {
    fc.assert(
      fc.property(aGraph(7, 22), fc.constantFrom('salt', 'other', null), (plan, industry) => {
        const place = here(drawGraph(plan));
        const passes = (path: string[]) =>
          industry === null || path.some((id) => place.snapshot.segments.get(id)!.industry === industry);
        const routes = walkRoutes(place).filter(passes);
        const standing = routes.filter((path) => isStanding(place, path)).length;
        expect(countRoutes(place, industry)).toEqual({ standing, broken: routes.length - standing, exact: true });
      }),
      { numRuns: 1500 },
    );
  });

  it('says that it is not exact when it stops, and never counts more than there are', () => {
    fc.assert(
      fc.property(aGraph(8, 24), fc.nat({ max: 40 }), (plan, work) => {
        const place = here(drawGraph(plan));
        const whole = countStanding(place, null);
        const part = countStanding(place, null, { work });
        expect(part.routes).toBeLessThanOrEqual(whole.routes);
        if (part.exact) expect(part).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('is exact on ladders whose routes nobody could walk, until numbers end', () => {
    const ladder = (rungs: number): World => {
      const world = newWorld();
      for (let rung = 0; rung < rungs; rung += 1) {
        for (const side of ['l', 'r']) {
          world.flow(`m${rung}`, `${side}${rung}`).flow(`${side}${rung}`, `m${rung + 1}`);
          stand(world, `m${rung}`, `${side}${rung}`, `m${rung + 1}`);
        }
      }
      return world;
    };
    expect(countRoutes(here(ladder(50)), 'salt')).toEqual({ standing: 2 ** 50, broken: 0, exact: true });
    expect(countStanding(here(ladder(60)), 'salt')).toEqual({ routes: Number.MAX_SAFE_INTEGER, exact: false });
  });
});
