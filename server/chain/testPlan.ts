// Which worlds do property tests draw? Plans of small worlds that hold everything a rule could trip over, and what is built of
// them.
import fc from 'fast-check';
import type { Segment } from './snapshot.ts';
import { newWorld, type World } from './testWorld.ts';
import { CONDITION_KINDS, FINDINGS, FLOW_KINDS, REACHES, STAGES } from './vocabulary.ts';

export const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export const PLACES = ['A', 'C'] as const;

export const anId = fc.constantFrom(...IDS);
export const aPlace = fc.constantFrom(...PLACES);
export const aCapacity = fc.constantFrom(undefined, '1', '800000');

export const aSegment = fc.record({
  stage: fc.constantFrom(...STAGES),
  reach: fc.constantFrom(...REACHES),
  siting: fc.constantFrom('open', 'open', 'open', 'resource-bound'),
  scope: fc.constantFrom('business', 'business', 'business', 'step'),
  makes: fc.option(anId, { freq: 8, nil: null }),
}) satisfies fc.Arbitrary<Partial<Segment>>;

export const aFlow = fc.record({
  from: anId,
  to: anId,
  kind: fc.oneof(fc.constant('main-input' as const), fc.constantFrom(...FLOW_KINDS)),
  labels: fc.constantFrom<readonly string[]>([], [], ['x'], ['y'], ['x', 'y']),
  takes: fc.constantFrom(null, null, '0.5 t/t', '3 t/t', '40 bags/t', '2 t/t of from'),
});

export const aWorldPlan = fc.record({
  segments: fc.array(aSegment, { minLength: IDS.length, maxLength: IDS.length }),
  flows: fc.array(aFlow, { maxLength: 18 }),
  findings: fc.array(
    fc.record({
      region: fc.constantFrom('A', 'A', 'C', 'C', 'B', 'N', 'P', 'Q'),
      segment: anId,
      finding: fc.constantFrom(...FINDINGS),
      producers: fc.constantFrom(null, '1', '3'),
      resource: fc.constantFrom(null, null, 'proven', 'none', 'unknown'),
      method: fc.constantFrom('field', 'desk', null),
      asOf: fc.constantFrom(null, '2024', '2025-06'),
    }),
    { maxLength: 14 },
  ),
  productions: fc.array(
    fc.record({
      group: fc.constantFrom('g1', 'g2', 'g3', 'g4'),
      segment: anId,
      region: fc.constantFrom('A', 'B', 'N1', 'F', null),
      status: fc.constantFrom('active', 'active', 'planned'),
      asOf: fc.constantFrom('2023', '2025', undefined),
      institution: fc.boolean(),
      capacity: fc.constantFrom(undefined, '100', '2000', '5 万吨/年', '700 m3/a'),
    }),
    { maxLength: 10 },
  ),
  projects: fc.array(
    fc.record({
      region: fc.constantFrom('A', 'B', 'C'),
      segment: anId,
      stage: fc.constantFrom('开工', '投产'),
      cny: fc.constantFrom(undefined, '3000000000', '90000000000'),
    }),
    { maxLength: 3 },
  ),
  market: fc.array(
    fc.record({
      segment: anId,
      measure: fc.constantFrom('price', 'price', 'output', 'value-added-ratio'),
      value: fc.constantFrom('2', '4000', '900000'),
      unit: fc.constantFrom('元/t', '元/t', 't', '倍', '元/袋'),
    }),
    { maxLength: 6 },
  ),
  needs: fc.array(
    fc.record({
      region: aPlace,
      segment: anId,
      quantity: fc.constantFrom(null, '90', '300000'),
      unit: fc.constantFrom('t/a', '袋/a', 't/a 纯碱'),
    }),
    { maxLength: 3 },
  ),
  conditions: fc.array(fc.record({ kind: fc.constantFrom(...CONDITION_KINDS), segment: anId }), { maxLength: 3 }),
});
export type WorldPlan = typeof aWorldPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

export function build(plan: WorldPlan): World {
  const world = newWorld();
  for (const [index, id] of IDS.entries()) world.segment(id, plan.segments[index]);
  for (const { from, to, kind, labels, takes } of plan.flows) {
    world.flow(from, to, kind, labels);
    if (takes !== null) world.takes(from, to, takes, kind);
  }
  for (const { region, segment, finding, ...more } of plan.findings) {
    world.found(region, segment, finding, { ...more, method: more.method });
  }
  for (const { group, segment, region, ...more } of plan.productions) world.makes(group, segment, region, more);
  for (const [index, { region, segment, stage, cny }] of plan.projects.entries()) {
    world.project(`p${index}`, region, [segment], stage, cny);
  }
  for (const { region, segment, ...more } of plan.needs) world.needs(region, segment, more);
  for (const { segment, measure, value, unit } of plan.market) world.market(segment, measure, value, unit);
  for (const [index, { kind, segment }] of plan.conditions.entries()) {
    world.condition(`c${index}`, kind, { segments: [segment] });
  }
  return world;
}
