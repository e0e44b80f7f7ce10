// Which language does the reader read? The address says, else what was chosen last, else Chinese.
import { en } from '../words/en.ts';
import { zh, type Words } from '../words/zh.ts';
import { recall, remember } from './remembered.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

const WORDS = { zh, en } satisfies Record<LanguageCode, Words>;
const known = (code: string | null): LanguageCode | null => LANGUAGES.find((language) => language === code) ?? null;

/** Anything that has a Chinese name and perhaps an English one. */
export interface Named {
  nameZh: string;
  nameEn?: string | null;
  shortZh?: string | null;
  shortEn?: string | null;
}

export class Language {
  #code = $state<LanguageCode>('zh');

  constructor(asked: LanguageCode | null = null) {
    this.#code = asked ?? known(recall('language')) ?? 'zh';
  }

  get code(): LanguageCode {
    return this.#code;
  }

  get words(): Words {
    return WORDS[this.#code];
  }

  choose(code: LanguageCode): void {
    this.#code = code;
    remember('language', code);
  }

  /** A text that the data holds in both languages; the other one where this one is missing. */
  pick(chinese: string | null | undefined, english: string | null | undefined): string {
    return (this.#code === 'zh' ? (chinese ?? english) : (english ?? chinese)) ?? '';
  }

  name(named: Named): string {
    return this.pick(named.nameZh, named.nameEn);
  }

  /** Short enough for a box on the map, where the data has such a form. */
  shortName(named: Named): string {
    return this.#code === 'zh'
      ? (named.shortZh ?? named.nameZh)
      : (named.shortEn ?? named.nameEn ?? named.shortZh ?? named.nameZh);
  }

  /** The name in the language that is not being read, to stand beside it. */
  otherName(named: Named): string | null {
    const other = this.#code === 'zh' ? (named.nameEn ?? null) : named.nameZh;
    return other === this.name(named) ? null : other;
  }

  number(value: number): string {
    return value.toLocaleString(this.words.language.code);
  }
}
