// What is a saved question? A phrase with blanks, and the GraphQL that answers it once they are filled.
import type { Route } from '../state/route.ts';

export const BLANK_KINDS = ['region', 'industry', 'segment', 'tag', 'number', 'text'] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];

/** Values of the blanks and of what the phrase does not show, by the names of the query's variables. */
export type Filled = Readonly<Record<string, string | number | null>>;

export interface Question {
  id: string;
  /** Blanks stand as 〔variable〕. */
  phraseZh: string;
  phraseEn: string;
  query: string;
  blanks: Readonly<Record<string, BlankKind>>;
  /** What fills a query that the phrase has no blank for. */
  fixed: Filled;
  /** The page that shows the same, where there is one. */
  view?: (filled: Filled) => Partial<Route>;
}

/** Where the reader is: the blanks begin with it. */
export interface Here {
  region: string;
  industry: string;
  segment: string;
  /** Where the chain begins and ends, for questions about routes. */
  from: string;
  to: string;
}

export type Piece = { text: string } | { blank: string };

/** A phrase as text and blanks in turn. */
export function piecesOf(phrase: string): Piece[] {
  return phrase
    .split(/(〔\w+〕)/)
    .filter((part) => part !== '')
    .map((part) => (/^〔\w+〕$/.test(part) ? { blank: part.slice(1, -1) } : { text: part }));
}

const USUAL: Record<BlankKind, (here: Here, name: string) => string | number> = {
  region: ({ region }) => region,
  industry: ({ industry }) => industry,
  segment: (here, name) => (name === 'from' ? here.from : name === 'to' ? here.to : here.segment),
  tag: () => 'listed',
  number: () => 2,
  text: () => '',
};

/** Each blank with what was chosen for it, else with where the reader is. */
export function fill(question: Question, here: Here, chosen: Filled): Filled {
  const blanks = Object.entries(question.blanks).map(([name, kind]): [string, string | number | null] => [
    name,
    chosen[name] ?? question.fixed[name] ?? USUAL[kind](here, name),
  ]);
  return { ...question.fixed, ...Object.fromEntries(blanks) };
}

/** `name:value` in the address, once for each blank that was changed. */
export const writeChosen = (chosen: Filled): string =>
  Object.entries(chosen)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}:${encodeURIComponent(String(value))}`)
    .join(',');

/** What is malformed is left out. */
export function readChosen(text: string | undefined, { blanks }: Question): Filled {
  const parts = (text ?? '').split(',').flatMap((part): [string, string | number][] => {
    const [, name, value] = /^(\w+):(.*)$/.exec(part) ?? [];
    const kind = name === undefined ? undefined : blanks[name];
    if (name === undefined || value === undefined || kind === undefined) return [];
    const decoded = decode(value);
    if (decoded === null) return [];
    if (kind !== 'number') return [[name, decoded]];
    const number = Number(decoded);
    return Number.isInteger(number) ? [[name, number]] : [];
  });
  return Object.fromEntries(parts);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
