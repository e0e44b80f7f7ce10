// What do sources tell differently, all over the graph or about one enterprise?
import type { ConflictQuery } from '../../store/conflicts.ts';
import { connect, readPage, type PageArguments } from '../base/connection.ts';
import { isGiven } from '../base/given.ts';
import type { Context } from '../context.ts';
import { conflictsAbout } from '../evidence/conflicts.ts';
import type { Resolvers } from '../types.generated.ts';
import type { ConflictList } from './handed.ts';
import { partsOf } from './parts.ts';

const LIST = 'conflicts';
const MOST = 200;

async function listConflicts(
  query: ConflictQuery,
  page: PageArguments,
  { store, snapshot }: Context,
): Promise<ConflictList> {
  const found = await store.conflicts(query, readPage(LIST, page, MOST));
  const list = connect(LIST, found, (thing) => thing, { revision: snapshot.revision, after: page.after });
  return { ...list, query };
}

export const conflictResolvers: Resolvers = {
  Query: {
    conflicts: (_parent, { filter, ...page }, context) => {
      const { kinds, enterprise } = filter ?? {};
      return listConflicts({ kinds: kinds ?? [], enterprise: isGiven(enterprise) ? enterprise : null }, page, context);
    },
  },
  Enterprise: {
    recordConflicts: ({ key }, page, context) => listConflicts({ kinds: [], enterprise: key }, page, context),
  },
  ConflictConnection: {
    counts: async ({ query }, _args, { store }) => [...(await store.countConflicts({ ...query, kinds: [] }))],
  },
  Conflict: {
    about: (thing, _args, context) => partsOf(thing, context),
    fields: (thing, _args, { loaders }) => conflictsAbout(thing, loaders),
  },
};
