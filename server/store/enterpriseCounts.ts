// How are the enterprises of a list told apart, and how many are there of each? Only what is asked for is counted.
import type { EnterpriseKind } from '../chain/vocabulary.ts';
import type { Operation } from './enterpriseOrder.ts';

export const FACETS = ['tags', 'regions', 'kinds', 'initials'] as const;
/** `kinds`: firm or institution, whether it works, whether it is listed. */
export type Facet = (typeof FACETS)[number];

export interface CountedBy {
  facets: readonly Facet[];
  /** Those of these segments that somebody of the list makes. */
  segments?: readonly string[];
}

export interface EnterpriseCounts {
  total: number;
  /** Those that carry it, by tag; one that carries several is counted with each. */
  tags: readonly { tag: string; enterprises: number }[];
  /** Those that stand in the very region, not below it, by code; null where the place is not known, or abroad. */
  regions: readonly { region: string | null; enterprises: number }[];
  kinds: readonly KindCount[];
  /** Productions that are not closed; whoever makes several is counted with each. */
  segments: readonly { segment: string; enterprises: number }[];
  /** By the first letter of the pinyin: '' stands before a, '{' after z. */
  initials: readonly { initial: string; enterprises: number }[];
}

export interface KindCount {
  kind: EnterpriseKind;
  operation: Operation;
  listed: boolean;
  enterprises: number;
}
