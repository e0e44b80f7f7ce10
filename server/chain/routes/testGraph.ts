// Small random graphs for tests, with cycles, loops, steps, substitutes and gaps; and their routes by plain enumeration.
import fc from 'fast-check';
import { listingOf } from '../listing.ts';
import type { Place } from '../place.ts';
import { stands, stateOf } from '../standing.ts';
import { newWorld, type World } from '../testWorld.ts';
import { blockersOf, brings } from './ground.ts';

const aFinding = fc.constantFrom('present', 'present', 'planned', 'none', 'none', 'unknown' as const);

/** Segments a, b, c, …; those of the second half may belong to another chain. */
export const aGraph = (size: number, flows: number) =>
  fc.record({
    segments: fc.array(
      fc.record({
        finding: aFinding,
        reach: fc.constantFrom('national', 'national', 'national', 'site' as const),
        scope: fc.constantFrom('business', 'business', 'business', 'business', 'step' as const),
        siting: fc.constantFrom('open', 'open', 'open', 'open', 'open', 'resource-bound' as const),
        makes: fc.option(fc.nat({ max: size - 1 }), { freq: 8, nil: null }),
        other: fc.boolean(),
      }),
      { minLength: size, maxLength: size },
    ),
    flows: fc.array(
      fc.record({
        // The first is a raw material and the last a product, so that most graphs have routes.
        from: fc.nat({ max: size - 2 }),
        to: fc.integer({ min: 1, max: size - 1 }),
        kind: fc.constantFrom('main-input', 'main-input', 'main-input', 'by-product', 'energy' as const),
        labels: fc.constantFrom<readonly string[]>([], [], ['x']),
      }),
      { minLength: Math.floor(flows / 2), maxLength: flows },
    ),
  });
export type GraphPlan = ReturnType<typeof aGraph> extends fc.Arbitrary<infer Plan> ? Plan : never;

const letter = (number: number): string => String.fromCharCode('a'.charCodeAt(0) + number);

/** @param name of a segment by its number: another naming is another order */
export function drawGraph(plan: GraphPlan, name: (number: number) => string = letter): World {
  const world = newWorld();
  for (const [number, { finding, makes, other, ...more }] of plan.segments.entries()) {
    const industry = other && number >= plan.segments.length / 2 ? 'other' : 'salt';
    world.segment(name(number), { ...more, industry, makes: makes === null ? null : name(makes) });
    if (finding !== 'unknown') world.found('A', name(number), finding);
  }
  for (const { from, to, kind, labels } of plan.flows) world.flow(name(from), name(to), kind, labels);
  return world;
}

/** Ids of every simple path between segments that may be on a route, walked one by one. */
export function walkAll(place: Place, isFirst: (id: string) => boolean, isLast: (id: string) => boolean): string[][] {
  const { network, snapshot } = place;
  const idOf = (node: number): string => network.segments[node]!.id;
  const carrying = snapshot.flows.filter(({ kind }) => kind === 'main-input' || kind === 'by-product');
  const targetsOf = (id: string, passed: ReadonlySet<string> = new Set()): string[] =>
    carrying
      .filter(({ from, to }) => from === id && !passed.has(to))
      .flatMap(({ to }) =>
        snapshot.segments.get(to)!.scope === 'step' ? targetsOf(to, new Set([...passed, id, to])) : [to],
      );
  const comes = (node: number): boolean => stands(stateOf(place, node)) || listingOf(place, node).as !== 'none';
  const blockers = (node: number) => (stands(stateOf(place, node)) ? [] : blockersOf(place, node));
  const found: string[][] = [];
  const walk = (path: readonly string[]): void => {
    const last = path.at(-1)!;
    if (path.length > 1 && isLast(last)) found.push([...path]);
    for (const target of new Set(targetsOf(last))) {
      const node = network.indexOf(target)!;
      if (path.includes(target) || !comes(node)) continue;
      if (blockers(node).every((group) => brings(place, network.indexOf(last)!, group))) walk([...path, target]);
    }
  };
  for (let node = 0; node < network.size; node += 1) {
    if (isFirst(idOf(node)) && !network.isStep(node) && comes(node) && blockers(node).length === 0) walk([idOf(node)]);
  }
  return found;
}

export const isStanding = (place: Place, path: readonly string[]): boolean =>
  path.every((id) => stands(stateOf(place, place.network.indexOf(id)!)));

/** From raw materials to products. */
export const walkRoutes = (place: Place): string[][] =>
  walkAll(
    place,
    (id) => place.network.isStart(place.network.indexOf(id)!),
    (id) => place.network.isEnd(place.network.indexOf(id)!),
  );
