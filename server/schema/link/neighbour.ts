// What is asked about the neighbours of a thing, and what is each of them?
import type { ExploredEnd, ExploredLink, Way } from '../../chain/exploring/relation.ts';
import type { PageRequest } from '../../store/store.ts';

export interface NeighbourQuery extends Way {
  of: ExploredEnd;
  near: string | null;
  page: PageRequest;
}

/** What stands in the region that was asked for comes first, and its position begins so. */
export const NEAR = '0';
export const FAR = '1';

export type SeenNeighbour = ExploredLink & { near: boolean };
