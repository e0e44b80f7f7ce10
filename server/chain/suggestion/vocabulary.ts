// Which words lead to which segments? All terms of all segments, for finding the longest at a place, the more special ones
// that a short word could mean, and how telling each pair of letters is.
import type { Segment } from '../industry.ts';
import { termsOf, type Origin, type Term } from './terms.ts';

/** What is done by those who stand for a segment: it tells which verbs speak for it. */
export type Activity = 'makes' | 'grows' | 'serves';

export interface Vocabulary {
  /** By word; every segment that it may mean. */
  terms: ReadonlyMap<string, readonly Term[]>;
  longest: number;
  /** Names that end in the word and say more: 氨基酸表面活性剂 for 表面活性剂. */
  moreSpecial(word: string): readonly Term[];
  /** Names that have a pair of letters in common with the word, by pair. */
  alike(pair: string): readonly Term[];
  /** How rare a pair of letters is among the segments, per mille of the rarest: a word that every chain uses tells nothing. */
  rarity(pair: string): number;
  activity(segment: string): Activity;
}

export function buildVocabulary(segments: Iterable<Segment>): Vocabulary {
  const known = new Map(
    [...segments].filter(({ scope }) => scope === 'business').map((segment) => [segment.id, segment]),
  );
  const all = [...known.values()].flatMap(termsOf);
  // Another way to make a product is told by its own name, never by that of the product.
  const names = all.filter(({ origin, segment }) => NAMED.has(origin) && known.get(segment)?.makes === null);
  const byEnd = Map.groupBy(
    names.flatMap((term) => ends(term.word).map((end) => ({ end, term }))),
    ({ end }) => end,
  );
  // What a description mentions and a name ends in, the name tells better.
  const told = all.filter(({ origin, word }) => origin !== 'description' || !byEnd.has(word));
  const byPair = Map.groupBy(
    names.flatMap((term) => [...new Set(pairsOf(term.word))].map((pair) => ({ pair, term }))),
    ({ pair }) => pair,
  );
  const segmentsWith = (pair: string) => new Set(byPair.get(pair)?.map(({ term }) => term.segment)).size;
  const most = Math.log(1 + known.size);
  return {
    terms: Map.groupBy(told, ({ word }) => word),
    longest: Math.max(0, ...told.map(({ word }) => word.length)),
    moreSpecial: (word) => byEnd.get(word)?.map(({ term }) => term) ?? [],
    alike: (pair) => byPair.get(pair)?.map(({ term }) => term) ?? [],
    rarity: (pair) => Math.floor((1000 * Math.log((1 + known.size) / (1 + segmentsWith(pair)))) / most),
    activity: (segment) => activityOf(known.get(segment)),
  };
}

const NAMED: ReadonlySet<Origin> = new Set(['name', 'part']);

const ends = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at + 1)).filter(
    ({ length }) => length >= 2,
  );

export const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));

/** By the division of GB/T 4754 (01 to 03 grow, 44 and up serve); without a class the stage tells. */
function activityOf(segment: Segment | undefined): Activity {
  const division = Number(/^\d\d/.exec(segment?.gbt4754 ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(division)) return segment?.stage === 'supporting' ? 'serves' : 'makes';
  return division <= 3 ? 'grows' : division >= 44 ? 'serves' : 'makes';
}
