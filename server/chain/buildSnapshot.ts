// How do plain rows become a snapshot that answers at once? Facts are indexed by region and segment, and rolled up or
// down the tree where they hold for more places than their own.
import { fileFacts, readFacts, type PathOf } from './facts.ts';
import { layNetwork } from './network.ts';
import type { RegionTree } from './region.ts';
import { EVERYWHERE } from './snapshot.ts';
import type { ConditionFact, Flow, MarketFact, Segment, Snapshot, SnapshotRows } from './snapshot.ts';
import { STAGES } from './vocabulary.ts';

const NONE: readonly never[] = [];

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const byId = <T extends { id: string }>(left: T, right: T): number => compareText(left.id, right.id);

const keyed = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map([...rows].sort(byId).map((row) => [row.id, row]));

/** The codes of a region and of everything above it; a code that the tree does not know stands alone. */
function pathsUp(regions: RegionTree): PathOf {
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

export type ChainRows = Pick<SnapshotRows, 'industries' | 'segments' | 'flows'>;
type ChainReaders = Pick<
  Snapshot,
  'industries' | 'segments' | 'segmentsOf' | 'flows' | 'inflows' | 'outflows' | 'network'
>;

/** What no place changes. */
export function layChains(rows: ChainRows): ChainReaders {
  const segments = keyed(rows.segments);
  const flows = rows.flows.filter((flow) => segments.has(flow.from) && segments.has(flow.to)).sort(compareFlows);
  const inflows = group(flows, (flow) => flow.to);
  const outflows = group(flows, (flow) => flow.from);
  const byStage = (left: Segment, right: Segment) =>
    STAGES.indexOf(left.stage) - STAGES.indexOf(right.stage) || byId(left, right);
  const ofIndustry = group([...segments.values()].sort(byStage), (segment) => segment.industry);
  return {
    industries: keyed(rows.industries),
    segments,
    segmentsOf: (industry) => ofIndustry.get(industry) ?? NONE,
    flows,
    inflows: (segment) => inflows.get(segment) ?? NONE,
    outflows: (segment) => outflows.get(segment) ?? NONE,
    network: layNetwork(segments, flows),
  };
}

/** By place and segment; `''` stands for everywhere among the regions, for every segment among the segments. */
export function readConditions(rows: readonly ConditionFact[], pathOf: PathOf): Pick<Snapshot, 'conditions'> {
  const filed = new Map<string, Map<string, ConditionFact[]>>();
  for (const condition of [...rows].sort(byId)) {
    const regions = condition.regions.length > 0 ? condition.regions : [EVERYWHERE];
    const segments = condition.segments.length > 0 ? condition.segments : [''];
    for (const region of new Set(regions)) {
      const file = filed.get(region) ?? new Map<string, ConditionFact[]>();
      filed.set(region, file);
      for (const segment of new Set(segments)) file.set(segment, [...(file.get(segment) ?? NONE), condition]);
    }
  }
  const named = new Set([...filed.values()].flatMap((file) => [...file.keys()]));
  return {
    conditions: (region, segment) => {
      if (!named.has(segment) && !named.has('')) return NONE;
      const found = [EVERYWHERE, ...pathOf(region)].flatMap((code) => [
        ...(filed.get(code)?.get('') ?? NONE),
        ...(filed.get(code)?.get(segment) ?? NONE),
      ]);
      return found.length > 1 ? [...new Set(found)].sort(byId) : found;
    },
  };
}

export function readMarket(rows: readonly MarketFact[]): Pick<Snapshot, 'market'> {
  const ordered = [...rows].sort(
    (left, right) =>
      compareText(left.measure, right.measure) ||
      compareText(left.period, right.period) ||
      compareText(left.scope, right.scope),
  );
  const market = group(ordered, (row) => row.segment);
  return { market: (segment) => market.get(segment) ?? NONE };
}

/** Builds the snapshot of one revision. The order of the rows never matters; the rows are kept, not copied. */
export function buildSnapshot(rows: SnapshotRows): Snapshot {
  const building = buildInParts(rows);
  for (;;) {
    const { done, value } = building.next();
    if (done) return value;
  }
}

/** The same, for a builder who has other things to do between the parts. */
export function* buildInParts(rows: SnapshotRows): Generator<undefined, Snapshot> {
  const pathOf = pathsUp(rows.regions);
  const chains = layChains(rows);
  yield;
  const files = yield* fileFacts(rows, pathOf);
  yield;
  return {
    revision: rows.revision,
    asOf: rows.asOf,
    assumed: NONE,
    regions: rows.regions,
    pathOf,
    ...chains,
    ...readFacts(files),
    ...readConditions(rows.conditions, pathOf),
    ...readMarket(rows.market),
  };
}
