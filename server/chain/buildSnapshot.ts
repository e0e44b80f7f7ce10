// How do plain rows become a snapshot that answers at once? Facts are indexed by region and segment, and rolled up or
// down the tree where they hold for more places than their own.
import { layNetwork } from './network.ts';
import type { RegionTree } from './region.ts';
import { EVERYWHERE } from './snapshot.ts';
import type { ConditionFact, Flow, RegionFacts, Segment, Snapshot, SnapshotRows } from './snapshot.ts';
import { STAGES } from './vocabulary.ts';

const NONE: readonly never[] = [];

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const byId = <T extends { id: string }>(left: T, right: T): number => compareText(left.id, right.id);

const keyed = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map([...rows].sort(byId).map((row) => [row.id, row]));

type Filed = {
  [Name in keyof RegionFacts]: RegionFacts[Name] extends ReadonlyMap<string, infer Fact> ? Map<string, Fact> : never;
};

const emptyFacts = (): Filed => ({
  producers: new Map(),
  surveys: new Map(),
  surveysBelow: new Map(),
  projects: new Map(),
  demands: new Map(),
});

const NO_FACTS: RegionFacts = emptyFacts();

/** The codes of a region and of everything above it; a code that the tree does not know stands alone. */
function pathsUp(regions: RegionTree): (code: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const found = known.get(code);
    if (found) return found;
    const path = regions.upwards(code).map((region) => region.code);
    if (path.length === 0) path.push(code);
    known.set(code, path);
    return path;
  };
}

function append<T>(lists: Map<string, readonly T[]>, segment: string, fact: T): void {
  const list = lists.get(segment) as T[] | undefined;
  if (list) list.push(fact);
  else lists.set(segment, [fact]);
}

/** Files each fact under its region, and what holds for the places above it under those too. */
function fileFacts(rows: SnapshotRows, pathOf: (code: string) => readonly string[]): Map<string, Filed> {
  const files = new Map<string, Filed>();
  const fileOf = (region: string): Filed => {
    const found = files.get(region);
    if (found) return found;
    const file = emptyFacts();
    files.set(region, file);
    return file;
  };
  for (const row of rows.producers) fileOf(row.region).producers.set(row.segment, row);
  for (const row of [...rows.surveys].sort((left, right) => compareText(left.region, right.region))) {
    fileOf(row.region).surveys.set(row.segment, row);
    for (const above of pathOf(row.region).slice(1)) append(fileOf(above).surveysBelow, row.segment, row);
  }
  for (const row of [...rows.projects].sort(byId)) {
    for (const region of pathOf(row.region)) {
      for (const segment of new Set(row.segments)) append(fileOf(region).projects, segment, row);
    }
  }
  for (const row of [...rows.demands].sort(byId)) {
    for (const region of pathOf(row.region)) append(fileOf(region).demands, row.segment, row);
  }
  return files;
}

/** Conditions by place and segment; `''` stands for everywhere among the regions, for every segment among the segments. */
function fileConditions(conditions: readonly ConditionFact[]): Map<string, Map<string, ConditionFact[]>> {
  const files = new Map<string, Map<string, ConditionFact[]>>();
  for (const condition of [...conditions].sort(byId)) {
    const regions = condition.regions.length > 0 ? condition.regions : [EVERYWHERE];
    const segments = condition.segments.length > 0 ? condition.segments : [''];
    for (const region of new Set(regions)) {
      const file = files.get(region) ?? new Map<string, ConditionFact[]>();
      files.set(region, file);
      for (const segment of new Set(segments)) append(file, segment, condition);
    }
  }
  return files;
}

const compareFlows = (left: Flow, right: Flow): number =>
  compareText(left.from, right.from) || compareText(left.to, right.to) || compareText(left.kind, right.kind);

function group<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const list = groups.get(keyOf(row));
    if (list) list.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Builds the snapshot of one revision. The order of the rows never matters; the rows are kept, not copied. */
export function buildSnapshot(rows: SnapshotRows): Snapshot {
  const pathOf = pathsUp(rows.regions);
  const segments = keyed(rows.segments);
  const flows = rows.flows.filter((flow) => segments.has(flow.from) && segments.has(flow.to)).sort(compareFlows);
  const inflows = group(flows, (flow) => flow.to);
  const outflows = group(flows, (flow) => flow.from);
  const byStage = (left: Segment, right: Segment) =>
    STAGES.indexOf(left.stage) - STAGES.indexOf(right.stage) || byId(left, right);
  const ofIndustry = group([...segments.values()].sort(byStage), (segment) => segment.industry);

  const files = fileFacts(rows, pathOf);
  const factsOf = (region: string): RegionFacts => files.get(region) ?? NO_FACTS;
  const market = group(
    [...rows.market].sort(
      (left, right) =>
        compareText(left.measure, right.measure) ||
        compareText(left.period, right.period) ||
        compareText(left.scope, right.scope),
    ),
    (row) => row.segment,
  );
  const filed = fileConditions(rows.conditions);

  return {
    revision: rows.revision,
    asOf: rows.asOf,
    assumed: NONE,
    regions: rows.regions,
    industries: keyed(rows.industries),
    segments,
    segmentsOf: (industry) => ofIndustry.get(industry) ?? NONE,
    flows,
    inflows: (segment) => inflows.get(segment) ?? NONE,
    outflows: (segment) => outflows.get(segment) ?? NONE,
    network: layNetwork(segments, flows),
    factsOf,
    pathOf,
    producers: (region, segment) => factsOf(region).producers.get(segment),
    survey: (region, segment) => factsOf(region).surveys.get(segment),
    surveysBelow: (region, segment) => factsOf(region).surveysBelow.get(segment) ?? NONE,
    projects: (region, segment) => factsOf(region).projects.get(segment) ?? NONE,
    conditions: (region, segment) => {
      const found = [EVERYWHERE, ...pathOf(region)].flatMap((code) => [
        ...(filed.get(code)?.get('') ?? NONE),
        ...(filed.get(code)?.get(segment) ?? NONE),
      ]);
      return found.length > 1 ? [...new Set(found)].sort(byId) : found;
    },
    demands: (region, segment) => factsOf(region).demands.get(segment) ?? NONE,
    market: (segment) => market.get(segment) ?? NONE,
  };
}
