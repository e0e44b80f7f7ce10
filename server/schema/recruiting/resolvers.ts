// Whom should a place recruit together?
import { invalid } from '../../chain/errors.ts';
import { findRecruitingSet } from '../../chain/recruiting/set.ts';
import type { Counted } from '../../chain/routes/count.ts';
import { findIndustry, findRegion, findSegment } from '../base/find.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import { MOST_INT } from '../route/resolvers.ts';
import { countSteps } from '../route/steps.ts';
import type { Resolvers } from '../types.generated.ts';

const MOST = 20;

const intOf = ({ routes }: Counted): number => Math.min(routes, MOST_INT);
const isExact = ({ routes, exact }: Counted): boolean => exact && routes <= MOST_INT;

export const recruitingResolvers: Resolvers = {
  Query: {
    recruitingSet: (_parent, { region, industry, size, objective, options }, context) => {
      const { snapshot } = context;
      const asked = {
        region: findRegion(snapshot, region).code,
        industry: findIndustry(snapshot, industry).id,
        size: checkSize(size),
        objective: objective ?? 'routes',
      };
      countCells(1, snapshot.segments.size, context);
      return countSteps(context, () => findRecruitingSet(snapshot, asked, readOptions(options)));
    },
  },
  RecruitingSet: {
    segments: ({ segments }, _args, { snapshot }) => segments.map((id) => findSegment(snapshot, id)),
    routesBefore: ({ routesBefore }) => intOf(routesBefore),
    routesAfter: ({ routesAfter }) => intOf(routesAfter),
    routesExact: ({ routesBefore, routesAfter }) => [routesBefore, routesAfter].every(isExact),
    users: ({ users }, _args, { snapshot }) => users.map((id) => findSegment(snapshot, id)),
    needCount: ({ needs }) => needs.length,
    candidateCount: ({ candidates }) => candidates,
  },
};

/** @throws INVALID */
function checkSize(size: number): number {
  if (size >= 1 && size <= MOST) return size;
  throw invalid(`[schema] size: ${size} is out of range: 1 to ${MOST} is accepted`);
}
