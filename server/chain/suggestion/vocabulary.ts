// Which words lead to which segments? All terms of all segments, for finding the longest at a place, the more special ones
// that a short word could mean, and those that resemble a word.
import type { Segment } from '../industry.ts';
import { resembleBy, type Resembling } from './likeness.ts';
import { termsOf, type Origin, type Term } from './terms.ts';

/** What is done by those who stand for a segment: it tells which verbs speak for it. */
export type Activity = 'makes' | 'grows' | 'serves';

export interface Vocabulary {
  /** By word; every segment that it may mean. */
  terms: ReadonlyMap<string, readonly Term[]>;
  longest: number;
  /** Names that end in the word and say more: 氨基酸表面活性剂 for 表面活性剂. */
  moreSpecial(word: string): readonly Term[];
  /** Names that share at least so much of what tells with the word, per mille. */
  resembling: Resembling;
  activity(segment: string): Activity;
}

export function buildVocabulary(segments: Iterable<Segment>): Vocabulary {
  const known = new Map(
    [...segments].filter(({ scope }) => scope === 'business').map((segment) => [segment.id, segment]),
  );
  const all = [...known.values()].flatMap(termsOf);
  // Another way to make a product is told by its own name, never by that of the product.
  const names = all.filter(
    ({ origin, segment, word, combined }) =>
      NAMED.has(origin) && !combined && HAN.test(word) && known.get(segment)?.makes === null,
  );
  const byEnd = new Map<string, Term[]>();
  for (const term of names) {
    for (let at = 1; at <= term.word.length - 2; at += 1) {
      const end = term.word.slice(at);
      const found = byEnd.get(end);
      if (found) found.push(term);
      else byEnd.set(end, [term]);
    }
  }
  // What a description mentions and a name ends in, the name tells better.
  const told = all.filter(({ origin, word }) => origin !== 'description' || !byEnd.has(word));
  return {
    terms: Map.groupBy(told, ({ word }) => word),
    longest: told.reduce((most, { word }) => Math.max(most, word.length), 0),
    moreSpecial: (word) => byEnd.get(word) ?? [],
    resembling: resembleBy(names, known.size),
    activity: (segment) => activityOf(known.get(segment)),
  };
}

const NAMED: ReadonlySet<Origin> = new Set(['name', 'part']);
/** Only Chinese words are read from their end. */
const HAN = /\p{Script=Han}/u;

/** By the division of GB/T 4754 (01 to 03 grow, 44 and up serve); without a class the stage tells. */
function activityOf(segment: Segment | undefined): Activity {
  const division = Number(/^\d\d/.exec(segment?.gbt4754 ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(division)) return segment?.stage === 'supporting' ? 'serves' : 'makes';
  return division <= 3 ? 'grows' : division >= 44 ? 'serves' : 'makes';
}
