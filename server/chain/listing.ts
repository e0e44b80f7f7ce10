// Is a segment a gap of this place, none, or to be surveyed first? And if none, why?
import { depositOf, isMining } from './deposit.ts';
import type { Place } from './place.ts';
import type { SurveyFact } from './snapshot.ts';
import { stands, standingOf, stateOf } from './standing.ts';

export type Listing =
  | { as: 'gap' }
  | { as: 'unknown' }
  /** A step inside a plant is drawn, never recruited. */
  | { as: 'none'; why: 'step' }
  | { as: 'none'; why: 'present' }
  /** Known not to be here: a survey says so. */
  | { as: 'none'; why: 'no-deposit'; survey: SurveyFact }
  /** Searched, nothing found, and no deposit on record. */
  | { as: 'none'; why: 'no-deposit-on-record' }
  /** Another way to a product that stands or is planned here, or in the same city where it travels. */
  | { as: 'none'; why: 'another-way'; product: number; inCity: boolean };

export function listingOf(place: Place, node: number): Listing {
  if (place.network.isStep(node)) return { as: 'none', why: 'step' };
  const { state } = standingOf(place, node);
  if (state === 'present') return { as: 'none', why: 'present' };
  const otherwise = findOtherWay(place, node);
  if (otherwise) return otherwise;
  const bound = place.network.segments[node]!.siting === 'resource-bound';
  if (bound && (state === 'absent' || state === 'unknown')) {
    const deposit = depositOf(place, node);
    if (deposit.state === 'none' && deposit.survey) return { as: 'none', why: 'no-deposit', survey: deposit.survey };
    if (state === 'absent' && deposit.state !== 'proven' && isMining(place, node)) {
      return { as: 'none', why: 'no-deposit-on-record' };
    }
  }
  return { as: state === 'unknown' ? 'unknown' : 'gap' };
}

function findOtherWay(place: Place, node: number): Listing | null {
  const { makes } = place.network.segments[node]!;
  const product = makes === null ? undefined : place.network.indexOf(makes);
  if (product === undefined || product === node) return null;
  if (stands(stateOf(place, product))) return { as: 'none', why: 'another-way', product, inCity: false };
  const city = place.city();
  const travels = place.network.segments[product]!.reach !== 'site';
  if (city && travels && stands(stateOf(city, product))) {
    return { as: 'none', why: 'another-way', product, inCity: true };
  }
  return null;
}
