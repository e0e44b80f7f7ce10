// What is an introduction? A way of a few evidenced ties from somebody of a place to a firm elsewhere.
import { END_KINDS, type End, type SeenLink } from '../link.ts';

/** The relations that people can be introduced by. */
export const INTRODUCING = ['supplies', 'holds', 'related', 'invests'] as const;
export type Introducing = (typeof INTRODUCING)[number];

/** How somebody belongs to the place: in it or below it, or of a place above whose offices it may use. */
export const BELONGINGS = ['here', 'above'] as const;
export type Belonging = (typeof BELONGINGS)[number];

/** Where a way may begin. */
export interface Anchor {
  end: End;
  belonging: Belonging;
  bank: boolean;
}

/** Everybody that somebody is tied to: no more than were asked for, so that whoever knows too many is known to. */
export interface Neighbourhood {
  /** Of the other ends, by `endName`; once for each tie. */
  names: readonly string[];
  /** There are more than were asked for. */
  crowded: boolean;
  /** No way goes through a firm that has ceased. */
  ceased: boolean;
  bank: boolean;
  /** Who of them belongs to the place: told where those are too many to be handed out. */
  anchors: readonly Anchor[];
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

/** Names an end, and orders ends. */
export const endName = ({ kind, key }: End): string => `${END_KINDS.indexOf(kind)}${key}`;

export const endNamed = (name: string): End => ({
  kind: END_KINDS[Number(name.charAt(0))] ?? 'enterprises',
  key: name.slice(1),
});
