// Where does each place stand among equal tiles? Provinces where a fixed plan has them; others in rows from north to south, in each
// row from west to east, at the column that comes nearest to where their seat lies.

export interface Seated {
  code: string;
  lat: number | null;
  lng: number | null;
}

export interface Tile {
  code: string;
  column: number;
  row: number;
}

export interface Tiling {
  columns: number;
  rows: number;
  tiles: readonly Tile[];
  /** Those whose seat nobody knows, in the order given. */
  unknown: readonly string[];
}

/** From north to south; a point is an empty place. Hong Kong, Macao and Taiwan stand where they lie. */
const PROVINCES = [
  '.. .. .. .. .. .. .. .. 23',
  '.. .. .. .. .. 15 .. .. 22',
  '65 .. 62 64 14 13 11 21 ..',
  '.. 63 .. 61 41 37 12 .. ..',
  '54 .. 51 50 42 34 32 31 ..',
  '.. .. 53 52 43 36 33 .. ..',
  '.. .. .. 45 44 35 .. 71 ..',
  '.. .. .. 46 82 81 .. .. ..',
].map((row) => row.split(' '));

export const PROVINCE_TILES: ReadonlyMap<string, { column: number; row: number }> = new Map(
  PROVINCES.flatMap((cells, row) =>
    cells.flatMap((digits, column) => (digits === '..' ? [] : [[`${digits}0000`, { column, row }] as const])),
  ),
);

export function layTiles(places: readonly Seated[]): Tiling {
  if (places.length > 0 && places.every(({ code }) => PROVINCE_TILES.has(code))) {
    return {
      columns: PROVINCES[0]?.length ?? 0,
      rows: PROVINCES.length,
      tiles: places.map(({ code }) => ({ code, ...PROVINCE_TILES.get(code)! })),
      unknown: [],
    };
  }
  const seated = places.flatMap(({ code, lat, lng }) => (lat === null || lng === null ? [] : [{ code, lat, lng }]));
  const unknown = places.filter(({ lat, lng }) => lat === null || lng === null).map(({ code }) => code);
  if (seated.length === 0) return { columns: 0, rows: 0, tiles: [], unknown };
  const rows = Math.max(1, Math.round(Math.sqrt(seated.length / WIDER)));
  const inRow = Math.ceil(seated.length / rows);
  const columns = Math.ceil(inRow * SLACK);
  const southward = [...seated].sort((one, other) => other.lat - one.lat || compare(one.code, other.code));
  const lngs = seated.map(({ lng }) => lng);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const wished = (lng: number) => (east === west ? 0 : ((lng - west) / (east - west)) * (columns - 1));
  const tiles = Array.from({ length: Math.ceil(seated.length / inRow) }, (_, row) => {
    const own = southward
      .slice(row * inRow, (row + 1) * inRow)
      .sort((one, other) => one.lng - other.lng || compare(one.code, other.code));
    let next = 0;
    return own.map(({ code, lng }, at): Tile => {
      // As near to where it lies as those before it, and room for those behind it, allow.
      const column = Math.min(Math.max(Math.round(wished(lng)), next), columns - (own.length - at));
      next = column + 1;
      return { code, column, row };
    });
  }).flat();
  return { columns, rows: Math.ceil(seated.length / inRow), tiles, unknown };
}

/** More places to a row than rows, and some room between them. */
const WIDER = 1.3;
const SLACK = 1.25;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
