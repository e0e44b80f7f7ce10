// How is a piece of the globe drawn flat? Albers' equal-area conic: with the parallels and the meridian that maps of China have, or,
// for a smaller extent, with its own, so that north is up. J. P. Snyder, "Map Projections: A Working Manual", USGS Professional
// Paper 1395 (1987), 98–103.

export type Position = readonly [lng: number, lat: number];
export type Point = readonly [x: number, y: number];
/** In units of the Earth's radius; east is right, and y grows downwards. */
export type Projection = (position: Position) => Point;

export interface Bounds {
  west: number;
  east: number;
  south: number;
  north: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** A cone whose parallels lie around the equator would have no top. */
const FLATTEST = 0.01;

export function albers(south: number, north: number, meridian: number): Projection {
  const mean = (Math.sin(radians(south)) + Math.sin(radians(north))) / 2;
  const n = Math.abs(mean) < FLATTEST ? FLATTEST : mean;
  const c = Math.cos(radians(south)) ** 2 + 2 * n * Math.sin(radians(south));
  return ([lng, lat]) => {
    const radius = Math.sqrt(Math.max(0, c - 2 * n * Math.sin(radians(lat)))) / n;
    const angle = n * radians(lng - meridian);
    return [radius * Math.sin(angle), radius * Math.cos(angle)];
  };
}

export const CHINA = albers(25, 47, 105);

/** The parallels lie a sixth of the height inside, as is usual for conic maps. */
export function fitting({ west, east, south, north }: Bounds): Projection {
  const sixth = (north - south) / 6;
  return albers(south + sixth, north - sixth, (west + east) / 2);
}
