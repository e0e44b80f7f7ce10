// Which places does the generated country have? All of GB/T 2260, each prefecture beside those next to it in the order of the
// codes: the codes follow the land more or less, and a border to the next province comes with it.
import type { Region } from '../../chain/region.ts';
import { builtInRegions } from '../../store/regions/builtIn.ts';
import type { Random } from '../world/random.ts';

/** A prefecture borders on the next ones. */
const REACH = 2;

export function generatePlaces(random: Random): Region[] {
  const regions = builtInRegions();
  const prefectures = regions.filter(({ level }) => level === 'prefecture').map(({ code }) => code);
  const places = new Map(prefectures.map((code, at) => [code, at]));
  return regions.map((region) => {
    const at = places.get(region.code);
    const neighbours = at === undefined ? region.neighbours : prefectures.slice(at + 1, at + 1 + REACH);
    return { ...region, neighbours, lat: 18 + 35 * random.next(), lng: 73 + 62 * random.next() };
  });
}

/** The counties in a random order, each with its share of all firms: a few have many. */
export interface Counties {
  codes: readonly string[];
  draw(random: Random): number;
}

export function weighCounties(places: readonly Region[], random: Random): Counties {
  const codes = shuffle(
    places.filter(({ level }) => level === 'county').map(({ code }) => code),
    random,
  );
  return { codes, draw: drawByPower(codes.length, 0.6) };
}

/**
 * Draws numbers from 0 to below `count`, the n-th with a weight of 1 / (n + 1) ^ exponent: a power law, as sizes of towns
 * and numbers of producers follow it (M. E. J. Newman, Contemporary Physics 46 (2005), 323).
 */
export function drawByPower(count: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let at = 0; at < count; at += 1) sums[at] = sum += (at + 1) ** -exponent;
  return (random) => {
    const drawn = random.next() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Fisher and Yates. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
