// Which place is the seat of which division? Only where code and name, or code and rank, or a full name and rank leave one
// answer. What is doubtful is left out.
import { distanceBetween } from '../../server/chain/greatCircle.ts';
import type { Region } from '../../server/chain/region.ts';
import { GOVERNED_FROM } from './governedFrom.ts';
import type { NamedPlace } from './places.ts';
import { stemOf } from './stem.ts';

/** Places so near to each other are one seat under two names. */
const SAME_SEAT_KM = 10;

const MUNICIPALITIES = new Set(['110000', '120000', '310000', '500000']);

/** By code. */
export function matchSeats(all: readonly Region[], places: readonly NamedPlace[]): Map<string, NamedPlace> {
  const byPrefecture = Map.groupBy(places, ({ prefecture }) => prefecture);
  const byProvince = Map.groupBy(places, ({ province }) => province);
  const found = new Map<string, NamedPlace>();
  for (const region of all) {
    const province = byProvince.get(region.code.slice(0, 2)) ?? [];
    const prefecture = byPrefecture.get(region.code.slice(0, 4)) ?? [];
    const seat = seatOf(region, province, prefecture, all);
    if (seat) found.set(region.code, seat);
  }
  const sure = withoutShared(found);
  for (const [code, county] of Object.entries(GOVERNED_FROM)) {
    const seat = sure.get(county);
    if (seat && !sure.has(code)) sure.set(code, seat);
  }
  return sure;
}

function seatOf(
  region: Region,
  province: readonly NamedPlace[],
  prefecture: readonly NamedPlace[],
  all: readonly Region[],
): NamedPlace | null {
  // What is known of a province as a whole says not where in it: a municipality alone is one place.
  if (region.level === 'province') {
    return MUNICIPALITIES.has(region.code) ? only(province.filter(({ rank }) => rank === 'province')) : null;
  }
  if (region.level === 'prefecture') return seatOfPrefecture(region, prefecture) ?? seatByRank(region, province, all);
  // GeoNames has no code of GB/T 2260 for what lies between a province and what it rules directly.
  const isDirect = region.parent?.endsWith('0000') ?? false;
  return seatOfCounty(region, isDirect ? province : prefecture, all) ?? seatByRank(region, province, all);
}

/** GeoNames says of a place that it is the seat of the prefecture; where it says so of none or of several, the name decides. */
function seatOfPrefecture({ nameZh }: Region, places: readonly NamedPlace[]): NamedPlace | null {
  const seated = places.filter(({ rank }) => rank === 'province' || rank === 'prefecture');
  return only(seated) ?? only((seated.length > 0 ? seated : places).filter(({ names }) => names.has(nameZh)));
}

/** By its full name; or by what stands before the kind of division, where GeoNames takes the place for the seat of a county. */
function seatOfCounty(region: Region, places: readonly NamedPlace[], all: readonly Region[]): NamedPlace | null {
  const named = places.filter(({ names }) => names.has(region.nameZh));
  if (named.length > 0) return only(named) ?? only(named.filter(({ rank }) => rank === 'county'));
  const stem = stemOf(region.nameZh);
  if (stem === null || all.some((other) => isMistakenFor(other, region, stem))) return null;
  const wasOrIs = region.nameZh.endsWith('区') ? [`${stem}县`, `${stem}市`] : [stem, `${stem}县`, `${stem}镇`];
  return only(places.filter(({ rank, names }) => rank === 'county' && wasOrIs.some((name) => names.has(name))));
}

/** The prefecture around it, or another one in it, has the same stem. */
const isMistakenFor = (other: Region, region: Region, stem: string): boolean =>
  other.code !== region.code &&
  (other.code === region.parent || other.parent === region.parent) &&
  stemOf(other.nameZh) === stem;

/** Where GeoNames has no code or an old one: the one seat of that rank in the province with that full name, which one division has. */
function seatByRank(region: Region, places: readonly NamedPlace[], all: readonly Region[]): NamedPlace | null {
  const province = region.code.slice(0, 2);
  const bearers = all.filter(({ code, nameZh }) => nameZh === region.nameZh && code.startsWith(province));
  if (bearers.length > 1) return null;
  return only(places.filter(({ rank, names }) => rank === region.level && names.has(region.nameZh)));
}

/** The only one, or the first of several that stand in one place: the higher rank, then the smaller number in GeoNames. */
function only(places: readonly NamedPlace[]): NamedPlace | null {
  const ranks: readonly NamedPlace['rank'][] = ['province', 'prefecture', 'county', null];
  const [first, ...others] = [...places].sort(
    (left, right) => ranks.indexOf(left.rank) - ranks.indexOf(right.rank) || Number(left.id) - Number(right.id),
  );
  if (first === undefined) return null;
  return others.every((other) => (distanceBetween(first, other) ?? Infinity) <= SAME_SEAT_KM) ? first : null;
}

/** A place that two counties take for their seat is doubtful for both. */
function withoutShared(found: ReadonlyMap<string, NamedPlace>): Map<string, NamedPlace> {
  const counties = [...found].filter(([code]) => !code.endsWith('00'));
  const claimed = Map.groupBy(counties, ([, { id }]) => id);
  return new Map([...found].filter(([code, { id }]) => code.endsWith('00') || claimed.get(id)?.length === 1));
}
