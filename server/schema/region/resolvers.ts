// Which place is meant, and what lies around it?
import { globalId } from '../base/globalId.ts';
import type { Resolvers } from '../types.generated.ts';

export const regionResolvers: Resolvers = {
  Query: {
    region: (_parent, { code }, { snapshot }) => snapshot.regions.get(code) ?? null,
  },
  Region: {
    id: ({ code }) => globalId('region', code),
    aliases: ({ aliases }) => [...aliases],
    parent: ({ parent }, _args, { snapshot }) => (parent === null ? null : (snapshot.regions.get(parent) ?? null)),
    ancestors: ({ code }, _args, { snapshot }) => snapshot.regions.upwards(code).slice(1).reverse(),
    children: ({ code }, _args, { snapshot }) => [...snapshot.regions.children(code)],
    neighbours: ({ code }, _args, { snapshot }) => [...snapshot.regions.neighbours(code)],
  },
};
