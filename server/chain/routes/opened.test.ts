import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewPlace, type Place } from '../place.ts';
import { newWorld, type World } from '../testWorld.ts';
import { countRoutesOpened } from '../contributions/routes.ts';
import { countOpened, isReplaceable } from './opened.ts';
import { aGraph, drawGraph } from './testGraph.ts';

const here = (world: World): Place => viewPlace(world.snapshot(), 'A');
const opened = (world: World, id: string) => {
  const place = here(world);
  return countOpened(place, place.network.indexOf(id)!);
};
const replaceable = (world: World, id: string) => {
  const place = here(world);
  return isReplaceable(place, place.network.indexOf(id)!);
};
const stand = (world: World, ...ids: string[]): World => {
  for (const id of ids) world.found('A', id, 'present');
  return world;
};

describe('routes opened by a raw material', () => {
  const glucose = () =>
    stand(newWorld().flow('glucose', 'lysine', 'main-input', ['carbon']).flow('lysine', 'feed'), 'lysine', 'feed');

  it('are none where its users take it only as one of several, whether the others stand or not', () => {
    const world = glucose().flow('molasses', 'lysine', 'main-input', ['carbon']);
    expect(opened(world, 'molasses')).toEqual({ alone: 0, oneMore: 0 });
    expect(replaceable(world, 'molasses')).toBe(true);
    expect(opened(stand(world, 'glucose'), 'molasses')).toEqual({ alone: 0, oneMore: 0 });
  });

  it('are those of the users that need it itself', () => {
    const world = glucose().flow('molasses', 'lysine', 'main-input', ['carbon']).flow('molasses', 'rum');
    expect(opened(stand(world, 'rum'), 'molasses')).toEqual({ alone: 1, oneMore: 0 });
    expect(replaceable(world, 'molasses')).toBe(false);
  });

  it('are looked for through steps, behind which it may be needed or one of several', () => {
    const world = stand(newWorld().segment('vat', { scope: 'step' }).flow('vat', 'lysine'), 'lysine');
    expect(opened(world.flow('molasses', 'vat'), 'molasses')).toEqual({ alone: 1, oneMore: 0 });
    expect(opened(world.flow('molasses', 'vat', 'main-input', ['carbon']), 'molasses')).toEqual({
      alone: 0,
      oneMore: 0,
    });
  });

  it('are unlike those of what is made from something, which counts as before', () => {
    const world = glucose().flow('starch', 'glucose').found('A', 'starch', 'present');
    expect(opened(world, 'glucose')).toEqual({ alone: 1, oneMore: 0 });
    expect(replaceable(world, 'glucose')).toBe(false);
  });
});

/** Points for routes, by segment that does not stand. */
function pointsIn(world: World): Map<string, number> {
  const place = here(world);
  return new Map(
    place.network.segments.flatMap(({ id, scope }, node): [string, number][] =>
      scope === 'step' ? [] : [[id, countRoutesOpened(place, node).points]],
    ),
  );
}

describe('points for routes', () => {
  it('fall for nobody else where a segment comes to stand', () => {
    fc.assert(
      fc.property(aGraph(7, 20), fc.nat({ max: 6 }), (plan, at) => {
        const raised = 'abcdefg'[at]!;
        const was = pointsIn(drawGraph(plan));
        const is = pointsIn(drawGraph(plan).found('A', raised, 'present'));
        for (const [id, points] of is) if (id !== raised) expect(points).toBeGreaterThanOrEqual(was.get(id)!);
      }),
      { numRuns: 1000 },
    );
  });

  it('fall for nobody where some segment may also be made from something else', () => {
    fc.assert(
      fc.property(aGraph(7, 20), fc.nat(), (plan, at) => {
        const grouped = drawGraph(plan)
          .rows()
          .flows.filter(({ from, to, eitherOr }) => from !== to && eitherOr.length > 0);
        const beside = grouped[at % Math.max(1, grouped.length)];
        if (!beside) return;
        const further = () => drawGraph(plan).segment('new').found('A', 'new', 'none');
        const was = pointsIn(further());
        const is = pointsIn(further().flow('new', beside.to, beside.kind, beside.eitherOr));
        for (const [id, points] of is) expect(points).toBeGreaterThanOrEqual(was.get(id)!);
      }),
      { numRuns: 1000 },
    );
  });
});
