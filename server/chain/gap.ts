// What does an answer about a gap consist of? The shapes that the core returns and the API shows.
import type { RecordKind } from './records.ts';
import type { Landing } from './whatif/landing.ts';
import type { CoverageState, GapKind, GapLevel, GapOutlook, PeerLevel, ProjectStage, Viability } from './vocabulary.ts';

/** Where a reason comes from: a record, or all productions of a segment in a region. Whoever shows it loads the claims. */
export type EvidenceRef =
  | {
      type: 'record';
      kind: RecordKind;
      key: string;
      /** Only what is claimed of these; everything where it is left out. */
      fields?: readonly string[];
    }
  | { type: 'producers'; region: string; segment: string; where: 'inside' | 'outside' };

/** One sentence in both languages. */
export interface Sentence {
  zh: string;
  en: string;
}

export interface Coverage {
  region: string;
  segment: string;
  state: CoverageState;
  /** Absent because a region above was searched, not this one. */
  takenOver: boolean;
  /** Running holding groups counted here and below. */
  producers: number;
  planned: number;
  /** An unknown segment stands elsewhere in the prefecture. */
  elsewhereInCity: boolean;
  /** Rests on a desk search only. */
  deskOnly: boolean;
  /** What is known of capacities, in the unit in which most producers are known; null where none is. */
  capacity: CoverageCapacity | null;
  /** What is known to be needed here; null where nothing is on record. */
  localDemand: LocalDemand | null;
  note: Sentence | null;
  /** In the list of gaps of its place: absent, planned or weak, and worth recruiting there. */
  isGap: boolean;
  /** Why it is a gap, or why it is none: the reason that an official would hear. */
  verdict: Sentence;
  evidence: readonly EvidenceRef[];
}

export interface CoverageCapacity {
  /** Of what runs: a decimal in the canonical unit `unit`. */
  total: string;
  unit: string;
  /** Of what is planned. */
  planned: string;
  /** Running holding groups all of whose capacity is known, and the others. */
  knownProducers: number;
  unknownProducers: number;
  /** Of the largest group in the total, per mille; null where nothing runs. */
  largestShare: number | null;
}

export const NEED_BASES = ['record', 'flow'] as const;

export interface LocalDemand {
  /** What is surely needed now, a decimal in `unit`; null where nothing that is on record can be counted. */
  total: string | null;
  /** That of the capacity where there is one. */
  unit: string | null;
  needs: readonly LocalNeed[];
}

/** One need on record, or what the plants of one user take. */
export interface LocalNeed {
  basis: (typeof NEED_BASES)[number];
  /** Who takes it, of a need through a flow. */
  user: string | null;
  /** In a canonical unit; null where it does not convert. */
  amount: string | null;
  unit: string | null;
  /** It is part of the total. */
  counted: boolean;
  reason: Sentence;
  evidence: readonly EvidenceRef[];
}

export const CONTRIBUTIONS = [
  'inputs',
  'support',
  'demand',
  'scale',
  'routes',
  'related',
  'candidates',
  'certain',
  'condition',
  'floor',
] as const;
export type ContributionName = (typeof CONTRIBUTIONS)[number];

/** One reason for points, as it is shown, of whatever the points are for. */
export interface SaidContribution {
  name: string;
  points: number;
  /** The most it can give; null for deductions. */
  atMost: number | null;
  reason: Sentence;
  evidence: readonly EvidenceRef[];
}

export interface Contribution extends SaidContribution {
  name: ContributionName;
  /** On the scale of the default weights: what another weight would be applied to. */
  unweighted: number;
}

export interface RequirementOption {
  segment: string;
  /** In the region of the gap. */
  coverage: Coverage;
  /** Per mille. */
  availability: number;
  reason: Sentence;
  evidence: readonly EvidenceRef[];
}

/** A group of substitutes: any one of the options suffices. */
export interface Requirement {
  /** The either-or label; empty for a need of its own. */
  label: string;
  /** Main inputs and by-products; the others support, and never block. */
  required: boolean;
  /** One option stands or is planned here. */
  met: boolean;
  /** Required, and not to be had. */
  blocking: boolean;
  options: readonly RequirementOption[];
}

export interface GapOptions {
  /** Judges condition windows; default: the snapshot's as-of. */
  asOf: string | null;
  thresholds: Readonly<{ high: number; medium: number }>;
  /** The most that each can give; of `condition`, what each one costs; of `floor`, the least a score can be. */
  weights: Readonly<Record<ContributionName, number>>;
  plannedStages: readonly ProjectStage[];
  scale: ScaleOptions;
  peers: PeerOptions;
}

/** With which places a place is compared, and from how many something is learned. */
export interface PeerOptions {
  /** Municipalities and counties under direct provincial rule count among the prefectures. */
  level: PeerLevel;
  /** Those at and below these; empty = everywhere. */
  regions: readonly string[];
  /** Related industries are learned from at least so many other places … */
  atLeastRegions: number;
  /** … each of which makes at least so many segments. */
  atLeastSegments: number;
}

/** How money becomes points of scale. */
export interface ScaleOptions {
  /** Yuan a year, ascending: each that is reached counts. */
  steps: readonly number[];
  /** Times the value of the inputs, per mille, ascending: each that is reached counts. */
  valueAdded: readonly number[];
  /** An investment is spread over so many years. */
  investmentYears: number;
  /** Of what its users turn over or invest, what an input may come to, per mille. */
  usersShare: number;
  /** Of a market, what one place may reach, per mille. */
  marketShare: number;
}

/** A place around that has the segment. */
export interface NeighbourSupply {
  region: string;
  /** Running holding groups; nought where only a survey says that it stands. */
  producers: number;
  /** Great circle between the seats, in kilometres; null where a seat's coordinates are not known. */
  distance: number | null;
}

/** Where what is missing could come from. */
export interface Outlook {
  kind: GapOutlook;
  /** The nearest first, those of unknown distance by code after them. */
  neighbours: readonly NeighbourSupply[];
  /** Neighbours that were searched without finding it. */
  without: number;
  /** Neighbours where nobody looked. */
  unsurveyed: number;
  reason: Sentence;
  evidence: readonly EvidenceRef[];
}

/** From 1 on. */
export interface RankRange {
  best: number;
  worst: number;
}

export interface Gap {
  region: string;
  segment: string;
  coverage: Coverage;
  kind: GapKind;
  viability: Viability;
  level: GapLevel;
  /** Why that level. */
  levelReason: Sentence;
  /** Within region × industry, unfiltered, from 1; null for an unknown segment. */
  rank: number | null;
  /** How far the rank moves where one weight alone is 10 % more or less; null for an unknown segment. */
  rankRange: RankRange | null;
  score: number;
  contributions: readonly Contribution[];
  requirements: readonly Requirement[];
  /** Recruitable holding groups outside the prefecture: none that runs it inside. */
  candidates: number;
  outlook: Outlook;
  verdict: Sentence;
  revision: number;
  /** As they were used. */
  options: GapOptions;
  /** Landings that it takes to run; empty where only facts count. */
  assumed: readonly Landing[];
}
