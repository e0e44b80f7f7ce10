// How is the map looked at? What stands out, what it is focused on, which route is followed: the map's own part of the address.
import type { CoverageState, GapKind } from '../api/generated/graphql.ts';
import { STATES } from '../atlas/patterns.ts';
import { GAP_KINDS } from '../gaps/gapList.ts';

export const COLOURS = ['coverage', 'routes'] as const;
export type Colour = (typeof COLOURS)[number];
export const WAYS = ['both', 'upstream', 'downstream'] as const;
export type Way = (typeof WAYS)[number];
/** How many flows away; `all` as far as they lead. */
export const REACHES = ['1', '2', '3', 'all'] as const;
export type Reach = (typeof REACHES)[number];

export interface Focus {
  segment: string;
  reach: Reach;
  way: Way;
}

export interface MapView {
  colour: Colour;
  /** What stands out; nothing chosen leaves everything as it is, in each of the two. */
  states: readonly CoverageState[];
  kinds: readonly GapKind[];
  focus: Focus | null;
  /** The ends of the routes, where they were chosen. */
  from: string | null;
  to: string | null;
  /** Which of them is followed, counted from 1; 0 for all of them alike. */
  nth: number;
  /** The panel of what is assumed to land is open. */
  assuming: boolean;
}

export const PLAIN: MapView = {
  colour: 'coverage',
  states: [],
  kinds: [],
  focus: null,
  from: null,
  to: null,
  nth: 0,
  assuming: false,
};

/** The names that the map has in the address. */
export const MAP_PARAMETERS = ['colour', 'only', 'focus', 'reach', 'way', 'from', 'to', 'nth', 'whatif'] as const;
type Own = Readonly<Record<string, string>>;

/** What is unknown is left out. */
export function readMapView(own: Own): MapView {
  const one = <Word extends string>(words: readonly Word[], text: string | undefined, usual: Word): Word =>
    words.find((word) => word === text) ?? usual;
  const chosen = own.only?.toUpperCase().split(',') ?? [];
  return {
    colour: one(COLOURS, own.colour, PLAIN.colour),
    states: STATES.filter((state) => chosen.includes(state)),
    kinds: GAP_KINDS.filter((kind) => chosen.includes(kind)),
    focus: own.focus
      ? { segment: own.focus, reach: one(REACHES, own.reach, 'all'), way: one(WAYS, own.way, 'both') }
      : null,
    from: own.from ?? null,
    to: own.to ?? null,
    nth: /^[1-9]\d{0,2}$/.test(own.nth ?? '') ? Number(own.nth) : 0,
    assuming: own.whatif === 'open',
  };
}

/** The shortest that reads back to the same view. */
export function writeMapView({ colour, states, kinds, focus, from, to, nth, assuming }: MapView): Own {
  const written: Record<(typeof MAP_PARAMETERS)[number], string | null> = {
    colour: colour === PLAIN.colour ? null : colour,
    only: [...states, ...kinds].join(',').toLowerCase(),
    focus: focus && focus.segment,
    reach: focus && focus.reach !== 'all' ? focus.reach : null,
    way: focus && focus.way !== 'both' ? focus.way : null,
    from,
    to,
    nth: nth > 0 ? String(nth) : null,
    whatif: assuming ? 'open' : null,
  };
  return Object.fromEntries(Object.entries(written).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
