// What does a search for introductions ask of whoever holds the ties, what is it answered, and how far does it go?
import type { End, SeenLink } from '../link.ts';
import type { Anchor, Neighbourhood } from './path.ts';

export const INTRODUCTION_LIMITS = {
  hops: 4,
  /** Whoever has more ties introduces nobody. */
  crowd: 400,
  /** Of the firm itself so many are followed. */
  candidate: 2_000,
  /** Ties read in all. */
  ties: 60_000,
  /** Asked for at once. */
  batch: 256,
  /** No more firms of the place are handed out; beyond, each neighbourhood comes with those of it. */
  anchors: 5_000,
  /** Fewer on the last step are asked one by one. */
  filterFrom: 32,
};
export type IntroductionLimits = typeof INTRODUCTION_LIMITS;

export type Question =
  | { ask: 'firm' }
  /** All that belong to the place; `more` where its firms are more than `most`. */
  | { ask: 'anchors'; most: number }
  /** Neighbours of each, no more than `most`: the first in the order of links where they are `ordered`. */
  | { ask: 'neighbours'; of: readonly End[]; most: number; marked: boolean; ordered: boolean }
  /** All ties between two, as they are seen from the first. */
  | { ask: 'ties'; between: readonly (readonly [End, End])[] };
export interface Answers {
  firm: { end: End; known: boolean; here: boolean };
  /** Firms, which are many, by `endName`; everybody else with how it belongs there. */
  anchors: { firms: ReadonlySet<string>; others: readonly Anchor[] } | 'more';
  neighbours: readonly Neighbourhood[];
  ties: readonly (readonly SeenLink[])[];
}
/** `null`: the time is over. */
export type Answer = Answers[keyof Answers] | null;
export type Search<T> = Generator<Question, T, Answer>;
