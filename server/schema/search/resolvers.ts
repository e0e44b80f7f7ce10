// What does a person mean who types a name, a code or a few initials?
import type { SearchHit } from '../../store/store.ts';
import { checkFirst } from '../base/connection.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../types.generated.ts';

const MOST = 50;

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_parent, { text, first }, context) => {
      const hits = await context.store.search(text, checkFirst(first, MOST));
      const found = await Promise.all(hits.map(async (hit) => ({ hit, target: await loadTarget(hit, context) })));
      // The store may already know a segment that the snapshot at hand does not.
      return found.flatMap(({ hit, target }) => (target === null ? [] : [{ matched: hit.matched, target }]));
    },
  },
};

async function loadTarget({ kind, key }: SearchHit, { snapshot, loaders }: Context) {
  switch (kind) {
    case 'segments':
      return snapshot.segments.get(key) ?? null;
    case 'regions':
      return snapshot.regions.get(key) ?? null;
    case 'enterprises':
    case 'sources':
      return loaders.things.load({ kind, key });
  }
}
