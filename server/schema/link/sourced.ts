// Of what does a source tell, and which sources tell of a thing? As links, page by page.
import type { ExploredEnd } from '../../chain/exploring/relation.ts';
import type { Page } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { NEAR, type NeighbourQuery, type SeenNeighbour } from './neighbour.ts';

export async function pageSourced(query: NeighbourQuery, { loaders }: Context): Promise<Page<SeenNeighbour>> {
  const { of, direction, near, page } = query;
  const found = await loaders.sourced.load({ of, ...(near !== null && { near }), page });
  const items = found.items.map(({ item: { other, record }, position }) => {
    const [from, to] = direction === 'out' ? [of, other] : [other, of];
    const link: SeenNeighbour = {
      ...{ relation: 'sourced', direction, from, to, other, record },
      ...{ word: '', controlling: false, inForce: true, on: '', grade: null, near: position[0] === NEAR },
    };
    return { item: link, position };
  });
  return { ...found, items };
}

export const countSourced = async (of: ExploredEnd, { loaders }: Context): Promise<number> =>
  (await loaders.sourced.load({ of, page: { first: 1, after: null } })).total;
