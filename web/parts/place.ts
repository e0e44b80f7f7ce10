// How is a place said in a line? From the province down, without the country.
import type { PlaceFragment } from '../api/generated/graphql.ts';
import type { Language } from '../state/language.svelte.ts';

export interface Located {
  region: (PlaceFragment & { ancestors?: readonly PlaceFragment[] }) | null;
  country?: string | null;
}

export function placeLine({ region, country }: Located, language: Language): string {
  if (!region) return country ? countryName(country, language) : language.words.panel.placeUnknown;
  const above = (region.ancestors ?? []).filter(({ level }) => level !== 'COUNTRY');
  return [...above, region].map((place) => language.name(place)).join(' · ');
}

/** The data has ISO 3166 codes; what is no such code, or has no name in the browser, is shown as it is. */
function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language.words.language.code, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
