// What would a place have, and still lack, if plants landed there?
import type { Counted } from '../../chain/routes/count.ts';
import { whatIf } from '../../chain/whatif/whatIf.ts';
import { findIndustry, findRegion } from '../base/find.ts';
import { isGiven } from '../base/given.ts';
import { countCells } from '../gap/cells.ts';
import { readOptions } from '../gap/options.ts';
import type { Resolvers } from '../types.generated.ts';
import { loadArrivals, readLandings } from './arrivals.ts';

/** What GraphQL holds in an Int. */
const MOST = 2 ** 31 - 1;
const intOf = ({ routes }: Counted): number => Math.min(routes, MOST);
const isExact = ({ routes, exact }: Counted): boolean => exact && routes <= MOST;

export const whatIfResolvers: Resolvers = {
  Query: {
    whatIf: async (_parent, { region, industry, landings, options }, context) => {
      const { snapshot, loaders } = context;
      const { code } = findRegion(snapshot, region);
      const id = isGiven(industry) ? findIndustry(snapshot, industry).id : null;
      countCells(2, id === null ? snapshot.segments.size : snapshot.segmentsOf(id).length, context);
      const arrivals = await loadArrivals(readLandings(landings), loaders);
      return whatIf(snapshot, code, id, arrivals, readOptions(options));
    },
  },
  WhatIf: {
    coverageBefore: ({ before }) => [...before.coverage],
    coverageAfter: ({ after }) => [...after.coverage],
    gapsBefore: ({ before }) => [...before.gaps],
    gapsAfter: ({ after }) => [...after.gaps],
    unknownBefore: ({ before }) => [...before.unknown],
    unknownAfter: ({ after }) => [...after.unknown],
    routesBefore: ({ before }) => intOf(before.routes),
    routesAfter: ({ after }) => intOf(after.routes),
    routesExact: ({ before, after }) => [before.routes, after.routes].every(isExact),
  },
};
