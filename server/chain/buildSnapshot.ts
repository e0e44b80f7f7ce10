// How do plain rows become a snapshot that answers at once? Facts are indexed by region and segment, and rolled up or
// down the tree where they hold for more places than their own.
import type { RegionTree } from './region.ts';
import { EVERYWHERE } from './snapshot.ts';
import type { ConditionFact, Flow, Segment, Snapshot, SnapshotRows } from './snapshot.ts';
import { STAGES } from './vocabulary.ts';

const NONE: readonly never[] = [];

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const byId = <T extends { id: string }>(left: T, right: T): number => compareText(left.id, right.id);

const keyed = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map([...rows].sort(byId).map((row) => [row.id, row]));

/** Two keys, one value or list: region first, so that one region's facts lie together. */
class Table<T> {
  readonly rows = new Map<string, Map<string, T>>();

  get(region: string, segment: string): T | undefined {
    return this.rows.get(region)?.get(segment);
  }

  set(region: string, segment: string, value: T): void {
    const row = this.rows.get(region);
    if (row) row.set(segment, value);
    else this.rows.set(region, new Map([[segment, value]]));
  }
}

function append<T>(table: Table<T[]>, region: string, segment: string, value: T): void {
  const list = table.get(region, segment);
  if (list) list.push(value);
  else table.set(region, segment, [value]);
}

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

/** Files each row under its region and everything above it. */
function rollUp<T extends { region: string }>(
  rows: readonly T[],
  segmentsOf: (row: T) => readonly string[],
  pathOf: (code: string) => readonly string[],
  options: { withOwn: boolean } = { withOwn: true },
): Table<T[]> {
  const table = new Table<T[]>();
  for (const row of rows) {
    const path = options.withOwn ? pathOf(row.region) : pathOf(row.region).slice(1);
    for (const region of path) for (const segment of segmentsOf(row)) append(table, region, segment, row);
  }
  return table;
}

/** `''` stands for "everywhere" among the regions and for "every segment" among the segments. */
function fileConditions(conditions: readonly ConditionFact[]): Table<ConditionFact[]> {
  const table = new Table<ConditionFact[]>();
  for (const condition of [...conditions].sort(byId)) {
    const regions = condition.regions.length > 0 ? condition.regions : [EVERYWHERE];
    const segments = condition.segments.length > 0 ? condition.segments : [''];
    for (const region of new Set(regions)) {
      for (const segment of new Set(segments)) append(table, region, segment, condition);
    }
  }
  return table;
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

  const producers = new Table<(typeof rows.producers)[number]>();
  for (const row of rows.producers) producers.set(row.region, row.segment, row);
  const surveys = new Table<(typeof rows.surveys)[number]>();
  for (const row of rows.surveys) surveys.set(row.region, row.segment, row);
  const byRegion = [...rows.surveys].sort((left, right) => compareText(left.region, right.region));
  const below = rollUp(byRegion, (row) => [row.segment], pathOf, { withOwn: false });
  const projects = rollUp([...rows.projects].sort(byId), (row) => [...new Set(row.segments)], pathOf);
  const demands = rollUp([...rows.demands].sort(byId), (row) => [row.segment], pathOf);
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
    regions: rows.regions,
    industries: keyed(rows.industries),
    segments,
    segmentsOf: (industry) => ofIndustry.get(industry) ?? NONE,
    flows,
    inflows: (segment) => inflows.get(segment) ?? NONE,
    outflows: (segment) => outflows.get(segment) ?? NONE,
    producers: (region, segment) => producers.get(region, segment),
    survey: (region, segment) => surveys.get(region, segment),
    surveysBelow: (region, segment) => below.get(region, segment) ?? NONE,
    projects: (region, segment) => projects.get(region, segment) ?? NONE,
    conditions: (region, segment) => {
      const found = [EVERYWHERE, ...pathOf(region)].flatMap((code) => [
        ...(filed.get(code, '') ?? NONE),
        ...(filed.get(code, segment) ?? NONE),
      ]);
      return found.length > 1 ? [...new Set(found)].sort(byId) : found;
    },
    demands: (region, segment) => demands.get(region, segment) ?? NONE,
    market: (segment) => market.get(segment) ?? NONE,
  };
}
