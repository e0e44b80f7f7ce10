// All that the core can see of a snapshot, order included, for tests that hold two of them against each other.
import { EVERYWHERE, type Snapshot } from './snapshot.ts';

/** @param more codes that may have facts though the tree does not know them */
export function viewSnapshot(snapshot: Snapshot, more: readonly string[] = []): unknown {
  const segments = [...snapshot.segments.keys()];
  const codes = [EVERYWHERE, ...snapshot.regions.all.map(({ code }) => code), ...more];
  const { network } = snapshot;
  return {
    revision: snapshot.revision,
    asOf: snapshot.asOf,
    assumed: snapshot.assumed,
    regions: snapshot.regions.all,
    industries: [...snapshot.industries],
    segments: [...snapshot.segments],
    ofIndustry: [...snapshot.industries.keys()].map((id) => snapshot.segmentsOf(id)),
    flows: snapshot.flows,
    links: segments.map((id) => [snapshot.inflows(id), snapshot.outflows(id)]),
    network: network.segments.map(({ id }, node) => [
      id,
      network.indexOf(id),
      network.isStep(node),
      network.required(node),
      network.users(node),
    ]),
    files: [...snapshot.files.keys()].sort(),
    facts: codes.flatMap((code) => {
      const { producers, surveys, surveysBelow, projects, demands } = snapshot.factsOf(code);
      const facts = [[...producers], [...surveys], [...surveysBelow], [...projects], [...demands]];
      return facts.some(({ length }) => length > 0) ? [[code, facts]] : [];
    }),
    conditions: codes
      .map((code) => segments.map((id) => snapshot.conditions(code, id)))
      .filter((lists) => lists.flat().length > 0),
    market: segments.map((id) => snapshot.market(id)),
  };
}
