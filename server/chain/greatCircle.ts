// How far are two places apart? The great circle between their seats, on a sphere with the Earth's mean radius (IUGG 1980).
// R. W. Sinnott, "Virtues of the haversine", Sky and Telescope 68 (1984), 159.
import type { Region } from './region.ts';

export type Seat = Pick<Region, 'lat' | 'lng'>;

const RADIUS_KM = 6371.0088;

/** Kilometres; null where a seat's coordinates are not known. */
export function distanceBetween(one: Seat, other: Seat): number | null {
  if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return null;
  const [north, south] = [radians(one.lat), radians(other.lat)];
  const height = Math.sin((north - south) / 2) ** 2;
  const width = Math.sin(radians(one.lng - other.lng) / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(height + Math.cos(north) * Math.cos(south) * width)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
