// Why does a firm stand where it stands in the list? Each contribution in one sentence, with what it rests on.
import { flowRef, recordRef, standingRefs } from '../evidence.ts';
import type { EvidenceRef, Sentence } from '../gap.ts';
import type { Place } from '../place.ts';
import { joinKey } from '../records.ts';
import {
  saidOfCapability,
  saidOfCapacity,
  saidOfDistance,
  saidOfFinds,
  saidOfPolicy,
  saidOfSignal,
  saidOfTags,
} from '../words/candidate.ts';
import { saidOfContact, saidOfLinks, type NameOf } from '../words/tie.ts';
import { foundElsePoints, foundFor, policiesOf, type Found } from './around.ts';
import {
  CANDIDATE_CONTRIBUTIONS,
  type Candidate,
  type CandidateContribution,
  type CandidateContributionName,
  type Tie,
} from './candidate.ts';
import { weighPart } from './options.ts';
import { besides } from './score.ts';
import type { CandidateView } from './view.ts';

/** What is looked up for the firms that are shown, and not for all. */
export interface Told {
  nameOf: NameOf;
  /** What the newest expansion is about; null where there is none, or it does not say. */
  statement: string | null;
}

type Said = { reason: Sentence; evidence: () => readonly EvidenceRef[] };

/** In the order in which they are shown; points add up to the score. */
export function explainCandidate(view: CandidateView, candidate: Candidate, told: Told): CandidateContribution[] {
  const said = tell(view, candidate, told);
  const { weights } = view.options;
  return CANDIDATE_CONTRIBUTIONS.map((name) => ({
    name,
    points: weighPart(name, candidate.parts[name], weights[name]),
    unweighted: candidate.parts[name],
    atMost: weights[name],
    reason: said[name].reason,
    get evidence() {
      return said[name].evidence();
    },
  }));
}

function tell(
  view: CandidateView,
  candidate: Candidate,
  { nameOf, statement }: Told,
): Record<CandidateContributionName, Said> {
  const { place, node } = view;
  const { facts, sought, ties } = candidate;
  const production = () => [recordRef('produces', joinKey([facts.enterprise, facts.segment]))];
  const firm = (...fields: string[]) => [recordRef('enterprises', facts.enterprise, fields)];
  const links = ties.filter(({ kind }) => kind !== 'contact');
  const contact = ties.filter(({ kind }) => kind === 'contact');
  const policies =
    facts.region === null ? { there: [], both: [], here: [] } : policiesOf(place, sought.segment, facts.region);
  const found = foundFor(place, node);
  const others = besides(view, facts).filter((id) => (view.foundElse().get(id) ?? 0) > 0);
  return {
    capability: {
      reason: saidOfCapability(place, node, sought, facts),
      evidence: () => [...production(), ...sought.evidence],
    },
    capacity: {
      reason: saidOfCapacity(facts),
      evidence: () =>
        facts.capacity === null
          ? []
          : [recordRef('produces', joinKey([facts.enterprise, facts.segment]), ['capacity', 'unit'])],
    },
    links: { reason: saidOfLinks(place, links, nameOf), evidence: () => refsOf(links) },
    contact: { reason: saidOfContact(place, contact, nameOf), evidence: () => refsOf(contact) },
    signals: {
      reason: saidOfSignal(view, facts, statement),
      evidence: () => (facts.signal === null ? [] : [recordRef('signals', facts.signal)]),
    },
    tags: { reason: saidOfTags(facts), evidence: () => (facts.reputation > 0 ? firm('tags', 'stock_code') : []) },
    distance: { reason: saidOfDistance(candidate.distanceKm, facts), evidence: () => firm('region', 'country') },
    policy: {
      reason: saidOfPolicy(place, policies),
      evidence: () =>
        Object.values(policies)
          .flat()
          .map(({ id }) => recordRef('conditions', id)),
    },
    finds: { reason: saidOfFinds(place, found, others), evidence: () => refsOfFound(place, node, found, others) },
  };
}

const refsOf = (ties: readonly Tie[]): EvidenceRef[] =>
  ties.flatMap(({ record }) => (record === null ? [] : recordRef(record.kind, record.key)));

/** What makes it an input or a customer, and what makes that stand here. */
function refsOfFound(place: Place, node: number, found: Found, others: readonly string[]): EvidenceRef[] {
  const { snapshot, network } = place;
  const made = others.flatMap((id) => network.indexOf(id) ?? []).filter((at) => foundElsePoints(place, at) > 0);
  const around = [...found.inputs, ...found.customers];
  const { id } = network.segments[node]!;
  const flows = [...snapshot.inflows(id), ...snapshot.outflows(id)].filter(({ from, to }) =>
    around.some((at) => [from, to].includes(network.segments[at]!.id)),
  );
  return [
    ...flows.map(flowRef),
    ...around.flatMap((at) => standingRefs(place, at)),
    ...made.flatMap((at) => {
      const { inputs, customers } = foundFor(place, at);
      return [...inputs, ...customers].slice(0, 1).flatMap((other) => standingRefs(place, other));
    }),
  ];
}
