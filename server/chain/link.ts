// Which things does the graph join, and what does a link between two of them say? One table of relations: the records
// that say it, and what may stand at its ends.
import { joinKey, splitKey, type RecordKind } from './records.ts';
import type { Grade } from './vocabulary.ts';

/** What may stand at an end; the order is that of lists that hold several kinds. */
export const END_KINDS = [
  'enterprises',
  'organisations',
  'regions',
  'projects',
  'segments',
] as const satisfies readonly RecordKind[];
export type EndKind = (typeof END_KINDS)[number];

export interface End {
  kind: EndKind;
  key: string;
}

export const LINK_RELATIONS = ['supplies', 'holds', 'related', 'invests', 'addresses', 'flows'] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

export const LINK_DIRECTIONS = ['out', 'in'] as const;
export type LinkDirection = (typeof LINK_DIRECTIONS)[number];

interface LinkModel {
  /** Whose claims are the link's evidence. */
  record: RecordKind;
  from: readonly EndKind[];
  to: readonly EndKind[];
}

const PARTIES = ['enterprises', 'organisations', 'regions'] as const;

export const LINK_MODELS = {
  supplies: { record: 'supplies', from: ['enterprises'], to: ['enterprises'] },
  holds: { record: 'holdings', from: ['enterprises'], to: ['enterprises'] },
  related: { record: 'relations', from: PARTIES, to: PARTIES },
  invests: { record: 'projects', from: ['enterprises'], to: ['projects'] },
  addresses: { record: 'projects', from: ['projects'], to: ['segments'] },
  flows: { record: 'flows', from: ['segments'], to: ['segments'] },
} as const satisfies Record<LinkRelation, LinkModel>;

export interface Link {
  relation: LinkRelation;
  from: End;
  to: End;
  /** The key of the record that says it, of the kind that the relation's model names. */
  record: string;
  /** What the record calls it: the kind of a relation, flow or holding; '' where it has no word for it. */
  word: string;
  /** A holding that makes the two one group. */
  controlling: boolean;
  /** Neither planned nor over. */
  inForce: boolean;
  /** As precise as the source is; '' where nobody says. */
  on: string;
  /** The best among its sources. */
  grade: Grade | null;
}

/** A link as it looks from one of its ends. */
export interface SeenLink extends Link {
  other: End;
  direction: LinkDirection;
}

/** What a record's key says beyond the two ends; a project is named by one of its ends alone. */
export const detailOf = ({ relation, record }: Pick<Link, 'relation' | 'record'>): string =>
  LINK_MODELS[relation].record === 'projects' ? '' : joinKey(splitKey(record).slice(2));

/** The way back from `detailOf`. */
export function recordOf(relation: LinkRelation, from: End, to: End, detail: string): string {
  const ends = [from, to].find(({ kind }) => kind === 'projects');
  if (ends) return ends.key;
  return joinKey(relation === 'holds' ? [from.key, to.key] : [from.key, to.key, detail]);
}
