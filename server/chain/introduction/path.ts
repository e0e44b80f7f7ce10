// What is an introduction? A way of a few evidenced ties from somebody of a place to a firm elsewhere.
import type { End, EndKind, SeenLink } from '../link.ts';

/** The relations that people can be introduced by. */
export const INTRODUCING = ['supplies', 'holds', 'related', 'invests'] as const;
export type Introducing = (typeof INTRODUCING)[number];

/** How somebody belongs to the place: in it or below it, or of a place above whose offices it may use. */
export const BELONGINGS = ['here', 'above'] as const;
export type Belonging = (typeof BELONGINGS)[number];

/** One tie as it is seen from somebody, with what a search must know of the other end. */
export interface Neighbour {
  tie: SeenLink;
  /** Where a way may begin. */
  anchor: Belonging | null;
  /** Whether a way may go through it: places introduce nobody on the way, nor do firms that have ceased. */
  passable: boolean;
  bank: boolean;
}

/** Everybody that somebody is tied to: no more than were asked for, so that whoever knows too many is known to. */
export interface Neighbourhood {
  neighbours: readonly Neighbour[];
  /** There are more than were asked for. */
  crowded: boolean;
}

export interface Hop {
  /** Nearer to the place. */
  from: End;
  to: End;
  tie: SeenLink;
  /** Per mille, by its kind, grade and age. */
  strength: number;
  weakest: boolean;
}

/** Somebody on the way who knows so many that it counts for less. */
export interface Damping {
  party: End;
  ties: number;
  bank: boolean;
}

export interface Path {
  anchor: End;
  belonging: Belonging;
  /** From the place to the firm. */
  hops: readonly Hop[];
  /** Per mille: the product of all hops, less what the damped cost. */
  strength: number;
  damped: readonly Damping[];
}

export const BOUNDS = ['time', 'ties', 'candidate'] as const;
/** Why a search ended early: its time was over, it had read enough, or the firm itself has more ties than are followed. */
export type Bound = (typeof BOUNDS)[number];

export interface Introductions {
  /** Shortest first, of those the strongest; they share nobody but the firm. */
  paths: readonly Path[];
  /** Another one is there, or may be: see `bound`. */
  more: boolean;
  bound: Bound | null;
  /** Who knows so many that no way was sought through it, as far as the search came. */
  crowds: readonly End[];
  /** The firm is of the place itself: nobody needs to introduce it. */
  here: boolean;
  /** Somebody claims something about the firm. */
  known: boolean;
}

const KIND_ORDER: readonly EndKind[] = ['enterprises', 'organisations', 'regions', 'projects', 'segments'];

/** Names an end, and orders ends. */
export const endName = ({ kind, key }: End): string => `${KIND_ORDER.indexOf(kind)}${key}`;
