// Whom to visit in so many days? Step by step the firm with most points, for the time that it adds, for gaps that nobody on the
// trip fills yet; then further firms of cities that are visited anyway. A proposal: no claim that none is better.
import type { Seat } from '../greatCircle.ts';
import { planTrip, proposeOrder, stayHalves } from './plan.ts';
import { NOWHERE, type Stop, type TripOptions } from './trip.ts';

export interface Visitable {
  enterprise: string;
  /** The code of the region that it is visited in. */
  place: string;
  /** The gaps that it could fill, and its points for each. */
  fills: readonly { gap: string; score: number }[];
}

interface Offer {
  firm: Visitable;
  /** Points for gaps that nobody fills yet, for each half day that it adds and one more. */
  rate: number;
  score: number;
}

/** By place, in the order in which they were chosen. */
export function chooseFirms(
  firms: readonly Visitable[],
  start: Seat,
  seats: ReadonlyMap<string, Seat>,
  options: TripOptions,
): Map<string, string[]> {
  const chosen = new Map<string, string[]>();
  const filled = new Set<string>();
  const left = new Set([...firms].sort((one, other) => (one.enterprise < other.enterprise ? -1 : 1)));
  const reckon = withOneMore(chosen, start, seats, options);
  for (let taken = 0; ;) {
    let best: Offer | null = null;
    for (const firm of left) {
      const points = sumOf(firm.fills.filter(({ gap }) => !filled.has(gap)).map(({ score }) => score));
      if (points === 0 && !chosen.has(firm.place)) continue;
      const halves = reckon(firm.place);
      if (halves > 2 * options.days) continue;
      const rate = points / Math.max(1, 1 + halves - taken);
      const offer = { firm, rate, score: Math.max(0, ...firm.fills.map(({ score }) => score)) };
      if (best === null || isBetter(offer, best)) best = offer;
    }
    if (best === null) return chosen;
    const { enterprise, place, fills } = best.firm;
    chosen.set(place, [...(chosen.get(place) ?? []), enterprise]);
    for (const { gap } of fills) filled.add(gap);
    taken = reckon();
    left.delete(best.firm);
  }
}

const isBetter = (one: Offer, other: Offer): boolean => (one.rate - other.rate || one.score - other.score) > 0;
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Half days of the trip, with one more firm in a place where one is named; what the ways take depends on the cities alone. */
function withOneMore(
  chosen: ReadonlyMap<string, readonly string[]>,
  start: Seat,
  seats: ReadonlyMap<string, Seat>,
  options: TripOptions,
): (place?: string) => number {
  const ways = new Map<string, number>();
  const waysOver = (places: readonly string[]): number => {
    const name = [...places].sort().join();
    const known = ways.get(name);
    if (known !== undefined) return known;
    const stops = places.map((place): Stop => ({ place, seat: seats.get(place) ?? NOWHERE, firms: 0, halves: 0 }));
    const { halves } = planTrip(start, proposeOrder(start, stops, options), options);
    ways.set(name, halves);
    return halves;
  };
  return (place) => {
    const places = [...new Set([...chosen.keys(), ...(place === undefined ? [] : [place])])];
    const stays = places.map((at) => stayHalves((chosen.get(at)?.length ?? 0) + (at === place ? 1 : 0), options));
    return waysOver(places) + sumOf(stays);
  };
}
