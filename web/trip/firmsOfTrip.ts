// Who could be visited, and how many gaps do those who are visited come to?
import type { PlacedFirmFragment } from '../api/generated/graphql.ts';
import type { ChosenStop } from './tripChoice.ts';

export type FirmsById = ReadonlyMap<string, PlacedFirmFragment>;

export const firmsById = (places: readonly { firms: readonly PlacedFirmFragment[] }[]): FirmsById =>
  new Map(places.flatMap(({ firms }) => firms.map((firm) => [firm.enterprise.slug, firm] as const)));

/** Different gaps. */
export const countGaps = (stops: readonly ChosenStop[], firms: FirmsById): number =>
  new Set(
    stops.flatMap((stop) => stop.firms.flatMap((id) => firms.get(id)?.fills.map(({ gap }) => gap.segment.slug) ?? [])),
  ).size;
