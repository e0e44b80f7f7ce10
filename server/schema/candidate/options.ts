// With which numbers are candidates judged, and who passes? What a question leaves open is the core's to fill in.
import { readCapacity } from '../../chain/capacity.ts';
import type { CandidateContributionName } from '../../chain/candidates/candidate.ts';
import type { AskedCandidateOptions } from '../../chain/candidates/options.ts';
import type { CandidateView } from '../../chain/candidates/view.ts';
import { invalid } from '../../chain/errors.ts';
import type { MakerFilter } from '../../store/candidates.ts';
import { findRegion } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import type { CandidateFilter, CandidateOptions } from '../types.generated.ts';

const MOST_WEIGHT = 1000;
const MOST_MONTHS = 120;
const MOST_ENOUGH = 100;
const MOST_KM = 20_000;

/** @throws INVALID for a number out of range */
export function readCandidateOptions(asked: CandidateOptions | null | undefined): AskedCandidateOptions {
  const { asOf, weights, halfLifeMonths, relatives, enough } = asked ?? {};
  return {
    weights: readWeights(weights),
    ...(isGiven(asOf) && { asOf }),
    ...(isGiven(halfLifeMonths) && { halfLifeMonths: within('halfLifeMonths', halfLifeMonths, 1, MOST_MONTHS) }),
    ...(isGiven(relatives) && { relatives }),
    ...(isGiven(enough) && { enough: within('enough', enough, 0, MOST_ENOUGH) }),
  };
}

function readWeights(asked: CandidateOptions['weights']): NonNullable<AskedCandidateOptions['weights']> {
  const given = Object.entries(asked ?? {}).filter((entry): entry is [CandidateContributionName, number] =>
    isGiven(entry[1]),
  );
  return Object.fromEntries(given.map(([name, points]) => [name, within(`weights: ${name}`, points, 0, MOST_WEIGHT)]));
}

/** @throws INVALID for a number out of range or a capacity that does not convert; NOT_FOUND for an unknown region */
export function readCandidateFilter(asked: CandidateFilter | null | undefined, view: CandidateView): MakerFilter {
  const { region, tags, listed, minCapacity, maxDistanceKm, enterprises } = asked ?? {};
  return {
    ...(isGiven(region) && { region: findRegion(view.place.snapshot, region).code }),
    ...(isGiven(tags) && tags.length > 0 && { tags }),
    ...(isGiven(listed) && { listed }),
    ...(isGiven(minCapacity) && { capacity: readLeast(minCapacity) }),
    ...(isGiven(maxDistanceKm) && { places: placesWithin(view, within('maxDistanceKm', maxDistanceKm, 0, MOST_KM)) }),
    ...(isGiven(enterprises) && { enterprises }),
  };
}

function readLeast({ amount, unit }: { amount: string; unit: string }): NonNullable<MakerFilter['capacity']> {
  const read = readCapacity(amount, unit);
  if (read) return { unit: read.unit, least: read.amount };
  throw invalid(
    `[schema] minCapacity: ${JSON.stringify(`${amount} ${unit}`)} is no capacity: a number above 0 and a unit such as 万吨/年 are accepted`,
  );
}

const placesWithin = ({ place, placeOf }: CandidateView, most: number): string[] =>
  place.snapshot.regions.all.map(({ code }) => code).filter((code) => (placeOf(code).distanceKm ?? Infinity) <= most);

function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw invalid(`[schema] ${name} ${value} is out of range: ${least} to ${most} is accepted`);
}
