// What does a failure of SQLite mean to people, and what can they do? Anything unforeseen stays what it is: a defect.
import { LiantuError, invalid, unavailable } from '../../chain/errors.ts';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const SENTENCES: Readonly<Record<number, string>> = {
  3: 'may not be opened: check the permissions of the file',
  5: 'is busy: another process writes to it, try again',
  6: 'is locked: another reader or writer holds it, try again',
  8: 'is read-only: check the permissions of the file and its folder',
  10: 'cannot be read or written: check the disk',
  13: 'cannot grow, the disk is full: make room',
  14: 'cannot be opened: check that the folder is there and may be written to',
};
const DAMAGED = 11;
const NOT_A_DATABASE = 26;

/** `otherwise` is thrown for what has no code of SQLite's. */
export function explain(error: unknown, path: string, otherwise?: LiantuError): unknown {
  if (error instanceof LiantuError) return error;
  const code = codeOf(error);
  if (code === null) return otherwise ?? error;
  if (code === NOT_A_DATABASE) return invalid(`[store:sqlite] ${path} is not a database: name another file`);
  if (code === DAMAGED) return unavailable(`[store:sqlite] ${path} is damaged: restore it from a copy`, error);
  const sentence = SENTENCES[code];
  return sentence === undefined ? (otherwise ?? error) : unavailable(`[store:sqlite] ${path} ${sentence}`, error);
}

/** The primary code is the lowest byte of the extended one. */
function codeOf(error: unknown): number | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' ? code & 0xff : null;
}
