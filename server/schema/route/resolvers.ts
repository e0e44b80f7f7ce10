// Which routes lead from one segment to another?
import { listRoutes } from '../../chain/routes/list.ts';
import { checkFirst } from '../base/connection.ts';
import { findRegion, findSegment } from '../base/find.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import type { Resolvers } from '../types.generated.ts';
import { snapshotWith } from '../whatif/assumed.ts';
import { countSteps } from './steps.ts';

const MOST = 100;
/** What GraphQL holds in an Int. */
export const MOST_INT = 2 ** 31 - 1;

export const routeResolvers: Resolvers = {
  Query: {
    routes: async (_parent, { region, from, to, first, options, landings }, context) => {
      const { snapshot } = context;
      const asked = { region: findRegion(snapshot, region).code, from, to, first: checkFirst(first, MOST) };
      countCells(1, snapshot.segments.size, context);
      const ground = await snapshotWith({ region: asked.region, landings, options }, context);
      return countSteps(context, () => listRoutes(ground, asked, readOptions(options)));
    },
  },
  RouteList: {
    routes: ({ routes }) => [...routes],
    total: ({ total }) => (total === null || total > MOST_INT ? null : total),
  },
  Route: {
    segments: ({ segments }, _args, { snapshot }) => segments.map((id) => findSegment(snapshot, id)),
    brokenAt: ({ brokenAt }, _args, { snapshot }) => brokenAt.map((id) => findSegment(snapshot, id)),
  },
};
