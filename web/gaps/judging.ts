// With which numbers are gaps judged? What differs from the defaults stands in the address and goes to the API.
import type { GapOptions } from '../api/generated/graphql.ts';

/** The contributions whose weight the API takes, in the order in which a score is drawn. */
export const WEIGHED = [
  'inputs',
  'support',
  'demand',
  'scale',
  'routes',
  'related',
  'candidates',
  'certain',
  'condition',
] as const;
export type Weighed = (typeof WEIGHED)[number];
export const THRESHOLDS = ['high', 'medium'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

export interface Judging {
  weights: Readonly<Partial<Record<Weighed, number>>>;
  thresholds: Readonly<Partial<Record<Threshold, number>>>;
}

export const USUAL: Judging = { weights: {}, thresholds: {} };
/** A slider's hundred percent, in points. */
export const MOST_POINTS = 1000;

/** `inputs:300,high:600`; what is no number of points is left out. */
export function readJudging(given: URLSearchParams): Judging {
  const pairs = new Map(
    (given.get('judge') ?? '').split(',').map((pair) => pair.split(':') as [string, string | undefined]),
  );
  const read = <Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const points = pairs.get(name);
        const valid = points !== undefined && /^\d{1,4}$/.test(points) && Number(points) <= MOST_POINTS;
        return valid ? [[name, Number(points)]] : [];
      }),
    ) as Partial<Record<Name, number>>;
  return { weights: read(WEIGHED), thresholds: read(THRESHOLDS) };
}

export function writeJudging({ weights, thresholds }: Judging, parts: URLSearchParams): void {
  const pairs = [...entriesOf(WEIGHED, weights), ...entriesOf(THRESHOLDS, thresholds)];
  if (pairs.length > 0) parts.set('judge', pairs.map(([name, points]) => `${name}:${points}`).join(','));
}

export const isUsual = ({ weights, thresholds }: Judging): boolean =>
  Object.keys(weights).length + Object.keys(thresholds).length === 0;

/** Undefined for the defaults, so that the API is asked the shortest question. */
export const optionsOf = (judging: Judging): GapOptions | undefined =>
  isUsual(judging) ? undefined : { weights: judging.weights, thresholds: judging.thresholds };

const entriesOf = <Name extends string>(
  names: readonly Name[],
  points: Readonly<Partial<Record<Name, number>>>,
): [Name, number][] =>
  names.flatMap((name): [Name, number][] => {
    const given = points[name];
    return given === undefined ? [] : [[name, given]];
  });
