import { describe, expect, it } from 'vitest';
import { findGaps } from '../gaps.ts';
import { newWorld } from '../testWorld.ts';
import type { Arrival } from './landing.ts';
import { OverlaidMap } from './overlaidMap.ts';
import { overlay } from './overlay.ts';
import { whatIf } from './whatIf.ts';

const world = () => newWorld().flow('brine', 'soda').found('A', 'soda', 'none').makes('far', 'soda', 'F');
const arrival = (segment: string, region: string, more: Partial<Arrival> = {}): Arrival => ({
  segment,
  region,
  enterprise: null,
  capacity: null,
  unit: null,
  holding: null,
  ...more,
});

describe('a snapshot with landings', () => {
  it('changes the roll-ups of the place, of those above it and of the whole, and leaves the given one as it was', () => {
    const snapshot = world().snapshot();
    const landed = overlay(snapshot, [arrival('soda', 'A')], '2026');
    for (const region of ['A', 'C', 'P', 'CN', '']) {
      const before = snapshot.producers(region, 'soda')?.active ?? 0;
      expect(landed.producers(region, 'soda')?.active).toBe(before + 1);
      expect(landed.factsOf(region).producers.get('soda')?.active).toBe(before + 1);
    }
    expect(snapshot.producers('A', 'soda')).toBeUndefined();
    expect(landed.factsOf('F')).toBe(snapshot.factsOf('F'));
    expect(landed.network).toBe(snapshot.network);
  });

  it('says what it assumes, one upon the other', () => {
    const once = overlay(world().snapshot(), [arrival('soda', 'A')], '2026');
    const twice = overlay(once, [arrival('brine', 'B')], '2026');
    expect(twice.assumed.map(({ segment, region }) => [segment, region])).toEqual([
      ['soda', 'A'],
      ['brine', 'B'],
    ]);
    expect(findGaps(twice, 'A', 'salt').gaps[0]?.assumed).toHaveLength(2);
    expect(twice.producers('C', 'brine')?.active).toBe(1);
    expect(twice.producers('C', 'soda')?.active).toBe(1);
  });

  it('takes a group for one, and a plant that takes it out of a place for no candidate of that place alone', () => {
    const line = { segment: 'soda', status: 'active', asOf: '', group: 'far', region: 'F' } as const;
    const known = { ...line, enterprise: 'far', abroad: false, institution: false, ceased: false, capacity: null };
    const holding = { group: 'far', lines: [known] };
    const snapshot = world().snapshot();
    const landed = overlay(snapshot, [arrival('soda', 'A', { enterprise: 'far', holding })], '2026');
    expect(snapshot.producers('F', 'soda')).toMatchObject({ firms: 1, firmsOnlyHere: 1 });
    expect(landed.producers('F', 'soda')).toMatchObject({ firms: 1, firmsOnlyHere: 0 });
    expect(landed.producers('', 'soda')).toMatchObject({ active: 1, firms: 1, newestActive: ['2026'] });
  });

  it('refuses what lands outside the place or on nothing, by name', () => {
    const ask = (one: Arrival) => () => whatIf(world().snapshot(), 'C', 'salt', [arrival('soda', 'A'), one]);
    expect(ask(arrival('soda', 'F'))).toThrow(expect.objectContaining({ code: 'INVALID' }));
    expect(ask(arrival('soda', 'F'))).toThrow(/landings\[1\]\.region/);
    expect(ask(arrival('tin', 'A'))).toThrow(/landings\[1\]\.segment/);
    expect(ask(arrival('tin', 'A'))).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('a map that lies over another', () => {
  const below = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  const laid = new OverlaidMap(
    below,
    new Map([
      ['b', 20],
      ['c', 30],
    ]),
  );

  it('reads like the two merged', () => {
    const merged = new Map([...below, ['b', 20], ['c', 30]] as [string, number][]);
    expect([...laid]).toEqual([...merged]);
    expect([...laid.keys()]).toEqual([...merged.keys()]);
    expect([...laid.values()]).toEqual([...merged.values()]);
    expect(laid.size).toBe(3);
    for (const key of ['a', 'b', 'c', 'd'])
      expect([laid.get(key), laid.has(key)]).toEqual([merged.get(key), merged.has(key)]);
    const seen: [string, number][] = [];
    laid.forEach((value, key) => seen.push([key, value]));
    expect(seen).toEqual([...merged]);
  });
});
