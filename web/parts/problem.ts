// What went wrong, for a person? The kind of the error in the reader's language; the server's own words behind it.
import type { ApiError } from '../api/client.ts';
import type { Words } from '../words/zh.ts';

/** Messages of the web itself say nothing that the kind does not say. */
const OWN = /^\[web[\]:]/;

export function problemText({ kind, message }: ApiError, words: Words): string {
  const problem = words.states.problems[kind];
  return words.states.reason(OWN.test(message) ? problem : `${problem} (${message})`);
}
