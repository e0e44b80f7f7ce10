import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../buildSnapshot.ts';
import { viewPlace } from '../place.ts';
import { aGraph, drawGraph, isStanding, walkRoutes, type GraphPlan } from '../routes/testGraph.ts';
import type { Snapshot } from '../snapshot.ts';
import { newWorld, type World } from '../testWorld.ts';
import { candidatesOf } from './candidates.ts';
import type { RecruitingObjective } from './scales.ts';
import { findRecruitingSet, type RecruitingSet } from './set.ts';

interface Asked {
  objective?: RecruitingObjective;
  work?: number;
}
const recruitIn = (snapshot: Snapshot, size: number, { work, ...asked }: Asked = {}): RecruitingSet =>
  findRecruitingSet(snapshot, { region: 'A', industry: 'salt', size, ...asked }, work === undefined ? {} : { work });
const recruit = (world: World, size: number, asked?: Asked): RecruitingSet => recruitIn(world.snapshot(), size, asked);

const stand = (world: World, ...ids: string[]): World => {
  for (const id of ids) world.found('A', id, 'present');
  return world;
};
const lack = (world: World, ...ids: string[]): World => {
  for (const id of ids) world.segment(id, { reach: 'national' }).found('A', id, 'none');
  return world;
};
/** One recruit alone opens little, two together much: mill and kiln stand before three products. */
const pair = (): World => {
  const world = lack(newWorld(), 'mill', 'kiln', 'press', 'saw').flow('ore', 'mill').flow('mill', 'kiln');
  for (const product of ['p', 'q', 'r']) world.flow('kiln', product);
  world.flow('wood', 'press').flow('press', 'board').flow('wood', 'saw').flow('saw', 'plank');
  return stand(world, 'ore', 'wood', 'p', 'q', 'r', 'board', 'plank');
};

describe('the recruiting set', () => {
  it('is what completes the most routes together, though each alone completes none', () => {
    expect(recruit(pair(), 1)).toMatchObject({
      routesBefore: { routes: 0, exact: true },
      routesAfter: { routes: 1 },
      method: 'exact',
    });
    const two = recruit(pair(), 2);
    expect([...two.segments].sort()).toEqual(['kiln', 'mill']);
    expect(two).toMatchObject({ routesAfter: { routes: 3, exact: true }, method: 'exact', candidates: 4 });
  });

  it('reaches the most local demand when asked to, substitutes for one user once', () => {
    const world = lack(newWorld(), 'jar', 'tin', 'cap', 'gas');
    world.flow('jar', 'cannery', 'main-input', ['vessel']).flow('tin', 'cannery', 'main-input', ['vessel']);
    world.flow('cap', 'cannery', 'auxiliary').flow('gas', 'oven', 'energy');
    stand(world, 'cannery').found('A', 'oven', 'partial').needs('A', 'gas');
    const two = recruit(world, 2, { objective: 'demand' });
    expect(two).toMatchObject({ demandReached: 100 + 40 + 75, method: 'exact', objective: 'demand' });
    expect(two.segments).toContain('gas');
    expect(two).toMatchObject({ users: ['cannery', 'oven'], needs: ['need-0'] });
    expect(recruit(world, 3, { objective: 'demand' }).demandReached).toBe(100 + 50 + 40 + 75);
    expect(recruit(world, 4, { objective: 'demand' }).demandReached).toBe(100 + 50 + 40 + 75);
  });

  it('takes between equal sets the one that reaches more demand, then the better ranks', () => {
    const world = pair().found('A', 'store', 'present').flow('saw', 'store', 'equipment');
    expect(recruit(world, 1).segments).toEqual(['saw']);
    const alike = lack(newWorld(), 'b', 'a');
    for (const id of ['a', 'b']) alike.flow(`raw-${id}`, id).flow(id, `good-${id}`);
    stand(alike, 'raw-a', 'raw-b', 'good-a', 'good-b');
    expect(recruit(alike, 1).segments).toEqual(['a']);
    expect(recruit(alike.makes('firm', 'b', 'F'), 1).segments).toEqual(['b']);
  });

  it('holds all candidates where there are fewer, and none where there is none', () => {
    expect(recruit(pair(), 9).segments).toHaveLength(4);
    expect(recruit(stand(newWorld(), 'ore'), 3)).toMatchObject({ segments: [], candidates: 0, method: 'exact' });
  });

  it('recruits nothing unknown, blocked, a step, a further way, or of another chain', () => {
    const world = newWorld().flow('ore', 'metal').flow('metal', 'pipe');
    stand(world, 'ore', 'pipe');
    const names = () =>
      candidatesOf(viewPlace(world.snapshot(), 'A'), 'salt').map(
        ({ node }) => world.snapshot().network.segments[node]!.id,
      );
    expect(names()).toEqual([]);
    world.found('A', 'metal', 'none');
    expect(names()).toEqual(['metal']);
    world.segment('metal', { scope: 'step' });
    expect(names()).toEqual([]);
    world.segment('metal', { makes: 'pipe' });
    expect(names()).toEqual([]);
    world.segment('metal', { industry: 'other' });
    expect(names()).toEqual([]);
    world.segment('metal').flow('coke', 'metal').found('A', 'coke', 'none');
    expect(names()).toEqual(['coke']);
    world.found('A', 'coke', 'planned');
    expect(names()).toEqual(['metal']);
  });

  it('recruits no raw material that only replaces what stands', () => {
    const world = lack(newWorld(), 'molasses').flow('molasses', 'lysine', 'main-input', ['carbon']);
    world.flow('glucose', 'lysine', 'main-input', ['carbon']);
    stand(world, 'lysine');
    expect(recruit(world, 1).segments).toEqual(['molasses']);
    expect(recruit(stand(world, 'glucose'), 1).segments).toEqual([]);
    expect(recruit(world.flow('molasses', 'rum'), 1).segments).toEqual(['molasses']);
  });

  it('is not found for a region or an industry that does not exist', () => {
    const notFound = expect.objectContaining({ code: 'NOT_FOUND' });
    const ask = (region: string, industry: string) => () =>
      findRecruitingSet(pair().snapshot(), { region, industry, size: 1 });
    expect(ask('Z', 'salt')).toThrow(notFound);
    expect(ask('A', 'gold')).toThrow(notFound);
  });
});

/** Standing routes of the chain if these stood too, each walked. */
function walkWith(plan: GraphPlan, ids: readonly string[]): number {
  const place = viewPlace(stand(drawGraph(plan), ...ids).snapshot(), 'A');
  return walkRoutes(place).filter(
    (path) => isStanding(place, path) && path.some((id) => place.snapshot.segments.get(id)!.industry === 'salt'),
  ).length;
}

function* setsOf(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at <= count - size; at += 1)
      for (const rest of setsOf(count, size - 1, at + 1)) yield [at, ...rest];
}

/** The best set by trying all, in the order of the ranks. */
function tryAll(plan: GraphPlan, size: number, objective: RecruitingObjective) {
  const place = viewPlace(drawGraph(plan).snapshot(), 'A');
  const candidates = candidatesOf(place, 'salt');
  const idOf = (at: number) => place.network.segments[candidates[at]!.node]!.id;
  let best = { segments: [] as string[], routes: -1, demand: -1 };
  for (const set of setsOf(candidates.length, Math.min(size, candidates.length))) {
    const segments = set.map(idOf);
    const seen = new Map<number, number>();
    for (const { place: at, points } of set.flatMap((number) => candidates[number]!.users)) {
      if (points > (seen.get(at) ?? 0)) seen.set(at, points);
    }
    const demand = [...seen.values()].reduce((sum, points) => sum + points, 0);
    const routes = walkWith(plan, segments);
    const [first, second, bestFirst, bestSecond] =
      objective === 'routes' ? [routes, demand, best.routes, best.demand] : [demand, routes, best.demand, best.routes];
    if (first > bestFirst || (first === bestFirst && second > bestSecond)) best = { segments, routes, demand };
  }
  return best;
}

/** More to recruit: nothing is blocked, and what nobody looked for is missing. */
const aPlan = fc.tuple(aGraph(9, 22), fc.boolean()).map(([plan, isMixed]) => ({
  ...plan,
  segments: plan.segments.map((segment) => ({
    ...segment,
    finding: segment.finding === 'unknown' || segment.finding === 'planned' ? ('none' as const) : segment.finding,
    ...(isMixed ? {} : { reach: 'national' as const, siting: 'open' as const, makes: null, other: false }),
  })),
}));
const aSize = fc.integer({ min: 1, max: 5 });
const anObjective = fc.constantFrom('routes', 'demand' as const);

describe('every recruiting set', () => {
  it('equals the best of all sets where it says that it is exact', () => {
    fc.assert(
      fc.property(aPlan, aSize, anObjective, (plan, size, objective) => {
        const best = tryAll(plan, size, objective);
        const found = recruit(drawGraph(plan), size, { objective });
        expect(found).toMatchObject({
          method: 'exact',
          segments: best.segments,
          routesBefore: { routes: walkWith(plan, []), exact: true },
          routesAfter: { routes: best.routes, exact: true },
          demandReached: best.demand,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is never better than the exact one, however short the work, and says which it is', () => {
    fc.assert(
      fc.property(aPlan, aSize, fc.nat({ max: 120 }), (plan, size, work) => {
        const exact = recruit(drawGraph(plan), size);
        const found = recruit(drawGraph(plan), size, { work });
        expect(found.segments).toHaveLength(exact.segments.length);
        expect(walkWith(plan, found.segments)).toBeLessThanOrEqual(exact.routesAfter.routes);
        if (found.method === 'exact') expect(found.segments).toEqual(exact.segments);
      }),
      { numRuns: 400 },
    );
  });

  it('completes no fewer routes when it is larger, however short the work', () => {
    fc.assert(
      fc.property(aPlan, fc.constantFrom(0, 5, 20, 60, 200, 100_000), (plan, work) => {
        const routes = [1, 2, 3, 4, 5].map((size) => walkWith(plan, recruit(drawGraph(plan), size, { work }).segments));
        expect(routes).toEqual(routes.toSorted((left, right) => left - right));
      }),
      { numRuns: 200 },
    );
  });

  it('is worth the same whatever the order of the rows, and whatever the segments are called', () => {
    fc.assert(
      fc.property(aPlan, aSize, anObjective, fc.nat(), (plan, size, objective, turn) => {
        const rows = drawGraph(plan).rows();
        const found = recruitIn(buildSnapshot(rows), size, { objective });
        const at = turn % (rows.surveys.length + 1);
        const shuffled = buildSnapshot({
          ...rows,
          segments: rows.segments.toReversed(),
          flows: rows.flows.toReversed(),
          surveys: [...rows.surveys.slice(at), ...rows.surveys.slice(0, at)],
        });
        expect(recruitIn(shuffled, size, { objective })).toEqual(found);
        const renamed = recruit(
          drawGraph(plan, (number) => `s${(number * 5 + turn) % plan.segments.length}`),
          size,
          { objective },
        );
        const worth = ({ routesBefore, routesAfter, demandReached, method }: RecruitingSet) => [
          routesBefore,
          routesAfter,
          demandReached,
          method,
        ];
        expect(worth(renamed)).toEqual(worth(found));
      }),
      { numRuns: 400 },
    );
  });
});
