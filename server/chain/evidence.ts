// Where do the facts behind a reason stand? References to records; whoever shows them loads the claims.
import { findNearby } from './availability.ts';
import type { EvidenceRef } from './gap.ts';
import type { Option } from './network.ts';
import type { Place } from './place.ts';
import { joinKey, type RecordKind } from './records.ts';
import type { Flow, MarketFact, SurveyFact } from './snapshot.ts';
import { standingOf } from './standing.ts';

export const recordRef = (kind: RecordKind, key: string, fields?: readonly string[]): EvidenceRef => ({
  type: 'record',
  kind,
  key,
  ...(fields && { fields }),
});

export const surveyRef = ({ region, segment }: SurveyFact): EvidenceRef =>
  recordRef('surveys', joinKey([region, segment]));

export const flowRef = ({ from, to, kind }: Flow): EvidenceRef => recordRef('flows', joinKey([from, to, kind]));

export const marketRef = ({ segment, measure, period, scope }: MarketFact): EvidenceRef =>
  recordRef('market', joinKey([segment, measure, period, scope]));

/** What makes the coverage of a segment in the place what it is. */
export function standingRefs(place: Place, node: number): EvidenceRef[] {
  const { searched, own, below, rollup, projects } = standingOf(place, node);
  const segment = place.network.segments[node]!.id;
  const refs: EvidenceRef[] = [];
  if (rollup && (rollup.active > 0 || rollup.planned > 0)) {
    refs.push({ type: 'producers', region: place.region.code, segment, where: 'inside' });
  }
  if (own) refs.push(surveyRef(own));
  if (searched && searched !== own) refs.push(surveyRef(searched));
  refs.push(...below.map(surveyRef), ...projects.map(({ id }) => recordRef('projects', id)));
  return refs;
}

/** The flow that makes it an input, and what says how far it is to be had. */
export function optionRefs(place: Place, { from, flow }: Option): EvidenceRef[] {
  const refs = [flowRef(flow), ...standingRefs(place, from)];
  const { id, reach } = place.network.segments[from]!;
  const nearby = reach === 'region' ? findNearby(place, id) : null;
  if (nearby === null) return refs;
  const survey = place.snapshot.survey(nearby, id);
  if (survey) refs.push(surveyRef(survey));
  if (place.snapshot.producers(nearby, id)) {
    refs.push({ type: 'producers', region: nearby, segment: id, where: 'inside' });
  }
  return refs;
}

/** Each reference once, in the order of the first. */
export function distinctRefs(refs: readonly EvidenceRef[]): EvidenceRef[] {
  return [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()];
}
