// May this text be kept? Tidied, of a bounded length, and named by its argument where it may not.
import { invalid } from '../../chain/errors.ts';

/** What no XML can hold, and so no workbook and no document; a line and a tab may stay. */
const UNHELD = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Null for nothing but space. @throws INVALID for more than `most` characters, or a control character. */
export function readText(name: string, text: string | null | undefined, most: number): string | null {
  const tidy = text?.replaceAll(/\r\n?/g, '\n').trim() ?? '';
  if (tidy === '') return null;
  const length = [...tidy].length;
  if (length > most) throw invalid(`[schema] ${name}: ${length} characters are too many, up to ${most} are accepted`);
  if (UNHELD.test(tidy)) {
    throw invalid(`[schema] ${name}: it holds a control character, which no document can: write it without`);
  }
  // Exports write "none" so, and a line of them holds one document.
  if (tidy === '-') throw invalid(`[schema] ${name}: "-" says nothing: write more, or leave it out`);
  return tidy;
}

/** @throws INVALID where nothing is said */
export function readRequiredText(name: string, text: string | null | undefined, most: number): string {
  const tidy = readText(name, text, most);
  if (tidy === null) throw invalid(`[schema] ${name}: it is empty: write something`);
  return tidy;
}
