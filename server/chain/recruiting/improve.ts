// How does one come near the best set without trying all? Adding what brings most, and exchanging one for one while that helps.
import type { Work } from '../routes/work.ts';
import { compareWorth, type Gains, type Scales, type Worth } from './scales.ts';

/** One more, the one that is worth most; between equals, the one that brings routes nearest, then of the best rank. */
export function addOne(scales: Scales, before: readonly number[], work: Work): readonly number[] {
  const gains = scales.gainsOf(before, work);
  const taken = new Set(before);
  let best: number | null = null;
  for (let number = 0; number < scales.candidates.length; number += 1) {
    if (!taken.has(number) && (best === null || isBetter(scales, gains, number, best))) best = number;
  }
  return best === null ? before : sorted([...before, best]);
}

function isBetter({ order }: Scales, { routes, demand, nearer }: Gains, one: number, other: number): boolean {
  const [first, second] = order(routes[one]!, demand[one]!);
  const [otherFirst, otherSecond] = order(routes[other]!, demand[other]!);
  return (first - otherFirst || nearer[one]! - nearer[other]! || second - otherSecond) > 0;
}

/** The best of the beginnings, as far as exchanges lead. */
export function improve(scales: Scales, starts: readonly (readonly number[])[], work: Work): readonly number[] {
  const begun = starts.map((chosen) => ({ chosen, worth: scales.worthOf(chosen, work) }));
  let best = begun.reduce((found, other) => (compareWorth(other.worth, found.worth) > 0 ? other : found));
  for (let isBetter = true; isBetter && !work.isOver;) {
    isBetter = false;
    for (const out of best.chosen) {
      const exchanged = exchange(scales, best.chosen, out, work);
      const worth: Worth = scales.worthOf(exchanged, work);
      if (work.isOver || compareWorth(worth, best.worth) <= 0) continue;
      best = { chosen: exchanged, worth };
      isBetter = true;
      break;
    }
  }
  return best.chosen;
}

/** Another in the place of one, whichever is worth most. */
function exchange(scales: Scales, chosen: readonly number[], out: number, work: Work): readonly number[] {
  const rest = chosen.filter((number) => number !== out);
  const { routes, demand } = scales.gainsOf(rest, work);
  const taken = new Set(chosen);
  let best = out;
  for (let number = 0; number < scales.candidates.length; number += 1) {
    if (taken.has(number)) continue;
    const worth = scales.order(routes[number]!, demand[number]!);
    if (compareWorth(worth, scales.order(routes[best]!, demand[best]!)) > 0) best = number;
  }
  return sorted([...rest, best]);
}

export const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((left, right) => left - right);
