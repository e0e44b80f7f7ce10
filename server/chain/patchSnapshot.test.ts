import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from './buildSnapshot.ts';
import { tabulate } from './complexity/table.ts';
import type { Replaced } from './facts.ts';
import { patchSnapshot, type SnapshotChanges } from './patchSnapshot.ts';
import type { SnapshotRows } from './snapshot.ts';
import { viewSnapshot } from './testView.ts';
import { newWorld, type World } from './testWorld.ts';

const SEGMENTS = ['ash', 'brine', 'glass', 'soda'] as const;
const PLACES = ['A', 'B', 'C', 'N1', 'P', 'F', 'elsewhere'] as const;

type Saying = (world: World) => World;
const segment = fc.constantFrom(...SEGMENTS);
const place = fc.constantFrom(...PLACES);
const id = fc.constantFrom('x', 'y', 'z');

const saying: fc.Arbitrary<Saying> = fc.oneof(
  fc.tuple(segment, segment).map(
    ([from, to]): Saying =>
      (world) =>
        world.flow(from, to),
  ),
  fc.tuple(segment, id).map(
    ([one, name]): Saying =>
      (world) =>
        world.segment(one, { nameZh: name }),
  ),
  fc.tuple(id, segment, place, fc.boolean()).map(
    ([group, one, at, institution]): Saying =>
      (world) =>
        world.makes(group, one, at, { institution }),
  ),
  fc.tuple(place, segment, id).map(
    ([at, one, producers]): Saying =>
      (world) =>
        world.found(at, one, 'present', { producers }),
  ),
  fc.tuple(id, place, fc.uniqueArray(segment, { minLength: 1 })).map(
    ([name, at, segments]): Saying =>
      (world) =>
        world.project(name, at, segments),
  ),
  fc.tuple(place, segment).map(
    ([at, one]): Saying =>
      (world) =>
        world.needs(at, one),
  ),
  fc.tuple(segment, id).map(
    ([one, value]): Saying =>
      (world) =>
        world.market(one, 'price', value, 't'),
  ),
  fc.tuple(segment, place).map(
    ([one, at]): Saying =>
      (world) =>
        world.condition('rule', 'policy', { segments: [one], regions: [at] }),
  ),
);

/** Once each, so that a row has one key. */
const worldOf = (sayings: readonly Saying[]): SnapshotRows => {
  const rows = sayings.reduce((world, say) => say(world), newWorld().segment('soda')).rows();
  const once = <Row>(found: readonly Row[], keyOf: (row: Row) => string) => [
    ...new Map(found.map((row) => [keyOf(row), row])).values(),
  ];
  return {
    ...rows,
    projects: once(rows.projects, (row) => row.id),
    conditions: once(rows.conditions, (row) => row.id),
    // The test world rolls up by the tree, which knows nothing of this place.
    producers: once(rows.producers, (row) => `${row.region} ${row.segment}`),
  };
};

function replaced<Row>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string): Replaced<Row>[] {
  const was = new Map(before.map((row) => [keyOf(row), row]));
  const is = new Map(after.map((row) => [keyOf(row), row]));
  return [...new Set([...was.keys(), ...is.keys()])].map((key) => ({
    before: was.get(key) ?? null,
    after: is.get(key) ?? null,
  }));
}

const changesBetween = (before: SnapshotRows, after: SnapshotRows): SnapshotChanges => ({
  revision: after.revision,
  asOf: after.asOf,
  facts: {
    segments: SEGMENTS,
    producers: after.producers,
    surveys: replaced(before.surveys, after.surveys, (row) => `${row.region} ${row.segment}`),
    projects: replaced(before.projects, after.projects, (row) => row.id),
    demands: replaced(before.demands, after.demands, (row) => row.id),
  },
  chains: after,
  conditions: after.conditions,
  market: after.market,
});

describe('a patched snapshot', () => {
  it('equals the one that all rows of now give, in order too, and leaves the given one as it was', () =>
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 12 }), fc.array(saying, { maxLength: 12 }), (first, second) => {
        const [before, after] = [worldOf(first), { ...worldOf(second), revision: 8 }];
        const given = buildSnapshot(before);
        const seen = viewSnapshot(given, PLACES);
        const patched = patchSnapshot(given, changesBetween(before, after));
        expect(viewSnapshot(patched, PLACES)).toEqual(viewSnapshot(buildSnapshot(after), PLACES));
        expect(viewSnapshot(given, PLACES)).toEqual(seen);
      }),
    ));

  it('shares what no change touches', () => {
    const rows = newWorld().flow('brine', 'soda').makes('x', 'soda', 'A').makes('y', 'brine', 'F').rows();
    const given = buildSnapshot(rows);
    const nothing = { segments: [], producers: [], surveys: [], projects: [], demands: [] };
    const none = { revision: 8, asOf: null, facts: nothing, chains: null, conditions: null, market: null };
    const found = {
      region: 'A',
      segment: 'soda',
      finding: 'none',
      producers: null,
      resource: null,
      method: null,
    } as const;
    const survey = { ...found, asOf: null, source: { key: 'S', kind: null, grade: null } };
    const patched = patchSnapshot(given, {
      ...none,
      facts: { ...nothing, surveys: [{ before: null, after: survey }] },
    });
    expect(patched.survey('A', 'soda')).toBe(survey);
    expect(patched.surveysBelow('P', 'soda')).toEqual([survey]);
    expect(patched.network).toBe(given.network);
    expect(patched.factsOf('F')).toBe(given.factsOf('F'));
    expect(patched.factsOf('A').producers).toBe(given.factsOf('A').producers);
    expect(patched.factsOf('A').producers).toBeInstanceOf(Map);
  });

  it('learns anew what goes together only where places make something else', () => {
    const given = newWorld().makes('x', 'soda', 'A').makes('y', 'brine', 'F').snapshot();
    const nothing = { segments: [], producers: [], surveys: [], projects: [], demands: [] };
    const none = { revision: 8, asOf: null, facts: nothing, chains: null, conditions: null, market: null };
    const peers = { level: 'county', regions: [], atLeastRegions: 1, atLeastSegments: 1 } as const;
    const [soda] = given.factsOf('A').producers.values();
    const grown = { ...nothing, segments: ['soda'], producers: [{ ...soda!, active: 2 }] };
    const table = tabulate(given, peers);
    expect(tabulate(patchSnapshot(given, none), peers)).toBe(table);
    const learned = tabulate(patchSnapshot(given, { ...none, facts: grown }), peers);
    expect(learned.whole).not.toBe(table.whole);
  });
});
