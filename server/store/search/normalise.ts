// What counts as the same text when people search? Width, case, spaces, brackets and quotation marks do not matter.

export const normalise = (text: string): string =>
  text
    // Half a character, as a careless cut leaves it, is none: no engine could store it.
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/gu, '');

/** Characters, not code units: what a person counts. */
export const lengthOf = (text: string): number => [...text].length;

/** Only such a text can be meant as pinyin initials. */
export const couldBeInitials = (query: string): boolean => /^(?=.*[a-z])[a-z0-9]{2,}$/.test(query);
