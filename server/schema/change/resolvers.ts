// What has changed in the graph, by whom and why; and how is a change taken back, or two records made one?
import { readActor } from '../../access/actor.ts';
import { MERGES } from '../../bundle/format.ts';
import { mergeEnterprises } from '../../store/mergeEnterprises.ts';
import type { Change, Store } from '../../store/store.ts';
import { connect, readPage } from '../base/connection.ts';
import { readRequiredText } from '../base/text.ts';
import { writing } from '../base/writing.ts';
import { findSource } from '../evidence/source.ts';
import type { Resolvers } from '../types.generated.ts';
import { columnsOf, connectEdits } from './edits.ts';
import { connectMoving } from './moving.ts';

const LIST = 'changes';
const MOST = 200;
const LONGEST_REASON = 500;

export const changeResolvers: Resolvers = {
  Query: {
    changes: async (_parent, page, { store, snapshot }) => {
      const found = await store.changes(readPage(LIST, page, MOST));
      return connect(LIST, found, (change) => change, { revision: snapshot.revision, after: page.after });
    },
    change: (_parent, { revision }, { store }) => findChange(revision, store),
  },
  Mutation: {
    undoChange: writing(async ({ revision, reason, actor, dryRun }, context) => {
      const by = {
        actor: readActor(actor),
        reason: readRequiredText('reason', reason, LONGEST_REASON),
        at: context.now(),
      };
      const change = await context.store.undo(revision, { ...by, dryRun: dryRun ?? false });
      if (!dryRun) await context.catchUp();
      return { written: !dryRun, change, undone: revision };
    }),
    mergeEnterprises: writing(async ({ keep, merged, reason, actor, dryRun }, context) => {
      const by = {
        actor: readActor(actor),
        reason: readRequiredText('reason', reason, LONGEST_REASON),
        at: context.now(),
      };
      const change = await mergeEnterprises(context.store, { keep, merged, ...by, dryRun: dryRun ?? false });
      if (!dryRun) await context.catchUp();
      const [kept = keep] = await context.store.canonicalIds([keep]);
      return { written: !dryRun, change, keep: kept, merged };
    }),
  },
  Change: {
    edits: ({ revision }, page, { store }) => connectEdits(store, revision, page),
  },
  Edit: {
    kind: (edit) => (edit.type === 'claim' ? edit.kind : MERGES),
    key: (edit) => (edit.type === 'claim' ? edit.key : edit.alias),
    source: (edit, _args, { loaders }) => (edit.type === 'claim' ? findSource(edit.source, loaders) : null),
    before: ({ before }) => columnsOf(before),
    after: ({ after }) => columnsOf(after),
  },
  UndoneChange: {
    edits: ({ undone }, page, { store }) => connectEdits(store, undone, page, 'backwards'),
  },
  MergedEnterprises: {
    keep: async ({ keep }, _args, { loaders }) => {
      const found = await loaders.things.load({ kind: 'enterprises', key: keep });
      return found ?? { kind: 'enterprises', key: keep, fields: {}, shownBy: {}, asOf: null };
    },
    moving: (merge, page, context) => connectMoving(merge, page, context),
  },
  MovingClaim: {
    kind: ({ claim }) => claim.kind,
    key: ({ claim }) => claim.key,
    source: ({ claim }, _args, { loaders }) => findSource(claim.source, loaders),
  },
};

/** The log goes down from the newest: the first entry at or below. */
async function findChange(revision: number, store: Store): Promise<Change | null> {
  if (revision < 1) return null;
  const { items } = await store.changes({ first: 1, after: [String(revision + 1)] });
  const found = items[0]?.item;
  return found?.revision === revision ? found : null;
}
