// What does the core compute over? Chains, places and rolled-up facts at one revision: its size follows the chains and
// regions, never the number of enterprises.
import type { CapacityRollup } from './capacity.ts';
import type { Flow, Industry, Segment } from './industry.ts';
import type { Network } from './network.ts';
import type { RegionTree } from './region.ts';
import type { Landing } from './whatif/landing.ts';
import type { ConditionKind, Finding, Grade, ProjectStage, Resource, SourceKind, SurveyMethod } from './vocabulary.ts';

export type { Flow, Industry, Segment } from './industry.ts';

/** The pseudo region of a roll-up that holds every production whose place is known, abroad included. */
export const EVERYWHERE = '';

/** Productions of a segment in a region and below it. Holding groups, not plants: a group counts once in one place. */
export interface ProducerRollup {
  region: string;
  segment: string;
  /** Groups with a running production. */
  active: number;
  /** Groups that only plan one here. */
  planned: number;
  /** As-of of the two newest running groups, newest first; '' = undated. */
  newestActive: readonly string[];
  /** Running groups of firms, institutions left out. */
  firms: number;
  /** Of `firms`: those whose every running production of the segment with a known place lies here. */
  firmsOnlyHere: number;
  /** Known capacities, one entry for each canonical unit, ordered by unit; empty where none is known. */
  capacities: readonly CapacityRollup[];
}

export interface SurveyFact {
  region: string;
  segment: string;
  finding: Finding;
  /** A number, `several`, or null. */
  producers: string | null;
  resource: Resource | null;
  method: SurveyMethod | null;
  asOf: string | null;
  source: { key: string; kind: SourceKind | null; grade: Grade | null };
}

export interface ConditionFact {
  id: string;
  kind: ConditionKind;
  /** Empty = every segment. */
  segments: readonly string[];
  /** Empty = everywhere. A region's condition holds for everything below it. */
  regions: readonly string[];
  from: string | null;
  to: string | null;
  statementZh: string;
  statementEn: string | null;
}

export interface DemandFact {
  id: string;
  region: string;
  segment: string;
  quantity: string | null;
  unit: string | null;
  from: string | null;
  to: string | null;
  statementZh: string | null;
}

export interface MarketFact {
  segment: string;
  measure: string;
  period: string;
  scope: string;
  value: string | null;
  unit: string | null;
}

export interface ProjectFact {
  id: string;
  nameZh: string;
  region: string;
  segments: readonly string[];
  stage: ProjectStage;
  asOf: string | null;
  /** What is to be invested in the whole of it; null where nobody says. */
  amount: ProjectAmount | null;
}

export interface ProjectAmount {
  scope: string;
  /** Yuan, a decimal in a string. */
  cny: string;
  asOf: string | null;
}

/** All that is filed under one region, by segment: what loops over many segments of one place reads. */
export interface RegionFacts {
  producers: ReadonlyMap<string, ProducerRollup>;
  surveys: ReadonlyMap<string, SurveyFact>;
  surveysBelow: ReadonlyMap<string, readonly SurveyFact[]>;
  projects: ReadonlyMap<string, readonly ProjectFact[]>;
  demands: ReadonlyMap<string, readonly DemandFact[]>;
}

/** By region; a place of which nothing is known has no file. */
export type Files = ReadonlyMap<string, RegionFacts>;

export interface Snapshot {
  revision: number;
  /** The newest as-of among the facts of the revision; null in an empty store. */
  asOf: string | null;
  /** Landings that are taken to run though nobody claims them; empty where only facts count. */
  assumed: readonly Landing[];
  regions: RegionTree;
  /** Ordered by id. */
  industries: ReadonlyMap<string, Industry>;
  /** Ordered by id. */
  segments: ReadonlyMap<string, Segment>;
  /** Segments of an industry, ordered by stage, then id. */
  segmentsOf(industry: string): readonly Segment[];
  /** Flows whose both ends exist, ordered by from, to, kind. */
  flows: readonly Flow[];
  inflows(segment: string): readonly Flow[];
  outflows(segment: string): readonly Flow[];
  /** The chains with their steps contracted. */
  network: Network;
  /** Of facts alone, without landings: `factsOf` knows of both. */
  files: Files;
  factsOf(region: string): RegionFacts;
  /** The codes of the region and of everything above it. */
  pathOf(region: string): readonly string[];
  producers(region: string, segment: string): ProducerRollup | undefined;
  survey(region: string, segment: string): SurveyFact | undefined;
  /** Findings of the regions below it, ordered by region. */
  surveysBelow(region: string, segment: string): readonly SurveyFact[];
  /** In the region or below it. */
  projects(region: string, segment: string): readonly ProjectFact[];
  /** Of the region or one above it, and the segment; windows are the caller's to judge. */
  conditions(region: string, segment: string): readonly ConditionFact[];
  /** Of the region or below it. */
  demands(region: string, segment: string): readonly DemandFact[];
  market(segment: string): readonly MarketFact[];
}

/** What `buildSnapshot` takes: plain rows in any order. */
export interface SnapshotRows {
  revision: number;
  asOf: string | null;
  regions: RegionTree;
  industries: readonly Industry[];
  segments: readonly Segment[];
  flows: readonly Flow[];
  producers: readonly ProducerRollup[];
  surveys: readonly SurveyFact[];
  conditions: readonly ConditionFact[];
  demands: readonly DemandFact[];
  market: readonly MarketFact[];
  projects: readonly ProjectFact[];
}
