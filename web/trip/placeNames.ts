// How are the places of a trip called? A city under its province, where that is known.
import type { TripPlannedFragment } from '../api/generated/graphql.ts';
import type { Language } from '../state/language.svelte.ts';
import type { ByPlace } from './trip.svelte.ts';

type Place = ByPlace['places'][number]['region'];

export interface PlaceNames {
  ofPlace(place: Place): string;
  of(code: string): string;
  /** Empty where nobody sits there. */
  provinceOf(code: string): string;
}

export function placeNames(
  found: ByPlace | null,
  plan: TripPlannedFragment | null | undefined,
  language: Language,
): PlaceNames {
  const places = new Map(found?.places.map(({ region }) => [region.code, region]));
  const ofPlace = (place: Place): string =>
    place.level === 'PROVINCE' || !place.parent || place.parent.level === 'COUNTRY'
      ? language.name(place)
      : `${language.name(place.parent)} ${language.name(place)}`;
  return {
    ofPlace,
    of: (code) => {
      const place = places.get(code);
      if (place) return ofPlace(place);
      const planned = plan?.stops.find((stop) => stop.place.code === code);
      return planned ? language.name(planned.place) : code;
    },
    provinceOf: (code) => {
      const place = places.get(code);
      if (!place) return '';
      return language.name(place.level === 'PROVINCE' || !place.parent ? place : place.parent);
    },
  };
}
