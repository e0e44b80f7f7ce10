import { describe, expect, it } from 'vitest';
import { layTiles, PROVINCE_TILES, type Seated } from './tiles.ts';

/** The same for the same seed: no test depends on chance. */
function draw(count: number, seed: number): Seated[] {
  let state = seed;
  const next = () => (state = (state * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, at) => ({
    code: String(100000 + at),
    lat: 30 + next() * 10,
    lng: 100 + next() * 20,
  }));
}

describe('tiles', () => {
  it('give each of the 34 provinces a place of its own', () => {
    expect(PROVINCE_TILES.size).toBe(34);
    expect(new Set([...PROVINCE_TILES.values()].map(({ column, row }) => `${column},${row}`)).size).toBe(34);
    const { tiles, unknown } = layTiles([...PROVINCE_TILES.keys()].map((code) => ({ code, lat: null, lng: null })));
    expect(tiles).toHaveLength(34);
    expect(unknown).toEqual([]);
  });

  it.each([1, 2, 3, 7, 12, 16, 21, 40])('lay %i places apart, north above south and west before east', (count) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const places = draw(count, seed);
      const { tiles, columns, rows } = layTiles(places);
      expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(count);
      const seatOf = new Map(places.map((place) => [place.code, place]));
      for (const one of tiles) {
        expect(one.column >= 0 && one.column < columns && one.row >= 0 && one.row < rows).toBe(true);
        for (const other of tiles) {
          const [a, b] = [seatOf.get(one.code)!, seatOf.get(other.code)!];
          if (one.row < other.row) expect(a.lat).toBeGreaterThanOrEqual(b.lat!);
          if (one.row === other.row && one.column < other.column) expect(a.lng).toBeLessThanOrEqual(b.lng!);
        }
      }
    }
  });

  it('are the same in whichever order the places come', () => {
    const places = draw(12, 9);
    const byCode = ({ tiles }: ReturnType<typeof layTiles>) => [...tiles].sort((a, b) => a.code.localeCompare(b.code));
    expect(byCode(layTiles([...places].reverse()))).toEqual(byCode(layTiles(places)));
  });

  it('leave apart whose seat nobody knows', () => {
    const places = [...draw(3, 1), { code: '150599', lat: null, lng: null }];
    expect(layTiles(places).unknown).toEqual(['150599']);
    expect(layTiles(places).tiles).toHaveLength(3);
  });
});
