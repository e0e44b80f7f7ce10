// What has somebody chosen of a trip? Days, whom to visit where and in which order, as the address keeps it.
import type { TripOptions, TripStopInput } from '../api/generated/graphql.ts';

export interface ChosenStop {
  place: string;
  firms: readonly string[];
  /** In halves; null: as many as the firms take. */
  days: number | null;
}

export interface TripChoice {
  days: number;
  firmsPerDay: number;
  /** So many of the best gaps are taken in, and of each so many candidates. */
  gaps: number;
  perGap: number;
  /** Gaps of all industries, not of this one alone. */
  everywhere: boolean;
  /** Null: as it is proposed. */
  stops: readonly ChosenStop[] | null;
}

export const USUAL_TRIP: TripChoice = {
  days: 5,
  firmsPerDay: 3,
  gaps: 20,
  perGap: 3,
  everywhere: false,
  stops: null,
};

/** What the API takes. */
export const LIMITS = { days: [1, 30], firmsPerDay: [1, 10], gaps: [1, 60], perGap: [1, 20], stay: [0, 60] } as const;
const MOST_STOPS = 60;

type Own = Readonly<Record<string, string>>;
const NUMBERS = { days: 'days', firmsPerDay: 'daily', gaps: 'take', perGap: 'each' } as const;
/** None is part of an id or a code. */
const [BETWEEN_STOPS, BETWEEN_PARTS, BETWEEN_FIRMS] = ['|', ';', ','];
/** A trip that somebody emptied is not the proposed one. */
const NOBODY = 'none';

/** What is malformed or out of range is as it usually is; stops that were chosen for another place or chain are forgotten. */
export function readTrip(own: Own, chosenFor: string): TripChoice {
  const number = (name: keyof typeof NUMBERS): number => {
    const given = Number(own[NUMBERS[name]]);
    return Number.isInteger(given) && isWithin(given, LIMITS[name]) ? given : USUAL_TRIP[name];
  };
  return {
    days: number('days'),
    firmsPerDay: number('firmsPerDay'),
    gaps: number('gaps'),
    perGap: number('perGap'),
    everywhere: own.scope === 'all',
    stops: own.stops === undefined || own.of !== chosenFor ? null : readStops(own.stops),
  };
}

export function writeTrip(choice: TripChoice, chosenFor: string): Record<string, string> {
  const numbers = (Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).flatMap((name) =>
    choice[name] === USUAL_TRIP[name] ? [] : [[NUMBERS[name], String(choice[name])] as const],
  );
  return {
    ...Object.fromEntries(numbers),
    ...(choice.everywhere && { scope: 'all' }),
    ...(choice.stops && { of: chosenFor, stops: writeStops(choice.stops) }),
  };
}

function readStops(text: string): ChosenStop[] {
  if (text === NOBODY) return [];
  const stops = text.split(BETWEEN_STOPS).flatMap((part): ChosenStop[] => {
    const [place = '', firms = '', days] = part.split(BETWEEN_PARTS);
    if (!/^\w+$/.test(place)) return [];
    const stay = days === undefined || days === '' ? Number.NaN : Number(days);
    return [
      {
        place,
        firms: [...new Set(firms.split(BETWEEN_FIRMS).filter((firm) => firm !== ''))],
        days: isWithin(stay, LIMITS.stay) ? Math.round(2 * stay) / 2 : null,
      },
    ];
  });
  return stops.filter(({ place }, at) => stops.findIndex((stop) => stop.place === place) === at).slice(0, MOST_STOPS);
}

const writeStops = (stops: readonly ChosenStop[]): string =>
  stops.length === 0
    ? NOBODY
    : stops
        .map(({ place, firms, days }) =>
          [place, firms.join(BETWEEN_FIRMS), ...(days === null ? [] : [days])].join(BETWEEN_PARTS),
        )
        .join(BETWEEN_STOPS);

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

export const optionsOf = ({ days, firmsPerDay }: TripChoice): TripOptions => ({ days, firmsPerDay });

export const stopInputs = (stops: readonly ChosenStop[]): TripStopInput[] =>
  stops.map(({ place, firms, days }) => ({ place, enterprises: [...firms], days }));

/** One place earlier or later; where it cannot go there, as before. */
export function moveStop(stops: readonly ChosenStop[], place: string, to: number): ChosenStop[] {
  const from = stops.findIndex((stop) => stop.place === place);
  const moved = stops[from];
  if (!moved || to < 0 || to >= stops.length) return [...stops];
  const rest = stops.filter((_, at) => at !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

export const setDays = (stops: readonly ChosenStop[], place: string, days: number | null): ChosenStop[] =>
  stops.map((stop) =>
    stop.place === place
      ? { ...stop, days: days !== null && isWithin(days, LIMITS.stay) ? Math.round(2 * days) / 2 : null }
      : stop,
  );

/** Puts firms of a place in, or takes them out; a place without firms is no stop. */
export function setFirms(
  stops: readonly ChosenStop[],
  place: string,
  firms: readonly string[],
  visited: boolean,
): ChosenStop[] {
  const stop = stops.find((one) => one.place === place) ?? { place, firms: [], days: null };
  const rest = stop.firms.filter((firm) => !firms.includes(firm));
  const next = { ...stop, firms: visited ? [...rest, ...firms] : rest };
  if (next.firms.length === 0) return stops.filter((one) => one.place !== place);
  return stops.includes(stop) ? stops.map((one) => (one === stop ? next : one)) : [...stops, next];
}
