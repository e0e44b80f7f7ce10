// Which names look like a word? Pairs of letters in common over all pairs of both (P. Jaccard, Bulletin de la Société Vaudoise des
// Sciences Naturelles 37, 1901), each pair weighed by how few segments have it (inverse document frequency, K. Spärck Jones,
// Journal of Documentation 28, 1972): a word that every chain uses tells nothing.
import type { Term } from './terms.ts';

export interface Likeness {
  term: Term;
  /** Per mille. */
  likeness: number;
}

export type Resembling = (word: string, least: number) => Likeness[];

export function resembleBy(names: readonly Term[], segments: number): Resembling {
  const postings = new Map<string, Term[]>();
  for (const term of names) {
    for (const pair of pairsOf(term.word)) {
      const found = postings.get(pair);
      if (found) found.push(term);
      else postings.set(pair, [term]);
    }
  }
  const rarities = new Map<string, number>();
  for (const [pair, terms] of postings) {
    const having = new Set(terms.map(({ segment }) => segment)).size;
    rarities.set(pair, rarityOf(having, segments));
  }
  const unheard = rarityOf(0, segments);
  const weigh = (pairs: Iterable<string>) => [...pairs].reduce((sum, pair) => sum + (rarities.get(pair) ?? unheard), 0);
  const weights = new Map(names.map((term) => [term, weigh(pairsOf(term.word))]));

  return (word, least) => {
    const pairs = pairsOf(word);
    const whole = weigh(pairs);
    const shared = new Map<Term, number>();
    for (const pair of pairs) {
      for (const term of postings.get(pair) ?? []) shared.set(term, (shared.get(term) ?? 0) + rarities.get(pair)!);
    }
    return [...shared].flatMap(([term, common]) => {
      const all = whole + weights.get(term)! - common;
      const likeness = all === 0 ? 0 : Math.floor((1000 * common) / all);
      return likeness < least ? [] : [{ term, likeness }];
    });
  };
}

/** Per mille of the rarest. */
const rarityOf = (having: number, segments: number): number =>
  Math.floor((1000 * Math.log((1 + segments) / (1 + having))) / Math.log(2 + segments));

const pairsOf = (word: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
