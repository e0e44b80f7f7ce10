// What is a resolver handed for a candidate, its list, and who is left out of it? Values of the core, with the view they came from.
import type { Candidate, Sought } from '../../chain/candidates/candidate.ts';
import type { LeftOutReason } from '../../chain/candidates/leftOut.ts';
import type { CandidateView } from '../../chain/candidates/view.ts';
import type { RankRange } from '../../chain/gap.ts';
import type { LeftOutPage, MakerQuery } from '../../store/candidates.ts';
import type { Connection } from '../base/connection.ts';

/** Of a page; so many of any list here. */
export const MOST = 200;

export interface CandidateOf {
  view: CandidateView;
  candidate: Candidate;
  /** Null where too many score nearly the same. */
  range(): Promise<RankRange | null>;
}

export interface RelativeOf {
  view: CandidateView;
  sought: Sought;
}

export interface CandidateList extends Omit<Connection<CandidateOf>, 'totalCount'> {
  view: CandidateView;
  query: MakerQuery;
  introductions: { asked: number; unknown: number } | null;
}

export interface LeftOutOf {
  view: CandidateView;
  enterprise: string;
  reason: LeftOutReason;
}

export interface LeftOutCountOf {
  view: CandidateView;
  reason: LeftOutReason;
  count: number;
}

export interface LeftOutList extends Connection<LeftOutOf> {
  view: CandidateView;
  counts: LeftOutPage['counts'];
}
