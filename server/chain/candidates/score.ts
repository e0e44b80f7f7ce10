// How many points does a firm elsewhere get? Integers on the scale of the default weights, each for one reason.
import { MOST_FOUND_ELSE } from './around.ts';
import { addUpParts } from './options.ts';
import type { CandidateParts, MakerFacts, Sought } from './candidate.ts';
import { signalPoints } from './signal.ts';
import { contactPoints, linkPoints, type TieCounts } from './tie.ts';
import type { CandidateView, PlacePoints } from './view.ts';

const NOWHERE: PlacePoints = { distanceKm: null, distance: 0, policy: 0 };

/** Abroad no distance is known. */
export const pointsOfPlace = (view: CandidateView, { region }: Pick<MakerFacts, 'region'>): PlacePoints =>
  region === null ? NOWHERE : view.placeOf(region);

export function judgeParts(view: CandidateView, sought: Sought, facts: MakerFacts, ties: TieCounts): CandidateParts {
  const { asOf, halfLifeMonths } = view.options;
  const { distance, policy } = pointsOfPlace(view, facts);
  return {
    capability: Math.floor((facts.capability * sought.worth) / 1000),
    capacity: facts.scale,
    links: linkPoints(ties),
    contact: contactPoints(ties),
    signals: signalPoints(facts.signalled, asOf, halfLifeMonths),
    tags: facts.reputation,
    distance,
    policy,
    finds: view.found + foundElse(view, facts),
  };
}

/** What it makes besides what is sought here. */
export function besides(view: CandidateView, { segment, others }: MakerFacts): string[] {
  const { id } = view.place.network.segments[view.node]!;
  return [segment, ...others].filter((made) => made !== id).sort();
}

function foundElse(view: CandidateView, facts: MakerFacts): number {
  const points = view.foundElse();
  return Math.min(
    MOST_FOUND_ELSE,
    besides(view, facts).reduce((sum, segment) => sum + (points.get(segment) ?? 0), 0),
  );
}

export const scoreOf = (view: CandidateView, parts: CandidateParts): number => addUpParts(parts, view.options.weights);
