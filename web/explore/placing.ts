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
/** What stands further out is found by its line anyway. */
const SEEN_RINGS = 5;
/** Between a box and a line that passes it. */
const SIGHT = 6;
/** More than any sheet holds. */
const MOST_RINGS = 400;

const overlap = (left: Point, right: Point): boolean =>
  Math.abs(left.x - right.x) < BOX.width + GAP.x && Math.abs(left.y - right.y) < BOX.height + GAP.y;

/** From above, by turns: those of a second ring stand between those of the first, as seen from the middle. */
function* ringPlaces(centre: Point, ring: number, count = 6 * ring, shift = 0.5): Generator<Point> {
  for (let at = 0; at < count; at += 1) {
    const angle = (2 * Math.PI * (at + shift)) / count - Math.PI / 2;
    yield {
      x: Math.round(centre.x + ring * RING.x * Math.cos(angle)),
      y: Math.round(centre.y + ring * RING.y * Math.sin(angle)),
    };
  }
}

/** Between those of `ringPlaces`, twice as many. */
function* closePlaces(centre: Point, ring: number): Generator<Point> {
  yield* ringPlaces(centre, ring, 12 * ring, 0);
}

/** Does the line from one to the other run behind the box that stands there? */
export function runsBehind(from: Point, to: Point, box: Point): boolean {
  const [half, tall] = [BOX.width / 2 + SIGHT, BOX.height / 2 + SIGHT];
  let [begin, end] = [0, 1];
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, box.x - half, box.x + half],
    [from.y, to.y - from.y, box.y - tall, box.y + tall],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [near, far] = [(low - start) / way, (high - start) / way];
    begin = Math.max(begin, Math.min(near, far));
    end = Math.min(end, Math.max(near, far));
  }
  return begin <= end;
}

/**
 * So many free places around a point; with `itself`, the point is one of them. First those that can be seen from the point,
 * then any: a line that runs behind a box would look like that box's own.
 */
export function placeAround(centre: Point, taken: readonly Point[], count: number, itself = false): Point[] {
  const places: Point[] = [];
  const others = () => [...taken, ...places];
  const isFree = (place: Point) => !others().some((other) => overlap(place, other));
  const isSeen = (place: Point) =>
    !others().some((other) => !isSame(other, centre) && runsBehind(centre, place, other));
  const fill = (candidates: Iterable<Point>, test: (place: Point) => boolean) => {
    for (const place of candidates) {
      if (places.length === count) return;
      if (isFree(place) && test(place)) places.push(place);
    }
  };
  if (itself && count > 0 && isFree(centre)) places.push({ x: centre.x, y: centre.y });
  fill(ringPlaces(centre, 1), isSeen);
  for (let ring = 2; ring <= SEEN_RINGS; ring += 1) fill(closePlaces(centre, ring), isSeen);
  for (let ring = 1; ring < MOST_RINGS && places.length < count; ring += 1) fill(ringPlaces(centre, ring), () => true);
  return places;
}

const isSame = (left: Point, right: Point): boolean => left.x === right.x && left.y === right.y;

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
