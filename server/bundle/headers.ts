// Which column does a header mean, which kind a file's name, which choice a word? Case, width and spaces never matter.
import type { Column } from '../chain/records.ts';
import { FILE_KINDS, fileColumns, type FileKind } from './format.ts';
import { VOCABULARIES } from './choiceWords.ts';
import { CLAIM_WORDS, COLUMN_WORDS } from './columnWords.ts';
import { FILE_WORDS } from './fileWords.ts';

/** Full-width to half-width, without spaces, underscores, hyphens and the mark of a required column. */
export function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_*\-‐–—:]+/gu, '');
}

/** The Chinese and other names of a column, without its own. */
export function wordsForColumn(kind: FileKind, column: string): readonly string[] {
  const ofKind: Readonly<Record<string, string>> = COLUMN_WORDS[kind];
  const ofClaim: Readonly<Record<string, string>> = CLAIM_WORDS;
  return split(ofKind[column] ?? ofClaim[column]);
}

/** The Chinese and other names of a choice, without its own. */
export function wordsForChoice(choices: readonly string[], choice: string): readonly string[] {
  return split(VOCABULARIES.find((vocabulary) => vocabulary.choices === choices)?.words[choice]);
}

/** The Chinese and other names of a file, without its own. */
export const wordsForFile = (kind: FileKind): readonly string[] => split(FILE_WORDS[kind]);

export function columnFor(kind: FileKind, header: string): Column | undefined {
  return HEADERS[kind].get(plain(header));
}

export function kindFor(name: string): FileKind | undefined {
  return NAMES.get(plain(name));
}

export function choiceFor(choices: readonly string[], word: string): string | undefined {
  return choiceIndex(choices).get(plain(word));
}

const split = (words: string | undefined): readonly string[] => words?.split(' ') ?? [];

const NAMES = new Map(FILE_KINDS.flatMap((kind) => [kind, ...wordsForFile(kind)].map((name) => [plain(name), kind])));

const HEADERS = Object.fromEntries(
  FILE_KINDS.map((kind) => [
    kind,
    new Map(
      fileColumns(kind).flatMap((column) =>
        [column.name, ...wordsForColumn(kind, column.name)].map((header) => [plain(header), column]),
      ),
    ),
  ]),
) as unknown as Record<FileKind, ReadonlyMap<string, Column>>;

const choiceIndexes = new Map<readonly string[], ReadonlyMap<string, string>>();

function choiceIndex(choices: readonly string[]): ReadonlyMap<string, string> {
  const known = choiceIndexes.get(choices);
  if (known) return known;
  const index = new Map(
    choices.flatMap((choice) => [choice, ...wordsForChoice(choices, choice)].map((word) => [plain(word), choice])),
  );
  choiceIndexes.set(choices, index);
  return index;
}
