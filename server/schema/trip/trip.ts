// How is a trip asked for? From a region over places, with whom to visit in each.
import { invalid, notFound } from '../../chain/errors.ts';
import type { Region, RegionTree } from '../../chain/region.ts';
import { chooseFirms, type Visitable } from '../../chain/trip/choose.ts';
import { planTrip, proposeOrder } from '../../chain/trip/plan.ts';
import { NOWHERE, TRIP_DEFAULTS, type Stop, type TripOptions } from '../../chain/trip/trip.ts';
import { findRegion } from '../base/find.ts';
import type { Context } from '../context.ts';
import type { QueryTripPlanArgs, TripOptions as AskedOptions, TripStopInput } from '../types.generated.ts';
import { scoreOf } from './byPlace.ts';
import type { ByPlace, Trip } from './handed.ts';
import { checkWithin } from './within.ts';

const MOST_STOPS = 60;
const MOST_FIRMS = 200;
const MOST_STAY = 60;

/** @throws INVALID for a number out of range, NOT_FOUND for an unknown region or firm */
export async function askTrip(
  { region, stops, keepOrder, options }: QueryTripPlanArgs,
  context: Context,
): Promise<Trip> {
  const { snapshot } = context;
  const { code } = findRegion(snapshot, region);
  checkWithin('stops', stops.length, 0, MOST_STOPS);
  const places = new Set(stops.map(({ place }) => place));
  if (places.size < stops.length) {
    throw invalid('[schema] stops: a place is named twice: put all firms of a place into one stop');
  }
  for (const { place, enterprises } of stops) {
    checkWithin(`stops: enterprises of ${place}`, enterprises.length, 0, MOST_FIRMS);
  }
  const firms = await findFirms(stops, context);
  const read = stops.map((stop) => readStop(stop, findRegion(snapshot, stop.place), firms));
  return tripOf(code, read, firms, readTripOptions(options), snapshot.regions, keepOrder ?? false);
}

/** @throws INVALID for a number out of range */
export function proposeTrip(
  { region, places }: ByPlace,
  asked: AskedOptions | null | undefined,
  { snapshot }: Context,
): Trip {
  const options = readTripOptions(asked);
  const seats = new Map(places.map((place) => [place.region.code, place.region]));
  const firms = places.flatMap((place) =>
    place.firms.map(({ enterprise, fills }): Visitable => ({
      enterprise,
      place: place.region.code,
      fills: fills.map((filled) => ({ gap: filled.gap.segment, score: scoreOf(filled) })),
    })),
  );
  const start = startOf(region.code, snapshot.regions);
  const chosen = chooseFirms(firms, start ?? NOWHERE, seats, options);
  const stops = [...chosen].map(([place, ids]): Stop => ({
    place,
    seat: seats.get(place) ?? NOWHERE,
    firms: ids.length,
    halves: null,
  }));
  return tripOf(region.code, stops, chosen, options, snapshot.regions, false);
}

function tripOf(
  region: string,
  stops: readonly Stop[],
  firms: Trip['firms'],
  options: TripOptions,
  regions: RegionTree,
  keepOrder: boolean,
): Trip {
  const start = startOf(region, regions);
  const seat = start ?? NOWHERE;
  return { start, plan: planTrip(seat, keepOrder ? stops : proposeOrder(seat, stops, options), options), firms };
}

const startOf = (region: string, regions: RegionTree): Region | null =>
  regions.upwards(region).find(({ lat, lng }) => lat !== null && lng !== null) ?? null;

/**
 * Those to visit in each place, each once; who was merged into another counts as that.
 * @throws NOT_FOUND, naming those that nobody knows
 */
async function findFirms(stops: readonly TripStopInput[], { loaders }: Context): Promise<Map<string, string[]>> {
  const ids = [...new Set(stops.flatMap(({ enterprises }) => enterprises))];
  const found = await Promise.all(ids.map((key) => loaders.things.load({ kind: 'enterprises', key })));
  const unknown = ids.filter((_, at) => found[at] === null);
  if (unknown.length > 0) {
    throw notFound(
      `[schema] stops: no enterprise has the id ${unknown.map((id) => JSON.stringify(id)).join(', nor ')}: leave it out, or look it up by its name`,
    );
  }
  const standing = new Map(ids.map((id, at) => [id, found[at]?.key ?? id]));
  return new Map(
    stops.map(({ place, enterprises }) => [place, [...new Set(enterprises.map((id) => standing.get(id) ?? id))]]),
  );
}

function readStop({ place, days }: TripStopInput, { lat, lng }: Region, firms: Trip['firms']): Stop {
  const halves = days === null || days === undefined ? null : 2 * checkWithin('stops: days', days, 0, MOST_STAY);
  if (halves !== null && !Number.isInteger(halves)) {
    throw invalid(`[schema] stops: days: ${halves / 2} is no whole number of half days: 1 and 1.5 are accepted`);
  }
  return { place, seat: { lat, lng }, firms: firms.get(place)?.length ?? 0, halves };
}

function readTripOptions(asked: AskedOptions | null | undefined): TripOptions {
  const { days, firmsPerDay, nearKm, halfDayKm, returns } = asked ?? {};
  const usual = TRIP_DEFAULTS;
  return {
    days: checkWithin('days', days ?? usual.days, 1, 30),
    firmsPerDay: checkWithin('firmsPerDay', firmsPerDay ?? usual.firmsPerDay, 1, 10),
    nearKm: checkWithin('nearKm', nearKm ?? usual.nearKm, 0, 2000),
    halfDayKm: checkWithin('halfDayKm', halfDayKm ?? usual.halfDayKm, 50, 5000),
    returns: returns ?? usual.returns,
  };
}
