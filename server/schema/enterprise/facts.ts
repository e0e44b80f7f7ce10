// What else is known of an enterprise: its figures and news, where its records differ, and what has changed about it?
import type { Resolved } from '../../chain/claim.ts';
import { splitKey } from '../../chain/records.ts';
import type { FirmRecordKind } from '../../store/firmRecords.ts';
import { connect, readPage, type PageArguments } from '../base/connection.ts';
import { textOf } from '../base/fields.ts';
import type { Context } from '../context.ts';
import { conflictsAbout } from '../evidence/conflicts.ts';
import { evidenceAbout } from '../evidence/gather.ts';
import type { Resolvers } from '../types.generated.ts';

const MOST = 200;

async function connectRecords(kind: FirmRecordKind, enterprise: string, page: PageArguments, context: Context) {
  const { store, snapshot, loaders } = context;
  const found = await store.firmRecords({ enterprise, kind, page: readPage(kind, page, MOST) });
  const load = async (key: string): Promise<Resolved> =>
    (await loaders.things.load({ kind, key })) ?? { kind, key, fields: {}, shownBy: {}, asOf: null };
  return connect(kind, found, load, { revision: snapshot.revision, after: page.after });
}

export const factResolvers: Resolvers = {
  Enterprise: {
    conflicts: ({ key }, _args, { loaders }) => conflictsAbout({ kind: 'enterprises', key }, loaders),
    facts: ({ key }, page, context) => connectRecords('enterprise_facts', key, page, context),
    signals: ({ key }, page, context) => connectRecords('signals', key, page, context),
    changes: async ({ key }, page, { store, snapshot }) => {
      const found = await store.firmChanges(key, readPage('firm changes', page, MOST));
      return connect('firm changes', found, (change) => change, { revision: snapshot.revision, after: page.after });
    },
  },
  EnterpriseFact: {
    measure: ({ key }) => splitKey(key)[1] ?? '',
    period: ({ key }) => splitKey(key)[2] || null,
    value: (fact) => textOf(fact, 'value'),
    unit: (fact) => textOf(fact, 'unit'),
    textZh: (fact) => textOf(fact, 'text_zh'),
    conflicts: ({ kind, key }, _args, { loaders }) => conflictsAbout({ kind, key }, loaders),
    evidence: ({ kind, key }, _args, { loaders }) => evidenceAbout({ kind, key }, loaders),
  },
  Signal: {
    kind: ({ key }) => splitKey(key)[1] ?? '',
    on: ({ key }) => splitKey(key)[2] || null,
    region: (signal, _args, { snapshot }) => snapshot.regions.get(textOf(signal, 'region') ?? '') ?? null,
    statementZh: (signal) => textOf(signal, 'statement_zh'),
    evidence: ({ kind, key }, _args, { loaders }) => evidenceAbout({ kind, key }, loaders),
  },
};
