// Which candidates does an office keep in mind, and how far has it come with each?
import { readActor } from '../../access/actor.ts';
import { SHORTLIST_STATES } from '../../chain/vocabulary.ts';
import type { Kept } from '../../store/kept.ts';
import { connect, readPage } from '../base/connection.ts';
import { findKept, loadKept } from '../base/keeping.ts';
import { writing } from '../base/writing.ts';
import type { Resolvers } from '../types.generated.ts';
import { readAdditions } from './additions.ts';
import { addEntries, changeEntry, changeShortlist, createShortlist, dropEntry, dropShortlist } from './change.ts';
import { connectEntries, gatherEntries, readEntries } from './entries.ts';

const LIST = 'shortlists';
const MOST = 200;

const ofEntry = {
  id: ({ kept }: { kept: Kept }) => kept.id,
  version: ({ kept }: { kept: Kept }) => kept.version,
  changedBy: ({ kept }: { kept: Kept }) => kept.actor,
  changedAt: ({ kept }: { kept: Kept }) => kept.at,
};

export const shortlistResolvers: Resolvers = {
  Query: {
    shortlists: async (_parent, page, { store, snapshot }) => {
      const found = await store.kept({ kind: 'shortlists', page: readPage(LIST, page, MOST) });
      return connect(LIST, found, (kept) => kept, { revision: snapshot.revision, after: page.after });
    },
    shortlist: (_parent, { id }, context) => findKept('shortlists', id, context),
  },
  Mutation: {
    createShortlist: writing(createShortlist),
    changeShortlist: writing(changeShortlist),
    dropShortlist: writing(dropShortlist),
    addToShortlist: writing(async ({ shortlist, entries, actor }, context) => {
      const list = await loadKept('shortlists', shortlist, context);
      const additions = await readAdditions(entries, context);
      return { shortlist: list, ...(await addEntries(shortlist, additions, readActor(actor), context)) };
    }),
    changeShortlistEntry: writing(changeEntry),
    dropShortlistEntry: writing(dropEntry),
  },
  Shortlist: {
    name: ({ body }) => body.name ?? '',
    note: ({ body }) => body.note ?? null,
    changedBy: ({ actor }) => actor,
    changedAt: ({ at }) => at,
    entries: ({ id }, asked, context) => connectEntries(id, asked, context),
    counts: async ({ id }, _args, { store }) => {
      const states = (await readEntries(store, id)).map(({ parts }) => parts[0].state);
      return SHORTLIST_STATES.map((state) => ({ state, entries: states.filter((one) => one === state).length }));
    },
  },
  Enterprise: {
    shortlistEntries: async ({ key }, _args, { loaders }) => {
      const kept = await loaders.entries.load(key);
      return gatherEntries(
        kept,
        kept.map(() => key),
      );
    },
  },
  ShortlistEntry: {
    id: ({ parts }) => ofEntry.id(parts[0]),
    version: ({ parts }) => ofEntry.version(parts[0]),
    shortlist: ({ shortlist }, _args, context) => loadKept('shortlists', shortlist, context),
    enterprise: ({ enterprise }, _args, { loaders }) => loaders.things.load({ kind: 'enterprises', key: enterprise }),
    enterpriseId: ({ enterprise }) => enterprise,
    region: ({ region }, _args, { snapshot }) => snapshot.regions.get(region ?? '') ?? null,
    segment: ({ segment }, _args, { snapshot }) => snapshot.segments.get(segment ?? '') ?? null,
    state: ({ parts }) => parts[0].state,
    note: ({ parts }) => parts[0].note,
    addedAt: ({ place }) => place[0],
    changedBy: ({ parts }) => ofEntry.changedBy(parts[0]),
    changedAt: ({ parts }) => ofEntry.changedAt(parts[0]),
    parts: ({ parts }) => [...parts],
  },
  ShortlistEntryPart: {
    ...ofEntry,
    enterpriseId: ({ enterprise }) => enterprise,
    addedAt: ({ added }) => added,
  },
};
