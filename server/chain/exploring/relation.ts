// By what can the graph be walked from thing to thing? By every link on record, from a firm to what it makes, and from whatever is
// told of to the sources that tell of it.
import { END_KINDS, LINK_MODELS, LINK_RELATIONS, type LinkDirection, type SeenLink } from '../link.ts';
import type { RecordKind } from '../records.ts';

/** The order is that of lists that hold several kinds. */
export const EXPLORED_KINDS = [...END_KINDS, 'sources'] as const satisfies readonly RecordKind[];
export type ExploredKind = (typeof EXPLORED_KINDS)[number];

export interface ExploredEnd {
  kind: ExploredKind;
  key: string;
}

export const EXPLORED_RELATIONS = ['produces', ...LINK_RELATIONS, 'sourced'] as const;
export type ExploredRelation = (typeof EXPLORED_RELATIONS)[number];

interface Model {
  from: readonly ExploredKind[];
  to: readonly ExploredKind[];
}

export const EXPLORED_MODELS: Readonly<Record<ExploredRelation, Model>> = {
  produces: { from: ['enterprises'], to: ['segments'] },
  ...LINK_MODELS,
  sourced: { from: END_KINDS, to: ['sources'] },
};

/** As it looks from one of its ends. */
export type ExploredLink = Omit<SeenLink, 'relation' | 'record' | 'from' | 'to' | 'other'> & {
  relation: ExploredRelation;
  from: ExploredEnd;
  to: ExploredEnd;
  other: ExploredEnd;
  /** Whose claims are the evidence. */
  record: { kind: RecordKind; key: string };
};

/** Names an end, and orders ends. */
export const exploredName = ({ kind, key }: ExploredEnd): string => `${EXPLORED_KINDS.indexOf(kind)}${key}`;

export interface Way {
  relation: ExploredRelation;
  direction: LinkDirection;
}

/** Every relation and direction that a thing of this kind can be linked by. */
export const waysFrom = (kind: ExploredKind): readonly Way[] =>
  EXPLORED_RELATIONS.flatMap((relation) => [
    ...(EXPLORED_MODELS[relation].from.includes(kind) ? [{ relation, direction: 'out' } as const] : []),
    ...(EXPLORED_MODELS[relation].to.includes(kind) ? [{ relation, direction: 'in' } as const] : []),
  ]);
