import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seat } from '../greatCircle.ts';
import { lengthOf, nearestNext, orderStops } from './order.ts';

const aSeat = fc.record({
  lat: fc.double({ min: 18, max: 53, noNaN: true }),
  lng: fc.double({ min: 74, max: 135, noNaN: true }),
});
const perhapsNowhere = fc.oneof(
  { weight: 5, arbitrary: aSeat },
  { weight: 1, arbitrary: fc.constant<Seat>({ lat: null, lng: null }) },
);
const ways = fc.record({
  start: perhapsNowhere,
  seats: fc.array(perhapsNowhere, { maxLength: 9 }),
  returns: fc.boolean(),
});

const allOrders = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => allOrders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

describe('the order of cities', () => {
  it('names every city once, those of unknown seat last', () => {
    fc.assert(
      fc.property(ways, (asked) => {
        const order = orderStops(asked);
        expect([...order].sort((one, other) => one - other)).toEqual(asked.seats.map((_, at) => at));
        const unknown = order.map((at) => asked.seats[at]!.lat === null);
        expect(unknown).toEqual([...unknown].sort((one, other) => Number(one) - Number(other)));
      }),
    );
  });

  it('is never longer than going to the nearest next', () => {
    fc.assert(
      fc.property(ways, (asked) => {
        expect(lengthOf(orderStops(asked), asked)).toBeLessThanOrEqual(lengthOf(nearestNext(asked), asked) + 1e-6);
      }),
    );
  });

  it('is the same whenever it is asked for', () => {
    fc.assert(
      fc.property(ways, (asked) => {
        expect(orderStops(asked)).toEqual(orderStops(structuredClone(asked)));
      }),
    );
  });

  it('is the shortest of all where going to the nearest next runs to and fro', () => {
    const line = [0, 1, -2, 4, -8].map((lng) => ({ lat: 0, lng: 100 + lng }));
    const asked = { start: { lat: 0, lng: 100.2 }, seats: line, returns: false };
    const best = Math.min(...allOrders([0, 1, 2, 3, 4]).map((order) => lengthOf(order, asked)));
    expect(lengthOf(nearestNext(asked), asked)).toBeGreaterThan(best + 100);
    expect(lengthOf(orderStops(asked), asked)).toBeCloseTo(best);
  });
});
