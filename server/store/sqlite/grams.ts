// How does a full-text index find two characters in the middle of a Chinese name? Its words are the name's characters
// and pairs of neighbours, written as code points, so that no tokenizer can take them apart.

/** Enough to narrow any query down; the text itself is compared afterwards. */
const MOST_GRAMS = 24;

const word = (characters: readonly string[]): string =>
  characters.map((character) => (character.codePointAt(0) ?? 0).toString(16)).join('x');

/** Every character and every pair, each once. */
export function gramsOf(text: string): string[] {
  const characters = [...text];
  const pairs = characters.slice(1).map((second, at) => word([characters[at] ?? '', second]));
  return [...new Set([...characters.map((character) => word([character])), ...pairs])];
}

/** What a text that contains the query must hold: its pairs, or its one character. */
export function gramQuery(query: string): string {
  const characters = [...query];
  const grams = characters.length === 1 ? gramsOf(query) : gramsOf(query).filter((gram) => gram.includes('x'));
  return grams
    .slice(0, MOST_GRAMS)
    .map((gram) => `"${gram}"`)
    .join(' AND ');
}
