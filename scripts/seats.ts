// Where do the seats of China's divisions lie? Matches the places of GeoNames to the codes of GB/T 2260 and writes the table
// that the product reads. Run once for each edition of either: node scripts/seats.ts PATH/cities500.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { distanceBetween } from '../server/chain/greatCircle.ts';
import type { Region } from '../server/chain/region.ts';
import { bareRegions } from '../server/store/regions/builtIn.ts';
import { matchSeats } from './seats/match.ts';
import { readPlaces } from './seats/places.ts';

const TABLE = new URL('../server/store/regions/seats.csv', import.meta.url);

/** How far a seat may lie from that of its prefecture before somebody has to look: the largest ones are this wide. */
const FARTHEST_KM = 700;

const [path] = process.argv.slice(2);
if (path === undefined) throw new RangeError('[seats] Name the file cities500.txt of GeoNames');
const regions = bareRegions();
const seats = matchSeats(regions, readPlaces(readFileSync(path, 'utf8')));
const lines = [...seats].map(([code, { lat, lng }]) => [code, lat.toFixed(4), lng.toFixed(4)].join(','));
writeFileSync(TABLE, `${['code,lat,lng', ...lines.sort()].join('\n')}\n`);
tellCounts();

function tellCounts(): void {
  const at = (code: string): Region | null => {
    const region = regions.find((one) => one.code === code);
    const seat = seats.get(code);
    return region && seat ? { ...region, lat: seat.lat, lng: seat.lng } : null;
  };
  for (const level of ['province', 'prefecture', 'county'] as const) {
    const all = regions.filter((region) => region.level === level);
    console.log(`${level}: ${all.filter(({ code }) => seats.has(code)).length} of ${all.length}`);
  }
  for (const code of seats.keys()) {
    const [seat, centre] = [at(code), at(`${code.slice(0, 4)}00`)];
    const distance = seat && centre ? distanceBetween(seat, centre) : null;
    if (distance !== null && distance > FARTHEST_KM)
      console.log(`look at ${code} ${seat?.nameZh}: ${distance} km away`);
  }
}
