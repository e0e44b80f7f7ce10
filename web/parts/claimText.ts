// How are claims said in a sentence? Named where a name helps, in the reader's language, without ids.
import type { LanguageCode } from '../state/language.svelte.ts';
import type { Words } from '../words/zh.ts';

interface Claim {
  field: string;
  value: string;
}

/** These are sentences themselves: a name before them would only be in the way. */
const PROSE = /^(statement|summary|text)_(zh|en)$/;
/** Ids of other things: the page shows those by name elsewhere. */
const IDS =
  /^(industry|segments?|regions|makes|investors|enterprise|project|parent|neighbours|either_or|labels|lat|lng|level)$/;
const REGION_CODE = /^\d{6}$/;

export function claimsText(claims: readonly Claim[], words: Words, language: LanguageCode): string {
  const given = new Set(claims.map(({ field }) => field));
  return claims
    .filter(({ field, value }) => !IDS.test(field) && !REGION_CODE.test(value) && !saidBetter(field, given, language))
    .map((claim) => claimText(claim, words))
    .join(words.claims.between);
}

function claimText({ field, value }: Claim, words: Words): string {
  const { fields, values, colon, list } = words.claims;
  const known = values as Readonly<Record<string, string>>;
  const said =
    value === '-'
      ? values.none
      : value
          .split('|')
          .map((part) => known[part] ?? part)
          .join(list);
  const name = (fields as Readonly<Record<string, string>>)[field];
  return PROSE.test(field) || name === undefined ? said : `${name}${colon}${said}`;
}

/** A sentence in the other language is left out where the same source gives it in the reader's. */
function saidBetter(field: string, given: ReadonlySet<string>, language: LanguageCode): boolean {
  const other = language === 'zh' ? '_en' : '_zh';
  return PROSE.test(field) && field.endsWith(other) && given.has(field.replace(other, `_${language}`));
}

/** A tag as people say it; one that nobody has translated is shown as it is. */
export const tagText = (tag: string, words: Words): string =>
  (words.claims.values as Readonly<Record<string, string>>)[tag] ?? tag;
