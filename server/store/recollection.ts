// What has been counted already, of which nothing has changed? A number belongs to the revision it was counted at; a list that is
// read page by page is counted once.
import { createHash } from 'node:crypto';

const MOST = 500;
const LONGEST = 200;

/** However long a question is, it is kept under a short name. */
const nameOf = (question: string): string =>
  question.length <= LONGEST ? question : createHash('sha256').update(question).digest('base64');

export class Recollection {
  #revision = -1;
  readonly #found = new Map<string, unknown>();
  readonly #most: number;

  constructor(most = MOST) {
    this.#most = most;
  }

  /** Undefined where it is not known; everything is forgotten at another revision, and the oldest where it grows too much. */
  recall<T>(revision: number, question: string): T | undefined {
    this.#turnTo(revision);
    return this.#found.get(nameOf(question)) as T | undefined;
  }

  keep<T>(revision: number, question: string, found: T): T {
    this.#turnTo(revision);
    const [oldest] = this.#found.keys();
    const isNew = !this.#found.has(nameOf(question));
    if (isNew && this.#found.size >= this.#most && oldest !== undefined) this.#found.delete(oldest);
    this.#found.set(nameOf(question), found);
    return found;
  }

  #turnTo(revision: number): void {
    if (revision === this.#revision) return;
    this.#found.clear();
    this.#revision = revision;
  }
}
