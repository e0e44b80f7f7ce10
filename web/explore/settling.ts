// How does a layout that knows nothing of pins come onto the sheet? Shifted to where its things stood, around what is pinned, over nothing.
import { placeAround, type Point, type Standing } from './placing.ts';

/** Places for all that is not pinned, in the order of the things. */
export function settle(places: ReadonlyMap<string, Point>, things: readonly Standing[]): Map<string, Point> {
  const laid = things.flatMap((thing) => {
    const place = places.get(thing.id);
    return place ? [{ thing, place }] : [];
  });
  const pinned = laid.filter(({ thing }) => thing.pinned);
  // What is pinned says where the rest belongs; where nothing is, the middle of all stays the middle.
  const held = pinned.length > 0 ? pinned : laid;
  const shift = {
    x: mean(held.map(({ thing, place }) => thing.x - place.x)),
    y: mean(held.map(({ thing, place }) => thing.y - place.y)),
  };
  const taken: Point[] = things.filter((thing) => thing.pinned);
  return new Map(
    laid.flatMap(({ thing, place }) => {
      if (thing.pinned) return [];
      const wanted = { x: Math.round(place.x + shift.x), y: Math.round(place.y + shift.y) };
      const [free = wanted] = placeAround(wanted, taken, 1, true);
      taken.push(free);
      return [[thing.id, free] as const];
    }),
  );
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
