// What is asked of a store about firms to recruit? Running productions of firms elsewhere, best first by points that the core
// has set; who of them is tied to the place; and who has to do with the segment and is no candidate.
import type { CandidateOptions, MakerFacts, Tie } from '../chain/candidates/candidate.ts';
import type { LeftOutReason } from '../chain/candidates/leftOut.ts';
import type { PageRequest, Page } from './page.ts';

export type { MakerFacts, Tie } from '../chain/candidates/candidate.ts';

/** Makers pass when they meet every part that is given. */
export interface MakerFilter {
  /** They sit in this region or below it. */
  region?: string;
  /** They carry all of these tags. */
  tags?: readonly string[];
  /** They are listed; `false`: they are not. */
  listed?: boolean;
  /** Of the production that counts, in a canonical unit. */
  capacity?: { unit: string; least: string };
  /** They sit in one of these places, each by its own code. */
  places?: readonly string[];
  /** Only these firms. */
  enterprises?: readonly string[];
}

export interface SoughtMakers {
  segment: string;
  /** Of the points for capability, per mille: 1000 for what is sought itself. */
  worth: number;
}

/**
 * Running productions of firms that stand, known to lie outside `home`, whose holding group runs the first segment nowhere
 * inside it. They are ordered as the core orders candidates; of each holding group only the best is handed out, and one that
 * runs the first segment somewhere is never there for another.
 */
export interface MakerQuery {
  /** What is sought comes first. */
  segments: readonly SoughtMakers[];
  home: string;
  weights: Pick<CandidateOptions['weights'], 'capability' | 'capacity' | 'signals' | 'tags' | 'finds'>;
  /** A month, counted from the year 0; null: no expansion counts. */
  asOf: number | null;
  halfLifeMonths: number;
  /** Weighed points of a place by its own code; others have none. */
  places: ReadonlyMap<string, number>;
  /** Points for what every maker would find in the place, before they are weighed with those for the rest. */
  found: number;
  /** Points for another thing that a firm runs, before they are cut and weighed. */
  foundElse: ReadonlyMap<string, number>;
  /** Weighed points for the ties of a firm. */
  tied: ReadonlyMap<string, number>;
  filter: MakerFilter;
}

export interface MakerPage {
  first: number;
  skip: number;
}

/** Makers, wherever they are, that are tied to firms in a region or below it, or to the place itself. */
export interface TieQuery {
  segments: readonly string[];
  region: string;
  /** Regions above that speak for the place. */
  above: readonly string[];
  /** Of one kind and firm so many are told. */
  most: number;
}

export interface LeftOutQuery {
  segment: string;
  home: string;
  /** Only these; all where it is left out. */
  reasons?: readonly LeftOutReason[];
  page: PageRequest;
}

export interface LeftOutRow {
  enterprise: string;
  reason: LeftOutReason;
}

export interface LeftOutPage extends Page<LeftOutRow> {
  /** Of all reasons, whichever were asked for. */
  counts: Readonly<Record<LeftOutReason, number>>;
}

export interface CandidateVerbs {
  /** Best first; the first `skip` of the list are left out. */
  makers(query: MakerQuery, page: MakerPage): Promise<readonly MakerFacts[]>;
  /** How long the whole list is. */
  countMakers(query: Pick<MakerQuery, 'segments' | 'home' | 'filter'>): Promise<number>;
  /** Ordered by firm, kind, then record. */
  ties(query: TieQuery): Promise<readonly Tie[]>;
  /** By reason, then pinyin of the name, then id. */
  leftOut(query: LeftOutQuery): Promise<LeftOutPage>;
}
