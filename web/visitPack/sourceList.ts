// Which sources does a pack rest on? Each statement once, numbered as it is first needed.
import type { ProofFragment } from '../api/generated/graphql.ts';
import { gatherStatements } from '../parts/proof.ts';
import type { Words } from '../words/zh.ts';
import type { PackSource } from './pack.ts';

export class SourceList {
  readonly #words: Words;
  readonly #numbers = new Map<string, number>();
  readonly #sources: PackSource[] = [];

  constructor(words: Words) {
    this.#words = words;
  }

  get sources(): readonly PackSource[] {
    return this.#sources;
  }

  /** The numbers of what is shown among the evidence; `most` of them, the firmest first. */
  cite(evidence: readonly ProofFragment[], most = 3): number[] {
    return gatherStatements(evidence)
      .filter(({ shown }) => shown)
      .slice(0, most)
      .map(({ mark, source, quote, asOf }) => {
        const key = [source.key, quote ?? '', asOf ?? ''].join('\n');
        const known = this.#numbers.get(key);
        if (known !== undefined) return known;
        const number = this.#sources.length + 1;
        this.#numbers.set(key, number);
        const { title, publisher, url } = source;
        const { letter } = this.#words.marks[mark];
        this.#sources.push({ number, mark, letter, title, publisher, url, quote, asOf });
        return number;
      });
  }
}
