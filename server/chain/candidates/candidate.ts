// What does an answer about firms to recruit consist of? What is known of a firm that counts, and the shapes that the core
// returns and the API shows.
import type { Capacity } from '../capacity.ts';
import type { EvidenceRef, Sentence } from '../gap.ts';
import type { RecordKind } from '../records.ts';

export const CANDIDATE_CONTRIBUTIONS = [
  'capability',
  'capacity',
  'links',
  'contact',
  'signals',
  'tags',
  'distance',
  'policy',
  'finds',
] as const;
export type CandidateContributionName = (typeof CANDIDATE_CONTRIBUTIONS)[number];

/** Integers on the scale of the default weights, before they are weighed. */
export type CandidateParts = Readonly<Record<CandidateContributionName, number>>;

/** A running production of a firm elsewhere, and what a score needs to know of the firm. */
export interface MakerFacts {
  enterprise: string;
  /** The smallest id of the holding group; the enterprise's own where it has none. */
  group: string;
  segment: string;
  /** Null where it lies abroad. */
  region: string | null;
  abroad: boolean;
  /** '' = undated. */
  asOf: string;
  /** Null where none is known that can be reckoned with. */
  capacity: Capacity | null;
  /** Points for how sure it is that it makes this, for how much, and for what it is known as: merit.ts. */
  capability: number;
  scale: number;
  reputation: number;
  /** Ordered. */
  tags: readonly string[];
  listed: boolean;
  /** Month of its newest expansion, counted from the year 0; null where none is dated. */
  signalled: number | null;
  /** The key of that signal. */
  signal: string | null;
  /** What else it runs, ordered. */
  others: readonly string[];
}

/** How a firm elsewhere is tied to the place: the first four to firms that stand here, the last to the place itself. */
export const TIE_KINDS = ['group', 'holding', 'joint', 'supply', 'contact'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export interface Tie {
  enterprise: string;
  kind: TieKind;
  /** Whom it is tied to: an enterprise, organisation or region, or the project that both are in. */
  other: { kind: RecordKind; key: string };
  /** The record that says so; null where the holding group follows from many. */
  record: { kind: RecordKind; key: string } | null;
  /** The firm is the supplier, the holder, the one who came; otherwise it is the other side. */
  outward: boolean;
  /** What kind of relation or project stage it is, as the record says. */
  word: string | null;
  on: string | null;
}

export const KINSHIPS = [
  'same',
  'another-way',
  'shared-inputs',
  'substitute',
  'shared-users',
  'input',
  'related',
] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** A segment whose makers are looked at: what is sought, or what comes nearest to it. */
export interface Sought {
  segment: string;
  kinship: Kinship;
  /** Of the points for capability, per mille. */
  worth: number;
  /** The segments through which it is near: users, inputs, the product that both make. */
  via: readonly string[];
  evidence: readonly EvidenceRef[];
}

export const RELATIVES = ['few', 'always', 'never'] as const;
export type Relatives = (typeof RELATIVES)[number];

export interface CandidateOptions {
  /** Judges the age of signals and the windows of conditions; default: the snapshot's as-of. */
  asOf: string | null;
  /** The most that each can give. */
  weights: Readonly<Record<CandidateContributionName, number>>;
  /** An expansion counts half after so many months, a quarter after twice as many. */
  halfLifeMonths: number;
  /** Whether makers of near segments are taken in: where exact ones are few, always or never. */
  relatives: Relatives;
  /** Fewer exact ones than these are few. */
  enough: number;
}

export interface CandidateContribution {
  name: CandidateContributionName;
  points: number;
  unweighted: number;
  atMost: number;
  reason: Sentence;
  evidence: readonly EvidenceRef[];
}

export interface Candidate {
  enterprise: string;
  group: string;
  /** What it makes that counts. */
  sought: Sought;
  rank: number;
  score: number;
  parts: CandidateParts;
  facts: MakerFacts;
  ties: readonly Tie[];
  /** Great circle between the seats, in whole kilometres; null where it is not known. */
  distanceKm: number | null;
}
