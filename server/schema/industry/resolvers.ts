// Which chains are there, and what do they consist of?
import { globalId } from '../base/globalId.ts';
import type { Resolvers } from '../types.generated.ts';

export const industryResolvers: Resolvers = {
  Query: {
    industries: (_parent, _args, { snapshot }) => [...snapshot.industries.values()],
    industry: (_parent, { id }, { snapshot }) => snapshot.industries.get(id) ?? null,
  },
  Industry: {
    id: ({ id }) => globalId('industry', id),
    slug: ({ id }) => id,
    segments: ({ id }, _args, { snapshot }) => [...snapshot.segmentsOf(id)],
    flows: ({ id }, _args, { snapshot }) => {
      const inside = new Set(snapshot.segmentsOf(id).map((segment) => segment.id));
      return snapshot.flows.filter((flow) => inside.has(flow.from) || inside.has(flow.to));
    },
  },
};
