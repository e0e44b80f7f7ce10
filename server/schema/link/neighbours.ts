// What is a thing linked to by one relation, page by page? Links on record are the store's to list; what a firm makes, who makes what
// a segment stands for, and what a source tells of, are put in the same shape.
import type { ExploredEnd, Way } from '../../chain/exploring/relation.ts';
import { LINK_MODELS, type End } from '../../chain/link.ts';
import type { Page } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { NEAR, type NeighbourQuery, type SeenNeighbour } from './neighbour.ts';
import { countProduced, pageProduced } from './produced.ts';
import { countSourced, pageSourced } from './sourced.ts';

export async function readNeighbours(query: NeighbourQuery, context: Context): Promise<Page<SeenNeighbour>> {
  const { of, relation, direction, near, page } = query;
  if (relation === 'produces') return pageProduced(query, context);
  if (relation === 'sourced') return pageSourced(query, context);
  if (!isEnd(of)) return NOTHING;
  const found = await context.loaders.links.load({ of, relation, direction, ...(near !== null && { near }), page });
  return {
    ...found,
    items: found.items.map(({ item, position }) => {
      const record = { kind: LINK_MODELS[item.relation].record, key: item.record };
      return { item: { ...item, record, near: position[0] === NEAR }, position };
    }),
  };
}

export async function countNeighbours(
  of: ExploredEnd,
  { relation, direction }: Way,
  context: Context,
): Promise<number> {
  if (relation === 'produces') return countProduced(of, direction, context);
  if (relation === 'sourced') return countSourced(of, context);
  if (!isEnd(of)) return 0;
  return (await context.loaders.links.load({ of, relation, direction, page: { first: 1, after: null } })).total;
}

/** No record links a source to anything: it is where records come from. */
const isEnd = (of: ExploredEnd): of is End => of.kind !== 'sources';
const NOTHING: Page<SeenNeighbour> = { items: [], more: false, total: 0 };
