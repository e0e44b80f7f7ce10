// How is a disputed record said: what it is about, and what each source claims?
import type { ConflictClaimFragment, ConflictRowFragment } from '../api/generated/graphql.ts';
import { tagText } from '../parts/claimText.ts';
import type { Address } from '../state/address.svelte.ts';
import type { Language } from '../state/language.svelte.ts';

type Part = ConflictRowFragment['about'][number];

export const partText = (part: Part, language: Language): string =>
  part.kind === null ? tagText(part.value, language.words) : language.code === 'zh' ? part.nameZh : part.nameEn;

/** Kinds that the page of relations can begin at. */
const EXPLORED = ['SEGMENTS', 'ORGANISATIONS', 'REGIONS', 'PROJECTS', 'SOURCES'];

/** Where more of it is told; null where no page tells more. */
export function partHref({ kind, value }: Part, address: Address): string | null {
  const away = { segment: null, firm: null, at: null };
  if (kind === 'ENTERPRISES') return address.href({ page: 'enterprises', own: { id: value }, ...away });
  if (kind === null || !EXPLORED.includes(kind)) return null;
  return address.href({ page: 'explore', own: { of: `${kind.toLowerCase()}:${value}` }, ...away });
}

/** A region by its name, a word of the vocabulary as people say it. */
export function claimedText({ value, regions }: ConflictClaimFragment, language: Language): string {
  const { words } = language;
  if (value === null || value === '-') return words.claims.values.none;
  if (regions.length > 0) return regions.map((region) => language.name(region)).join(words.claims.list);
  return value
    .split('|')
    .map((part) => tagText(part, words))
    .join(words.claims.list);
}
