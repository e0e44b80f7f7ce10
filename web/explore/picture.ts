// What is on the sheet of relations? Things with their places, and which links were brought; every step makes a new picture out of
// an old one, and what is placed stays where it is.
import { placeAround, type Point } from './placing.ts';

export type Direction = 'OUT' | 'IN';

export interface PlacedThing extends Point {
  /** `kind:key`. */
  id: string;
  /** Beside whom it was put; null for what was asked for by name. */
  parent: string | null;
  pinned: boolean;
  hidden: boolean;
}

/** As far as a relation of a thing was opened. */
export interface Opened {
  of: string;
  relation: string;
  direction: Direction;
  /** Where the next page begins; null where there is none. */
  after: string | null;
}

export interface LinkEnds {
  id: string;
  from: string;
  to: string;
}

export interface Picture {
  things: readonly PlacedThing[];
  links: readonly LinkEnds[];
  opened: readonly Opened[];
}

export const EMPTY: Picture = { things: [], links: [], opened: [] };

export const thingIn = (picture: Picture, id: string): PlacedThing | undefined =>
  picture.things.find((thing) => thing.id === id);

export const seenThings = ({ things }: Picture): PlacedThing[] => things.filter(({ hidden }) => !hidden);

/** Links whose two ends are seen. */
export function seenLinks(picture: Picture): LinkEnds[] {
  const seen = new Set(seenThings(picture).map(({ id }) => id));
  return picture.links.filter(({ from, to }) => seen.has(from) && seen.has(to));
}

/** Of each thing, how many of its links are seen. */
export function countSeen(picture: Picture): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of seenLinks(picture)) {
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Of the links that lead so from a thing and were brought, how many lead to what is hidden. */
export function countHidden(
  { things, links }: Picture,
  id: string,
  direction: Direction,
  isMeant: (link: string) => boolean,
): number {
  const hidden = new Set(things.filter((thing) => thing.hidden).map((thing) => thing.id));
  const [here, other] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return links.filter((link) => link[here] === id && hidden.has(link[other]) && isMeant(link.id)).length;
}

/** Something that was asked for by name; what is hidden comes back. */
export function addThing(picture: Picture, id: string): Picture {
  if (thingIn(picture, id)) return bringBack(picture, [id]);
  const [place = { x: 0, y: 0 }] = placeAround({ x: 0, y: 0 }, picture.things, 1, picture.things.length === 0);
  return { ...picture, things: [...picture.things, { id, ...place, parent: null, pinned: false, hidden: false }] };
}

/** Links of a thing with those at their other ends, put beside it; `opened` says how far its relation is open now. */
export function addLinks(picture: Picture, of: string, links: readonly LinkEnds[], opened: Opened | null): Picture {
  const parent = thingIn(picture, of);
  if (!parent) return picture;
  const others = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter((id) => !thingIn(picture, id));
  const places = placeAround(parent, picture.things, others.length);
  const come = others.map((id, at) => ({ id, ...(places[at] ?? parent), parent: of, pinned: false, hidden: false }));
  const known = new Set(picture.links.map(({ id }) => id));
  return {
    things: [...picture.things, ...come],
    links: [...picture.links, ...links.filter(({ id }) => !known.has(id))],
    opened: opened === null ? picture.opened : [...picture.opened.filter((other) => !isSame(other, opened)), opened],
  };
}

const isSame = (left: Opened, right: Opened): boolean =>
  left.of === right.of && left.relation === right.relation && left.direction === right.direction;

export const openedOf = (picture: Picture, of: string, relation: string, direction: Direction): Opened | undefined =>
  picture.opened.find((one) => isSame(one, { of, relation, direction, after: null }));

/** Takes away what was brought beside a thing, and beside that, but for what is pinned. */
export function collapse(picture: Picture, id: string): Picture {
  const gone = new Set<string>();
  let before = -1;
  while (gone.size !== before) {
    before = gone.size;
    for (const thing of picture.things) {
      const follows = thing.parent === id || (thing.parent !== null && gone.has(thing.parent));
      if (follows && !thing.pinned && thing.id !== id) gone.add(thing.id);
    }
  }
  const stays = (one: string) => !gone.has(one);
  return {
    things: picture.things.filter((thing) => stays(thing.id)),
    links: picture.links.filter(({ from, to }) => stays(from) && stays(to)),
    opened: picture.opened.filter(({ of }) => of !== id && stays(of)),
  };
}

const change = (picture: Picture, ids: readonly string[], by: (thing: PlacedThing) => PlacedThing): Picture => ({
  ...picture,
  things: picture.things.map((thing) => (ids.includes(thing.id) ? by(thing) : thing)),
});

export const hide = (picture: Picture, ids: readonly string[]): Picture =>
  change(picture, ids, (thing) => ({ ...thing, hidden: true }));
export const bringBack = (picture: Picture, ids: readonly string[]): Picture =>
  change(picture, ids, (thing) => ({ ...thing, hidden: false }));
export const pin = (picture: Picture, ids: readonly string[], pinned: boolean): Picture =>
  change(picture, ids, (thing) => ({ ...thing, pinned }));
export const move = (picture: Picture, id: string, { x, y }: Point): Picture =>
  change(picture, [id], (thing) => ({ ...thing, x, y }));

/** What a layout says of a thing that was pinned or taken away since comes to nothing. */
export const place = (picture: Picture, places: ReadonlyMap<string, Point>): Picture => ({
  ...picture,
  things: picture.things.map((thing) => (thing.pinned ? thing : { ...thing, ...places.get(thing.id) })),
});

/** Whatever leads to a thing, and whatever it leads to, along the links. */
export function through(picture: Picture, id: string): Set<string> {
  const links = seenLinks(picture);
  const reach = (end: 'from' | 'to', other: 'from' | 'to') => {
    const found = new Set([id]);
    let edge = [id];
    while (edge.length > 0) {
      const next = links
        .filter((link) => edge.includes(link[end]) && !found.has(link[other]))
        .map((link) => link[other]);
      for (const one of next) found.add(one);
      edge = [...new Set(next)];
    }
    return found;
  };
  return new Set([...reach('from', 'to'), ...reach('to', 'from')]);
}
