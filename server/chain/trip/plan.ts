// How far and how long is a trip over stops in a given order, and which order is proposed?
import { distanceBetween, type Seat } from '../greatCircle.ts';
import { orderStops } from './order.ts';
import { TRIP_DEFAULTS, type Leg, type PlannedStop, type Stop, type TripOptions, type TripPlan } from './trip.ts';

/** A way of which nothing is known takes half a day. */
const UNKNOWN_WAY = 1;

export function planTrip(start: Seat, stops: readonly Stop[], options: TripOptions = TRIP_DEFAULTS): TripPlan {
  const legTo = (from: Seat, to: Seat): Leg => {
    const km = distanceBetween(from, to);
    return { km: km === null ? null : Math.round(km), halves: legHalves(km, options) };
  };
  const planned = stops.map((stop, at): PlannedStop => ({
    ...stop,
    leg: legTo(stops[at - 1]?.seat ?? start, stop.seat),
    stays: stop.halves ?? stayHalves(stop.firms, options),
  }));
  const last = stops.at(-1);
  const back = options.returns && last ? legTo(last.seat, start) : null;
  const legs = [...planned.map(({ leg }) => leg), ...(back ? [back] : [])];
  return {
    stops: planned,
    back,
    km: legs.reduce((sum, { km }) => sum + (km ?? 0), 0),
    unknownLegs: legs.filter(({ km }) => km === null).length,
    halves: [...legs.map(({ halves }) => halves), ...planned.map(({ stays }) => stays)].reduce(
      (sum, one) => sum + one,
      0,
    ),
    options,
  };
}

/** The same stops in the order with little way. */
export function proposeOrder(start: Seat, stops: readonly Stop[], { returns }: Pick<TripOptions, 'returns'>): Stop[] {
  const byPlace = [...stops].sort((left, right) => (left.place < right.place ? -1 : 1));
  return orderStops({ start, seats: byPlace.map(({ seat }) => seat), returns }).map((at) => byPlace[at]!);
}

export const stayHalves = (firms: number, { firmsPerDay }: Pick<TripOptions, 'firmsPerDay'>): number =>
  Math.ceil((2 * firms) / firmsPerDay);

export function legHalves(km: number | null, { nearKm, halfDayKm }: Pick<TripOptions, 'nearKm' | 'halfDayKm'>): number {
  if (km === null) return UNKNOWN_WAY;
  return km <= nearKm ? 0 : Math.ceil((km - nearKm) / halfDayKm);
}
