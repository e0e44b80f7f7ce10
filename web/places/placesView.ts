// How is the page of places looked at? What the address keeps of it, and what stands for itself.
import type { RegionHere } from '../atlas/standing.ts';
import { PAGE_PARAMETERS } from '../state/pages.ts';
import { LAYERS, type Layer } from './layers.ts';

export interface PlacesView {
  layer: Layer;
  /** The region whose places are shown; null: what suits the layer. */
  within: string | null;
  /** The trip to candidates is drawn. */
  trip: boolean;
}

export const COUNTRY = '100000';
type Own = Readonly<Record<string, string>>;

/** What is unknown stands for nothing. */
export const readPlacesView = (own: Own): PlacesView => ({
  layer: LAYERS.find((layer) => layer === own.layer) ?? 'gaps',
  within: /^\w+$/.test(own.within ?? '') ? own.within! : null,
  trip: own.trip === 'shown',
});

/** What the address says of the trip itself stays as it is. */
export const writePlacesView = ({ layer, within, trip }: PlacesView, own: Own): Record<string, string> => ({
  ...tripOf(own),
  ...(layer !== 'gaps' && { layer }),
  ...(within !== null && { within }),
  ...(trip && { trip: 'shown' }),
});

/** What only the page of the trip knows: it goes along, and back. */
export const tripOf = (own: Own): Record<string, string> =>
  Object.fromEntries(PAGE_PARAMETERS.trip.flatMap((name) => (own[name] ? [[name, own[name]]] : [])));

/**
 * Gaps and firms are looked at in the region itself, one that is not divided among its neighbours; candidates sit elsewhere, and
 * trips lead there, so both are looked for in the whole country.
 */
export function extentOf({ layer, within, trip }: PlacesView, region: RegionHere): string {
  if (within !== null) return within;
  if (layer === 'candidates' || trip) return COUNTRY;
  return region.children.length > 0 ? region.code : (region.ancestors.at(-1)?.code ?? region.code);
}
