// What does the API know of a gap and a firm? Enough for a pack, or too little where one of them is gone.
import type { VisitPackQuery } from '../api/generated/graphql.ts';

export interface Known extends VisitPackQuery {
  gap: NonNullable<VisitPackQuery['gap']>;
  enterprise: NonNullable<VisitPackQuery['enterprise']>;
}

/** Null where the gap or the firm is there no more. */
export const isKnown = (answer: VisitPackQuery): answer is Known => answer.gap !== null && answer.enterprise !== null;
