// Where has this reader been lately? The last regions, newest first, remembered between visits.
import type { RegionHere } from '../atlas/standing.ts';
import { recall, remember } from './remembered.ts';

export type RecentPlace = Pick<RegionHere, 'code' | 'nameZh' | 'nameEn'>;

const MOST = 6;
const NAME = 'places';

function readPlaces(): RecentPlace[] {
  try {
    const stored: unknown = JSON.parse(recall(NAME) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlace).slice(0, MOST) : [];
  } catch {
    // What another release wrote is forgotten.
    return [];
  }
}

function isPlace(value: unknown): value is RecentPlace {
  const place = value as Partial<RecentPlace> | null;
  return typeof place?.code === 'string' && typeof place.nameZh === 'string';
}

export class RecentPlaces {
  #places = $state.raw<readonly RecentPlace[]>(readPlaces());

  /** Without the one where the reader is. */
  before(code: string | null): readonly RecentPlace[] {
    return this.#places.filter((place) => place.code !== code);
  }

  visit({ code, nameZh, nameEn }: RecentPlace): void {
    if (this.#places[0]?.code === code) return;
    this.#places = [{ code, nameZh, nameEn }, ...this.#places.filter((place) => place.code !== code)].slice(0, MOST);
    remember(NAME, JSON.stringify(this.#places));
  }
}
