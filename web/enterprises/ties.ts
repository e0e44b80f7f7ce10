// By which kinds of links is a firm shown, and from which side? A shareholder is not a supplier.
import type { LinkDirection, LinkRelation } from '../api/generated/graphql.ts';

export const TIE_KINDS = ['holders', 'held', 'customers', 'suppliers', 'related', 'relatedTo', 'projects'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export interface Tie {
  key: TieKind;
  relation: LinkRelation;
  /** As it is seen from the firm. */
  direction: LinkDirection;
}

export const TIES: readonly Tie[] = [
  { key: 'holders', relation: 'HOLDS', direction: 'IN' },
  { key: 'held', relation: 'HOLDS', direction: 'OUT' },
  { key: 'customers', relation: 'SUPPLIES', direction: 'OUT' },
  { key: 'suppliers', relation: 'SUPPLIES', direction: 'IN' },
  { key: 'related', relation: 'RELATED', direction: 'OUT' },
  { key: 'relatedTo', relation: 'RELATED', direction: 'IN' },
  { key: 'projects', relation: 'INVESTS', direction: 'OUT' },
];

/** What is said of all of them in a line. */
export const TIE_SUMS = [
  { key: 'holdings', ties: ['holders', 'held'] },
  { key: 'supplies', ties: ['customers', 'suppliers'] },
  { key: 'relations', ties: ['related', 'relatedTo'] },
  { key: 'projects', ties: ['projects'] },
] as const satisfies readonly { key: string; ties: readonly TieKind[] }[];
export type TieSum = (typeof TIE_SUMS)[number]['key'];
