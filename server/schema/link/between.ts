// Which ways lead from one thing to another? The search is the core's; here it learns who is linked to whom, for so long.
import { pathsBetween, PATH_LIMITS, type AskAround, type FoundPaths } from '../../chain/exploring/pathsBetween.ts';
import type { FoundHop } from '../../chain/exploring/ties.ts';
import { waysFrom, type ExploredEnd, type ExploredRelation } from '../../chain/exploring/relation.ts';
import { invalid } from '../../chain/errors.ts';
import { checkFirst } from '../base/connection.ts';
import type { Context } from '../context.ts';
import type { SeenNeighbour } from './neighbour.ts';
import { readNeighbours } from './neighbours.ts';

const MOST = 50;
const MOST_HOPS = 4;
/** Milliseconds; whoever was asked then is still heard. */
const TIME = 2_000;

export interface PathsAsked {
  from: ExploredEnd;
  to: ExploredEnd;
  relations: readonly ExploredRelation[] | null;
  directed: boolean;
  maxHops: number;
  first: number;
}

export type HopTold = FoundHop<SeenNeighbour>;

export interface PathsTold extends FoundPaths<SeenNeighbour> {
  from: ExploredEnd;
  to: ExploredEnd;
}

/** What two firms make in common, or who wrote of both, ties half of all things to the other half: it counts where it is asked for. */
const isUsual = (relation: ExploredRelation): boolean => relation !== 'produces' && relation !== 'sourced';

export async function findPathsBetween(asked: PathsAsked, context: Context): Promise<PathsTold> {
  const { from, to, relations, directed, maxHops, first } = asked;
  if (from.kind === to.kind && from.key === to.key) {
    throw invalid('[schema] pathsBetween: `from` and `to` are the same thing: name two');
  }
  if (maxHops < 1 || maxHops > MOST_HOPS) {
    throw invalid(`[schema] maxHops: ${maxHops} is out of range: 1 to ${MOST_HOPS} is accepted`);
  }
  const begun = performance.now();
  const page = { first: PATH_LIMITS.each, after: null };
  const ask: AskAround<SeenNeighbour> = async (of, direction) => {
    if (performance.now() - begun > TIME) return null;
    return Promise.all(
      of.map(async (end) => {
        const ways = waysFrom(end.kind).filter(
          (way) =>
            (relations?.includes(way.relation) ?? isUsual(way.relation)) &&
            (direction === null || direction === way.direction),
        );
        const pages = await Promise.all(
          ways.map((way) => readNeighbours({ ...way, of: end, near: null, page }, context)),
        );
        return {
          ties: pages.flatMap(({ items }) => items.map(({ item }) => item)),
          total: pages.reduce((sum, { total }) => sum + total, 0),
        };
      }),
    );
  };
  const options = { first: checkFirst(first, MOST), hops: maxHops, directed };
  return { from, to, ...(await pathsBetween(from, to, options, ask)) };
}
