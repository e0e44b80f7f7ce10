// What is written, apart from how it is typed? Width, case and spaces do not matter; each letter remembers its place.

export interface Letters {
  text: string;
  /** Where each code unit of `text` begins in what was written. */
  starts: readonly number[];
  ends: readonly number[];
}

export function readLetters(written: string): Letters {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of written) {
    const end = at + character.length;
    // A new line parts what a space does not.
    const letters = /[\n\r]/.test(character) ? ';' : character.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
    for (let unit = 0; unit < letters.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += letters;
    at = end;
  }
  return { text: text.replaceAll(/[‐‑–—−]/g, '-').replaceAll('·', '・'), starts, ends };
}

export const normaliseWord = (word: string): string => readLetters(word).text;

/** The place in what was written; `from` and `to` count letters. */
export const placeOf = ({ starts, ends }: Letters, from: number, to: number): { start: number; end: number } => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
});
