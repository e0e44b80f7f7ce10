// What is asked about, seen from one place: whose makers are looked at, from where on they are elsewhere, and what the place
// holds for them. Everything that does not depend on a single firm is worked out once.
import { countElsewhere } from '../contributions/candidates.ts';
import { notFound } from '../errors.ts';
import type { AskedOptions } from '../options.ts';
import { viewPlace, type Place } from '../place.ts';
import type { Snapshot } from '../snapshot.ts';
import { allFoundElse, distancePoints, distanceTo, foundPoints, policiesOf, policyPoints } from './around.ts';
import type { CandidateOptions, Sought } from './candidate.ts';
import { completeCandidateOptions, type AskedCandidateOptions } from './options.ts';
import { findRelatives, theSame } from './relatives.ts';

export interface CandidateView {
  readonly place: Place;
  /** The segment that is sought. */
  readonly node: number;
  readonly options: CandidateOptions;
  /** Firms elsewhere that make exactly it, a holding group once. */
  readonly exact: number;
  /** The segment itself first. */
  readonly sought: readonly Sought[];
  /** Near segments, also where nobody looks at their makers. */
  readonly relatives: readonly Sought[];
  /** Points of a place, by its own code, and how far it is. */
  placeOf(code: string): PlacePoints;
  /** Points for what of its inputs and customers stands here. */
  readonly found: number;
  /** The same for other things that a firm makes; segments that are not in it give nothing. */
  foundElse(): ReadonlyMap<string, number>;
}

export interface PlacePoints {
  distanceKm: number | null;
  distance: number;
  policy: number;
}

/** @throws NOT_FOUND for a region or segment that the snapshot does not hold */
export function viewCandidates(
  snapshot: Snapshot,
  region: string,
  segment: string,
  asked: AskedCandidateOptions = {},
  gapOptions: AskedOptions = {},
): CandidateView {
  const options = completeCandidateOptions(asked, snapshot);
  const place = viewPlace(snapshot, region, options.asOf === null ? gapOptions : { ...gapOptions, asOf: options.asOf });
  const node = place.network.indexOf(segment);
  if (node === undefined)
    throw notFound(`[chain] there is no segment ${JSON.stringify(segment)}: ask for the id of a segment`);
  const exact = countElsewhere(place, node);
  const relatives = findRelatives(place, node);
  const takesIn = options.relatives === 'always' || (options.relatives === 'few' && exact < options.enough);
  const places = new Map<string, PlacePoints>();
  let foundElse: Map<string, number> | undefined;
  return {
    place,
    node,
    options,
    exact,
    relatives,
    sought: [theSame(place, node), ...(takesIn ? relatives : [])],
    found: foundPoints(place, node),
    placeOf: (code) => {
      const known = places.get(code);
      if (known) return known;
      const distanceKm = distanceTo(place, code);
      const points = {
        distanceKm,
        distance: distancePoints(distanceKm),
        policy: policyPoints(policiesOf(place, segment, code)),
      };
      places.set(code, points);
      return points;
    },
    foundElse: () => (foundElse ??= allFoundElse(place)),
  };
}
