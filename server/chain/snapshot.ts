// What does the core compute over? Chains, places and rolled-up facts at one revision: its size follows the chains and
// regions, never the number of enterprises.
import type { RegionTree } from './region.ts';
import type {
  ConditionKind, Finding, FlowKind, Grade, ProjectStage, Reach, Resource, Scope, Siting, SourceKind, Stage, SurveyMethod,
} from './vocabulary.ts';

/** The pseudo region of a roll-up that holds every production whose place is known, abroad included. */
export const EVERYWHERE = '';

export interface Industry {
  id: string;
  nameZh: string;
  nameEn: string | null;
  summaryZh: string | null;
  summaryEn: string | null;
}

export interface Segment {
  id: string;
  industry: string;
  nameZh: string;
  shortZh: string | null;
  nameEn: string | null;
  shortEn: string | null;
  stage: Stage;
  summaryZh: string | null;
  summaryEn: string | null;
  gbt4754: string | null;
  hs: string | null;
  unit: string | null;
  siting: Siting;
  reach: Reach;
  scope: Scope;
  /** The segment whose product this one is another way to make. */
  makes: string | null;
}

export interface Flow {
  from: string;
  to: string;
  kind: FlowKind;
  /** Substitution labels; empty = needed on its own. Ordered. */
  eitherOr: readonly string[];
  /** Decimal in a string, per unit of `to`. */
  coefficient: string | null;
  coefficientUnit: string | null;
  basis: string | null;
}

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
}

export interface Snapshot {
  revision: number;
  /** The newest as-of among the facts of the revision; null in an empty store. */
  asOf: string | null;
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

