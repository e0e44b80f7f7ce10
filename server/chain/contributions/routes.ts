// How many ways from raw material to product does it open, alone or with one more?
import { contribute } from '../contribution.ts';
import { flowRef } from '../evidence.ts';
import type { Contribution } from '../gap.ts';
import type { Place } from '../place.ts';
import { countOpened, type OpenedRoutes } from '../routes/opened.ts';
import { saidOfRoutes } from '../words/routes.ts';

const ALONE = 25;
const MOST_ALONE = 4;
const ONE_MORE = 10;
const MOST_ONE_MORE = 5;

/** On the default scale. */
export const pointsOfRoutes = ({ alone, oneMore }: OpenedRoutes): number =>
  ALONE * Math.min(alone, MOST_ALONE) + ONE_MORE * Math.min(oneMore, MOST_ONE_MORE);

export function countRoutesOpened(place: Place, node: number): Contribution {
  const routes = countOpened(place, node);
  const points = pointsOfRoutes(routes);
  const { id } = place.network.segments[node]!;
  return contribute('routes', points, place.options, () => ({
    reason: saidOfRoutes(place, node, routes),
    evidence: () =>
      points === 0
        ? []
        : [...place.snapshot.inflows(id), ...place.snapshot.outflows(id)]
            .filter(({ kind }) => kind === 'main-input' || kind === 'by-product')
            .map(flowRef),
  }));
}
