// What does a short link stand for, and is it still what the graph says?
import { refuseSharing } from '../../access/access.ts';
import { readJson } from '../base/json.ts';
import { findKept } from '../base/keeping.ts';
import { writing } from '../base/writing.ts';
import type { Resolvers } from '../types.generated.ts';
import { keepView } from './keep.ts';
import { countTouching, subjectOf } from './touching.ts';

export const viewResolvers: Resolvers = {
  Query: {
    view: (_parent, { id }, context) => {
      refuseSharing(context.access);
      return findKept('views', id, context);
    },
  },
  Mutation: {
    keepView: writing(async (asked, context) => {
      refuseSharing(context.access);
      return keepView(asked, context);
    }),
  },
  KeptView: {
    path: ({ id }) => `/v/${id}`,
    state: ({ body }) => readJson(body.state),
    revision: ({ body }) => Number(body.revision),
    keptAt: ({ at }) => at,
    since: (view) => view,
  },
  SinceView: {
    revision: (_view, _args, { loaders }) => loaders.revision.load('now'),
    changes: async ({ body }, _args, { loaders }) => (await loaders.revision.load('now')) - Number(body.revision),
    touching: async ({ body }, _args, { store, snapshot, loaders }) => {
      const subject = subjectOf(readJson(body.state), snapshot);
      const newest = await loaders.revision.load('now');
      return subject && countTouching(store, subject, Number(body.revision), newest);
    },
  },
};
