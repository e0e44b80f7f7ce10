// Where does the seat of a division lie? From GeoNames (seats.md says how); a division that is not in the table has a seat that
// could not be matched without doubt.
import { readFileSync } from 'node:fs';
import type { Seat } from '../../chain/greatCircle.ts';

/** By code; degrees, WGS 84. */
export function readSeats(): ReadonlyMap<string, Seat> {
  const [, ...lines] = readFileSync(new URL('seats.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [code = '', lat, lng] = line.split(',');
      return [code, { lat: Number(lat), lng: Number(lng) }];
    }),
  );
}
