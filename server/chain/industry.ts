// What is a chain made of? Segments, and flows between them, as the sources in their sum describe them.
import type { FlowKind, Reach, Scope, Siting, Stage } from './vocabulary.ts';

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
