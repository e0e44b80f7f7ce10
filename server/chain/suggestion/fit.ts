// How does a word of the vocabulary stand in an item? In Chinese the last word names the thing: 电池级碳酸锂 is a 碳酸锂, but
// 碳酸锂电池 is none, and 苯丙氨酸 is another substance than 丙氨酸.
import { peelBack, peelFront, type Item } from './items.ts';
import { ORIGINS, type Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { CONTRARIES, DOSE, FORMS, RADICALS, SUBSTANCE } from './wording.ts';

/** The word is the item; a kind of it is; the item is more general; one only resembles the other. */
export const FITS = ['exact', 'kind', 'general', 'alike'] as const;
export type Fit = (typeof FITS)[number];

export interface Match {
  item: Item;
  term: Term;
  fit: Fit;
  /** Letters. */
  from: number;
  to: number;
  /** How much of what tells is in common, per mille; 1000 where the word itself stands there. */
  likeness: number;
}

const LEAST_LIKENESS = 500;

export function matchItem(text: string, item: Item, vocabulary: Vocabulary): Match[] {
  const direct = longestWords(text, item, vocabulary).flatMap(({ from, to }) => {
    const fit = fitOf(text, item, from, to);
    const terms = vocabulary.terms.get(text.slice(from, to)) ?? [];
    return fit === null ? [] : strongest(terms).map((term): Match => ({ item, term, fit, from, to, likeness: 1000 }));
  });
  if (direct.some(({ term }) => term.origin !== 'description')) return direct;
  const special = backOff(text, item, vocabulary);
  return special.length > 0 ? special : direct;
}

/** A word that is the name of one segment does not mean another that only mentions it. */
function strongest(terms: readonly Term[]): readonly Term[] {
  const tier = (term: Term) => (term.origin === 'name' || term.origin === 'part' ? 0 : ORIGINS.indexOf(term.origin));
  const best = Math.min(...terms.map(tier));
  return terms.filter((term) => tier(term) === best);
}

/** The longest first, later ones before earlier ones; none overlaps another. */
function longestWords(text: string, item: Item, vocabulary: Vocabulary): { from: number; to: number }[] {
  const taken: { from: number; to: number }[] = [];
  for (let length = Math.min(vocabulary.longest, item.to - item.from); length >= 2; length -= 1) {
    for (let from = item.to - length; from >= item.from; from -= 1) {
      const to = from + length;
      if (!vocabulary.terms.has(text.slice(from, to))) continue;
      if (!taken.some((other) => other.from < to && from < other.to)) taken.push({ from, to });
    }
  }
  return taken;
}

function fitOf(text: string, item: Item, from: number, to: number): Fit | null {
  const word = text.slice(from, to);
  const before = text.slice(item.from, from);
  const after = text.slice(to, item.to);
  const last = before.at(-1) ?? '';
  if (CONTRARIES.some((contrary) => contrary === last)) return null;
  if (/[a-z]/.test(word[0]!) && /[a-z]/.test(last)) return null;
  const substance = SUBSTANCE.test(word);
  if (substance && RADICALS.includes(last || '、')) return null;
  const form = [DOSE, ...(substance ? FORMS : [])].find((one) => after.startsWith(one)) ?? '';
  const rest = after.slice(form.length);
  if (form === '' && substance && RADICALS.includes(rest[0] ?? '、')) return null;
  if (peelBack(rest).length < rest.length) return null;
  return peelFront(before).length < before.length ? 'kind' : 'exact';
}

/** No name ends the item: names that say more than it, or else those that share the telling pairs of letters. */
function backOff(text: string, item: Item, vocabulary: Vocabulary): Match[] {
  const { from, to } = item.core;
  const core = text.slice(from, to);
  if (core.length < 2) return [];
  const special = vocabulary
    .moreSpecial(core)
    .filter(({ word }) => !RADICALS.includes(word.at(-core.length - 1)!) || !SUBSTANCE.test(core));
  if (special.length > 0) return special.map((term) => ({ item, term, fit: 'general', from, to, likeness: 1000 }));
  // A name that stands there was refused before: 苯丙氨酸 is no 丙氨酸.
  return vocabulary
    .resembling(core, LEAST_LIKENESS)
    .filter(({ term }) => !core.includes(term.word))
    .map(({ term, likeness }): Match => ({ item, term, fit: 'alike', from, to, likeness }));
}
