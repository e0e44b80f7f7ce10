// Whom to visit in so many days? Step by step the firm that opens most gaps nobody on the trip fills yet, for the least time;
// then further firms of cities that are visited anyway, while there is time. A proposal: no claim that none is better.
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
  opens: number;
  halves: number;
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
  const within = withOneMore(chosen, start, seats, options);
  for (;;) {
    let best: Offer | null = null;
    for (const firm of left) {
      const opens = firm.fills.filter(({ gap }) => !filled.has(gap)).length;
      if (opens === 0 && !chosen.has(firm.place)) continue;
      const halves = within(firm.place);
      if (halves > 2 * options.days) continue;
      const offer = { firm, opens, halves, score: Math.max(0, ...firm.fills.map(({ score }) => score)) };
      if (best === null || isBetter(offer, best)) best = offer;
    }
    if (best === null) return chosen;
    const { enterprise, place, fills } = best.firm;
    chosen.set(place, [...(chosen.get(place) ?? []), enterprise]);
    for (const { gap } of fills) filled.add(gap);
    left.delete(best.firm);
  }
}

const isBetter = (one: Offer, other: Offer): boolean =>
  (one.opens - other.opens || other.halves - one.halves || one.score - other.score) > 0;

/** Half days of the trip with one more firm in a place; what the ways take depends on the cities alone. */
function withOneMore(
  chosen: ReadonlyMap<string, readonly string[]>,
  start: Seat,
  seats: ReadonlyMap<string, Seat>,
  options: TripOptions,
): (place: string) => number {
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
    const places = [...new Set([...chosen.keys(), place])];
    const stays = places.map((at) => stayHalves((chosen.get(at)?.length ?? 0) + (at === place ? 1 : 0), options));
    return waysOver(places) + stays.reduce((sum, one) => sum + one, 0);
  };
}
