// Where does something new stand? Near what brought it, on the first free place of rings around it: nothing that stands is moved.

export interface Point {
  x: number;
  y: number;
}

export interface Standing extends Point {
  id: string;
  pinned: boolean;
}

/** A sheet as a layout takes it. */
export interface Drawing {
  /** The first is where rings begin. */
  things: readonly Standing[];
  links: readonly { id: string; from: string; to: string }[];
}

export const BOX = { width: 172, height: 46 };
const GAP = { x: 34, y: 30 };
const RING = { x: BOX.width + 56, y: BOX.height + 62 };
/** More than any sheet holds. */
const MOST_RINGS = 400;

const overlap = (left: Point, right: Point): boolean =>
  Math.abs(left.x - right.x) < BOX.width + GAP.x && Math.abs(left.y - right.y) < BOX.height + GAP.y;

/** From above, by turns: those of a second ring stand between those of the first, as seen from the middle. */
function* ringPlaces(centre: Point, ring: number): Generator<Point> {
  const count = 6 + 6 * (ring - 1);
  for (let at = 0; at < count; at += 1) {
    const angle = (2 * Math.PI * (at + 0.5)) / count - Math.PI / 2;
    yield {
      x: Math.round(centre.x + ring * RING.x * Math.cos(angle)),
      y: Math.round(centre.y + ring * RING.y * Math.sin(angle)),
    };
  }
}

/** So many free places around a point; with `itself`, the point is one of them. */
export function placeAround(centre: Point, taken: readonly Point[], count: number, itself = false): Point[] {
  const places: Point[] = [];
  const isFree = (place: Point) => ![...taken, ...places].some((other) => overlap(place, other));
  if (itself && count > 0 && isFree(centre)) places.push({ x: centre.x, y: centre.y });
  for (let ring = 1; ring < MOST_RINGS && places.length < count; ring += 1) {
    for (const place of ringPlaces(centre, ring)) {
      if (places.length === count) break;
      if (isFree(place)) places.push(place);
    }
  }
  return places;
}

/** Everything that is not pinned anew: what is nearer to the first, by links, is placed first, and so further in. */
export function placeInRings({ things, links }: Drawing): Map<string, Point> {
  const [start] = things;
  if (!start) return new Map();
  const first = start.id;
  const order = [first];
  const seen = new Set(order);
  const reached = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    order.push(id);
  };
  for (let at = 0; at < order.length; at += 1) {
    for (const { from, to } of links) {
      if (from === order[at]) reached(to);
      if (to === order[at]) reached(from);
    }
  }
  for (const { id } of things) reached(id);
  const pinned = things.filter((thing) => thing.pinned);
  const loose = order.filter((id) => things.some((thing) => thing.id === id && !thing.pinned));
  const places = placeAround(start, pinned, loose.length, true);
  return new Map(loose.flatMap((id, at) => (places[at] ? [[id, places[at]]] : [])));
}
