// What can be shown of the places below a region, how much is it in each, and how dark is that drawn?
import type { CandidatesBelowQuery, CoverageState, PlacesBelowQuery } from '../api/generated/graphql.ts';

export const LAYERS = ['gaps', 'firms', 'candidates'] as const;
export type Layer = (typeof LAYERS)[number];

export type PlacesBelow = PlacesBelowQuery['placesBelow'];
export type PlaceBelow = PlacesBelow['places'][number];
export type CandidatesBelow = CandidatesBelowQuery['candidatesBelow'];

/** As many shades, the lightest first; nothing has none. */
export const SHADES = ['s6', 's5', 's4', 's3', 's2'] as const;

export interface Figure {
  place: PlaceBelow;
  value: number;
  /** Nobody has looked there at all: nothing can be said, not even that there is none. */
  unknown: boolean;
  /** How the picked segment stands there, where that is what is shown. */
  state: CoverageState | null;
  /** 0: none. */
  shade: number;
}

interface Shown {
  layer: Layer;
  places: readonly PlaceBelow[];
  /** Null while they are not known yet. */
  candidates: CandidatesBelow | null;
  /** One segment is picked, of a chain of so many. */
  picked: boolean;
  segments: number;
}

/** A place for each, in their order. */
export function figuresOf({ layer, places, candidates, picked, segments }: Shown): Figure[] {
  const firms = new Map(candidates?.places.map(({ region, firmCount }) => [region.code, firmCount]));
  const figures = places.map((place): Omit<Figure, 'shade'> => {
    const state = picked ? (place.coverage?.state ?? null) : null;
    const unknown = state === null ? place.unknownCount >= segments : state === 'UNKNOWN';
    if (layer === 'candidates') return { place, value: firms.get(place.region.code) ?? 0, unknown: false, state: null };
    if (layer === 'gaps') return { place, value: place.high + place.medium + place.low, unknown, state };
    return { place, value: place.firmCount, unknown: unknown && place.firmCount === 0, state: null };
  });
  const range = rangeOf(figures);
  return figures.map((figure) => ({
    ...figure,
    shade: figure.state === null && !figure.unknown ? shadeOf(figure.value, range) : 0,
  }));
}

/** A division lies in another where its code begins with that one's: 1505 lies in 15. */
export function liesIn(code: string, above: string): boolean {
  const begin =
    above === '100000'
      ? ''
      : above.endsWith('0000')
        ? above.slice(0, 2)
        : above.endsWith('00')
          ? above.slice(0, 4)
          : above;
  return code.startsWith(begin);
}

/** The smallest and the largest number that is more than none. */
export interface Range {
  least: number;
  most: number;
}

export function rangeOf(figures: readonly Pick<Figure, 'value'>[]): Range {
  const some = figures.map(({ value }) => value).filter((value) => value > 0);
  return some.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...some), most: Math.max(...some) };
}

/** 0 for nothing, else 1 to as many as there are shades, by its place between the smallest and the largest. */
export function shadeOf(value: number, { least, most }: Range): number {
  if (value <= 0 || most <= 0) return 0;
  const length = most - least + 1;
  return Math.min(SHADES.length, Math.max(1, Math.ceil(((value - least + 1) / length) * SHADES.length)));
}

export interface Step {
  shade: number;
  from: number;
  to: number;
}

/** The numbers of each shade that can occur, for the legend. */
export function stepsOf({ least, most }: Range): Step[] {
  if (most <= 0) return [];
  const length = most - least + 1;
  return SHADES.map((_, at) => ({
    shade: at + 1,
    from: least + Math.floor((at / SHADES.length) * length),
    to: least + Math.floor(((at + 1) / SHADES.length) * length) - 1,
  })).filter(({ from, to }) => from <= to);
}
