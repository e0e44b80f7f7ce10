// In which order are cities visited with little way? Always to the nearest next, then turned round piece by piece as long as that
// shortens the way (2-opt). G. A. Croes, "A method for solving traveling-salesman problems", Operations Research 6 (1958), 791.
import { distanceBetween, type Seat } from '../greatCircle.ts';

/** Less is no gain, so that rounding never turns a way to and fro. */
const GAIN = 1e-6;

export interface Ways {
  start: Seat;
  seats: readonly Seat[];
  /** The way back counts. */
  returns: boolean;
}

/** Places in `seats`; equals in the order given. A seat that is not known is visited last: no way to it can be reckoned. */
export function orderStops(ways: Ways): number[] {
  const order = nearestNext(ways);
  const known = order.filter((at) => isKnown(ways.seats[at]!));
  return [...shorten(known, ways), ...order.slice(known.length)];
}

/** The plain beginning: from each to the nearest that is left. */
export function nearestNext({ start, seats }: Pick<Ways, 'start' | 'seats'>): number[] {
  const left = seats.flatMap((seat, at) => (isKnown(seat) ? [at] : []));
  const order: number[] = [];
  for (let from = start; left.length > 0;) {
    const ways = left.map((at) => wayBetween(from, seats[at]!));
    const [next] = left.splice(ways.indexOf(Math.min(...ways)), 1);
    order.push(next!);
    from = seats[next!]!;
  }
  return [...order, ...seats.flatMap((seat, at) => (isKnown(seat) ? [] : [at]))];
}

/** Kilometres from known seat to known seat, as if the others were not there. */
export function lengthOf(order: readonly number[], { start, seats, returns }: Ways): number {
  const path = [start, ...order.map((at) => seats[at]!), ...(returns ? [start] : [])].filter(isKnown);
  return path.slice(1).reduce((sum, seat, at) => sum + wayBetween(path[at]!, seat), 0);
}

function shorten(order: readonly number[], { start, seats, returns }: Ways): number[] {
  const path = [...order];
  /** Before the first it is the start, behind the last the way home or nothing. */
  const seatAt = (at: number): Seat | null =>
    at < 0 ? start : at < path.length ? seats[path[at]!]! : returns ? start : null;
  const way = (from: Seat | null, to: Seat | null) => (from && to ? wayBetween(from, to) : 0);
  const gain = (from: number, to: number) =>
    way(seatAt(from - 1), seatAt(from)) +
    way(seatAt(to), seatAt(to + 1)) -
    way(seatAt(from - 1), seatAt(to)) -
    way(seatAt(from), seatAt(to + 1));
  for (let shorter = true; shorter;) {
    shorter = false;
    for (let from = 0; from < path.length - 1; from++) {
      for (let to = from + 1; to < path.length; to++) {
        if (gain(from, to) <= GAIN) continue;
        path.splice(from, to - from + 1, ...path.slice(from, to + 1).reverse());
        shorter = true;
      }
    }
  }
  return path;
}

const isKnown = ({ lat, lng }: Seat): boolean => lat !== null && lng !== null;
const wayBetween = (from: Seat, to: Seat): number => distanceBetween(from, to) ?? 0;
