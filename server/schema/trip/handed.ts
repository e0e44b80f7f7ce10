// What is a resolver handed for candidates by place, and for a trip? Values of the core, and candidates as their lists hand them out.
import type { Gap } from '../../chain/gap.ts';
import type { Region } from '../../chain/region.ts';
import type { PlannedStop, TripOptions, TripPlan } from '../../chain/trip/trip.ts';
import type { Viability } from '../../chain/vocabulary.ts';
import type { CandidateList, CandidateOf } from '../candidate/handed.ts';

export interface GapTaken {
  gap: Gap;
  candidates: CandidateList;
}

export interface Filled {
  gap: Gap;
  candidate: CandidateOf;
}

export interface PlacedFirm {
  enterprise: string;
  /** The place that the trip begins at. */
  home: string;
  fills: readonly Filled[];
}

export interface PlaceWithFirms {
  region: Region;
  firms: readonly PlacedFirm[];
}

export interface ByPlace {
  region: Region;
  gaps: readonly GapTaken[];
  gapCount: number;
  passedOver: readonly { viability: Viability; count: number }[];
  places: readonly PlaceWithFirms[];
  abroad: readonly PlacedFirm[];
}

export interface Trip {
  start: Region | null;
  plan: TripPlan;
  /** By place. */
  firms: ReadonlyMap<string, readonly string[]>;
}

export interface StopOf {
  stop: PlannedStop;
  firms: Trip['firms'];
  options: TripOptions;
}
