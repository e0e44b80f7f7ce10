// By what can the graph be walked from thing to thing? By every link on record, and from a firm to what it makes.
import { LINK_MODELS, LINK_RELATIONS, type EndKind, type Link, type LinkDirection, type SeenLink } from '../link.ts';
import type { RecordKind } from '../records.ts';

export const EXPLORED_RELATIONS = ['produces', ...LINK_RELATIONS] as const;
export type ExploredRelation = (typeof EXPLORED_RELATIONS)[number];

interface Model {
  /** Whose claims are the evidence. */
  record: RecordKind;
  from: readonly EndKind[];
  to: readonly EndKind[];
}

export const EXPLORED_MODELS: Readonly<Record<ExploredRelation, Model>> = {
  produces: { record: 'produces', from: ['enterprises'], to: ['segments'] },
  ...LINK_MODELS,
};

type Explored<Of extends Link> = Omit<Of, 'relation'> & { relation: ExploredRelation };
/** As it looks from one of its ends. */
export type ExploredLink = Explored<SeenLink>;

export interface Way {
  relation: ExploredRelation;
  direction: LinkDirection;
}

/** Every relation and direction that a thing of this kind can be linked by. */
export const waysFrom = (kind: EndKind): readonly Way[] =>
  EXPLORED_RELATIONS.flatMap((relation) => [
    ...(EXPLORED_MODELS[relation].from.includes(kind) ? [{ relation, direction: 'out' } as const] : []),
    ...(EXPLORED_MODELS[relation].to.includes(kind) ? [{ relation, direction: 'in' } as const] : []),
  ]);
