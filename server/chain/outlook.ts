// Where could what is missing come from? Bought from a neighbour that has it, recruited from afar where none near has it, or
// grown from what stands here; and what cannot stand here and nobody near has is out of reach.
import { isFoundNear } from './availability.ts';
import { countElsewhere } from './contributions/candidates.ts';
import { distinctRefs, standingRefs, surveyRef } from './evidence.ts';
import type { EvidenceRef, NeighbourSupply, Outlook } from './gap.ts';
import { distanceBetween } from './greatCircle.ts';
import type { Place } from './place.ts';
import type { RegionFacts } from './snapshot.ts';
import { stands, stateOf } from './standing.ts';
import { viabilityOf } from './viability.ts';
import type { GapOutlook } from './vocabulary.ts';
import { saidOfOutlook } from './words/outlook.ts';

type Around = Pick<Outlook, 'neighbours' | 'without' | 'unsurveyed'>;

export function lookOut(place: Place, node: number): Outlook {
  const around = lookAround(place, node);
  const candidates = countElsewhere(place, node);
  const kind = kindOf(place, node, around, candidates);
  return {
    ...around,
    kind,
    reason: saidOfOutlook(place, node, { ...around, kind, candidates }),
    get evidence() {
      return refsOf(place, node, around, candidates);
    },
  };
}

function kindOf(place: Place, node: number, { neighbours }: Around, candidates: number): GapOutlook {
  if (stands(stateOf(place, node))) return 'grow-own';
  if (neighbours.length > 0 && travels(place, node)) return 'buy-nearby';
  if (viabilityOf(place, node) === 'blocked') return 'out-of-reach';
  return candidates > 0 ? 'recruit-from-afar' : 'grow-own';
}

/** What cannot leave its site is of no use to a neighbour. */
export const travels = ({ network }: Place, node: number): boolean => network.segments[node]!.reach !== 'site';

function lookAround(place: Place, node: number): Around {
  const { id } = place.network.segments[node]!;
  const { places, provinces } = place.near();
  const around = places.filter(({ code }) => code !== place.prefecture || code === place.region.code);
  const found = [
    ...around.filter(({ facts }) => hasIt(facts, id, true)),
    ...provinces.filter(({ facts }) => hasIt(facts, id, false)),
  ].map(({ code }) => supplyOf(place, id, code));
  // The city around speaks only where none of its parts is known to have it.
  const city = places.find(({ code }) => code === place.prefecture && code !== place.region.code);
  if (city && hasIt(city.facts, id, true) && !found.some(({ region }) => isIn(place, region, city.code))) {
    found.push(supplyOf(place, id, city.code));
  }
  const empty = around.filter(({ facts }) => !hasIt(facts, id, true));
  const without = empty.filter(({ code }) => wasSearched(place, code, id)).length;
  return { neighbours: found.sort(compareSupplies), without, unsurveyed: empty.length - without };
}

const hasIt = (facts: RegionFacts, segment: string, orBelow: boolean): boolean =>
  (orBelow && (facts.producers.get(segment)?.active ?? 0) > 0) || isFoundNear(facts, segment, orBelow);

const isIn = ({ snapshot }: Place, region: string, city: string): boolean => snapshot.pathOf(region).includes(city);

/** The nearest finding there or above says none. */
function wasSearched({ snapshot }: Place, region: string, segment: string): boolean {
  for (const code of snapshot.pathOf(region)) {
    const survey = snapshot.survey(code, segment);
    if (survey) return survey.finding === 'none';
  }
  return false;
}

function supplyOf({ snapshot, region }: Place, segment: string, code: string): NeighbourSupply {
  const other = snapshot.regions.get(code);
  const distance = other ? distanceBetween(region, other) : null;
  return {
    region: code,
    producers: snapshot.producers(code, segment)?.active ?? 0,
    distance: distance === null ? null : Math.round(distance),
  };
}

const compareSupplies = (left: NeighbourSupply, right: NeighbourSupply): number =>
  (left.distance ?? Infinity) - (right.distance ?? Infinity) || (left.region < right.region ? -1 : 1);

function refsOf(place: Place, node: number, { neighbours }: Around, candidates: number): EvidenceRef[] {
  const { snapshot, network, prefecture } = place;
  const segment = network.segments[node]!.id;
  const refs = neighbours.flatMap(({ region, producers }): EvidenceRef[] => {
    const below = snapshot.surveysBelow(region, segment).filter(({ finding }) => finding !== 'unknown');
    const surveys = [snapshot.survey(region, segment) ?? [], below].flat();
    const made: EvidenceRef[] = producers > 0 ? [{ type: 'producers', region, segment, where: 'inside' }] : [];
    return [...made, ...surveys.map(surveyRef)];
  });
  if (candidates > 0) refs.push({ type: 'producers', region: prefecture, segment, where: 'outside' });
  return distinctRefs([...standingRefs(place, node), ...refs]);
}
