// How is a sentence put in both languages? Only when it is read: most of a list's reasons never are.
import type { Sentence } from '../gap.ts';

class Said implements Sentence {
  readonly #zh: () => string;
  readonly #en: () => string;

  constructor(zh: () => string, en: () => string) {
    this.#zh = zh;
    this.#en = en;
  }

  get zh(): string {
    return this.#zh();
  }

  get en(): string {
    return this.#en();
  }

  toJSON(): Sentence {
    return { zh: this.zh, en: this.en };
  }
}

export const say = (zh: () => string, en: () => string): Sentence => new Said(zh, en);

/** Clauses that apply, one after the other. */
export const clauses = (parts: readonly (string | null | false)[], between: string): string =>
  parts.filter((part) => part !== null && part !== false && part !== '').join(between);

/** `1 producer`, `2 producers`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** With one full stop, also behind an abbreviation: `Soda Co., Ltd.` */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
