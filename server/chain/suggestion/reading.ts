// Which words of a firm's text point to which segment, and how strongly does each?
import type { TextField } from './firmText.ts';
import { matchItem, type Fit, type Match } from './fit.ts';
import { readItems, type Item } from './items.ts';
import { placeOf, readLetters } from './letters.ts';
import type { Origin } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';
import type { Voice } from './wording.ts';

export interface Reading {
  field: TextField;
  /** Of `words` in the text as it is written, in UTF-16 units. */
  start: number;
  end: number;
  words: string;
  /** The item that they stand in, as it is written. */
  item: string;
  /** The word of the segment that they were read as. */
  term: string;
  fit: Fit;
  origin: Origin;
  voice: Voice;
  /** How many segments the words could mean, this one included. */
  among: number;
  /** The text says that it is still to come. */
  planned: boolean;
  /** Per mille. */
  points: number;
}

export interface SegmentReading {
  segment: string;
  reading: Reading;
}

export function readText(
  vocabulary: Vocabulary,
  field: TextField,
  written: string,
  weights: Weights,
): SegmentReading[] {
  const letters = readLetters(written);
  const slice = (from: number, to: number) => {
    const { start, end } = placeOf(letters, from, to);
    return written.slice(start, end);
  };
  const found = readItems(letters.text).flatMap((item) => {
    const matches = matchItem(letters.text, item, vocabulary);
    const atPlace = Map.groupBy(matches, placeName);
    const amongAt = new Map([...atPlace].map(([place, found]) => [place, countSegments(found)]));
    return matches.map((match): SegmentReading => {
      const { term, fit, from, to } = match;
      const voice = voiceOf(item, vocabulary, term.segment);
      const among = amongAt.get(placeName(match))!;
      const reading = {
        field,
        ...placeOf(letters, from, to),
        words: slice(from, to),
        item: slice(item.from, item.to),
        term: term.word,
        fit,
        origin: term.origin,
        voice,
        among,
        planned: item.planned,
        points: weigh(match, weights.voice[field][voice], among, weights),
      };
      return { segment: term.segment, reading };
    });
  });
  return strongestAtEachPlace(found);
}

export const byPoints = (left: Reading, right: Reading): number =>
  right.points - left.points ||
  (left.field < right.field ? 1 : left.field > right.field ? -1 : left.start - right.start);

/** The shares multiplied. A name that several segments share means each of them less; a class or description that they share tells little. */
function weigh({ item, term, fit, likeness }: Match, voice: number, among: number, weights: Weights): number {
  const { origin } = term;
  const shares = [weights.fit[fit], likeness, weights.origin[origin], voice, item.remark ? weights.remark : 1000];
  const shared = origin === 'name' || origin === 'part' ? Math.sqrt(among) : among;
  return Math.floor(shares.reduce((product, share) => (product * share) / 1000, 1000) / shared);
}

const placeName = ({ from, to }: Match): string => `${from} ${to}`;

const countSegments = (matches: readonly Match[]): number => new Set(matches.map(({ term }) => term.segment)).size;

/** Several words of one segment can lead to one place: only the strongest counts. */
function strongestAtEachPlace(found: readonly SegmentReading[]): SegmentReading[] {
  const places = Map.groupBy(found, ({ segment, reading }) => `${segment}|${reading.start}|${reading.end}`);
  return [...places.values()].map((at) => at.toSorted((left, right) => byPoints(left.reading, right.reading))[0]!);
}

const STRONGEST_FIRST = ['makes', 'grows', 'trades', 'serves'] as const satisfies readonly Voice[];

/** To trade or serve is what a service does; to process what others grow is not to grow it. */
function voiceOf({ voices }: Item, vocabulary: Vocabulary, segment: string): Voice {
  const activity = vocabulary.activity(segment);
  if (activity === 'grows' && voices.includes('grows')) return 'grows';
  if (activity === 'grows' && voices.includes('makes')) return 'processes';
  if (activity === 'serves' && voices.some((voice) => voice === 'trades' || voice === 'serves')) return 'makes';
  return STRONGEST_FIRST.find((voice) => voices.includes(voice)) ?? 'names';
}
