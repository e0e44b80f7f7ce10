import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFirms, type Visitable } from './choose.ts';
import { legHalves, planTrip, proposeOrder, stayHalves } from './plan.ts';
import { NOWHERE, TRIP_DEFAULTS, type Stop } from './trip.ts';

const HOME = { lat: 43.6, lng: 122.2 };
const SEATS = new Map([
  ['shanghai', { lat: 31.2, lng: 121.5 }],
  ['suzhou', { lat: 31.3, lng: 120.6 }],
  ['weifang', { lat: 36.7, lng: 119.1 }],
]);
/** So that the numbers of the tests stay what they are. */
const WAYS = { ...TRIP_DEFAULTS, nearKm: 150, halfDayKm: 800 };
const stop = (place: string, firms: number, halves: number | null = null): Stop => ({
  place,
  seat: SEATS.get(place) ?? NOWHERE,
  firms,
  halves,
});

describe('the days of a trip', () => {
  it('are half a day for each begun part of what firms and ways take', () => {
    expect([0, 1, 2, 3, 4].map((firms) => stayHalves(firms, { firmsPerDay: 3 }))).toEqual([0, 1, 2, 2, 3]);
    expect([0, 150, 151, 950, 951, null].map((km) => legHalves(km, WAYS))).toEqual([0, 0, 1, 1, 2, 1]);
  });

  it('add up over stops, ways and the way back, and keep the order given', () => {
    const plan = planTrip(HOME, [stop('suzhou', 3), stop('shanghai', 2)]);
    expect(plan.stops.map(({ place }) => place)).toEqual(['suzhou', 'shanghai']);
    expect(plan.stops.map(({ stays }) => stays)).toEqual([2, 2]);
    expect(plan.stops[1]!.leg).toEqual({ km: 86, halves: 0 });
    expect(plan.halves).toBe(2 + 2 + plan.stops[0]!.leg.halves + plan.back!.halves);
    expect(plan.km).toBe(plan.stops[0]!.leg.km! + 86 + plan.back!.km!);
  });

  it('are those that somebody set, where somebody did', () => {
    const [set] = planTrip(HOME, [stop('suzhou', 30, 1)], { ...TRIP_DEFAULTS, returns: false }).stops;
    expect(set).toMatchObject({ stays: 1 });
  });

  it('count half a day for a way that nobody knows, and say how many there are', () => {
    const plan = planTrip(HOME, [stop('somewhere', 1)]);
    expect(plan).toMatchObject({ km: 0, unknownLegs: 2, halves: 3, back: { km: null, halves: 1 } });
    expect(planTrip(HOME, [])).toMatchObject({ halves: 0, back: null, stops: [] });
  });

  it('propose to pass what lies on the way', () => {
    const proposed = proposeOrder(HOME, [stop('shanghai', 1), stop('weifang', 1), stop('suzhou', 1)], {
      returns: false,
    });
    expect(proposed.map(({ place }) => place)).toEqual(['weifang', 'suzhou', 'shanghai']);
  });
});

const firm = (enterprise: string, place: string, ...gaps: string[]): Visitable => ({
  enterprise,
  place,
  fills: gaps.map((gap) => ({ gap, score: 500 })),
});

describe('the choice of firms', () => {
  const choose = (firms: readonly Visitable[], days: number) =>
    Object.fromEntries(chooseFirms(firms, HOME, SEATS, { ...WAYS, days }));

  it('begins with who has most points for the time', () => {
    const firms = [firm('a', 'weifang', 'x'), firm('b', 'shanghai', 'y', 'z')];
    expect(choose(firms, 2.5)).toEqual({ shanghai: ['b'] });
  });

  it('takes further firms of a city that is visited anyway, but goes to no other for a gap that is filled', () => {
    const firms = [firm('a', 'shanghai', 'x'), firm('b', 'shanghai', 'x'), firm('c', 'weifang', 'x')];
    expect(choose(firms, 9)).toEqual({ weifang: ['c'] });
    expect(choose(firms.slice(0, 2), 9)).toEqual({ shanghai: ['a', 'b'] });
  });

  it('never takes longer than the days it is given', () => {
    const place = fc.constantFrom('shanghai', 'suzhou', 'weifang', 'somewhere');
    const firms = fc.uniqueArray(
      fc.record({ enterprise: fc.stringMatching(/^[a-z]{1,3}$/), place, gap: fc.constantFrom('x', 'y', 'z') }),
      { selector: ({ enterprise }) => enterprise, maxLength: 20 },
    );
    fc.assert(
      fc.property(firms, fc.integer({ min: 1, max: 8 }), (drawn, days) => {
        const options = { ...TRIP_DEFAULTS, days };
        const all = drawn.map((one) => firm(one.enterprise, one.place, one.gap));
        const chosen = chooseFirms(all, HOME, SEATS, options);
        const stops = [...chosen].map(([place, ids]) => stop(place, ids.length));
        expect(planTrip(HOME, proposeOrder(HOME, stops, options), options).halves).toBeLessThanOrEqual(2 * days);
        const ids = [...chosen.values()].flat();
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
