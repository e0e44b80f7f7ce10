// Who is an enterprise, where is it, and what does it make?
import type { Resolved } from '../../chain/claim.ts';
import { ENTERPRISE_KINDS } from '../../chain/vocabulary.ts';
import { connect, readPage } from '../base/connection.ts';
import { listOf, textOf, wordOf } from '../base/fields.ts';
import { findSegment } from '../base/find.ts';
import { globalId } from '../base/globalId.ts';
import { evidenceAbout, productionOf } from '../evidence/gather.ts';
import type { Loaders } from '../loaders.ts';
import type { Resolvers } from '../types.generated.ts';
import { countsOf } from './counts.ts';
import { readFilter } from './filter.ts';

const LIST = 'enterprises';
const MOST = 200;

export const enterpriseResolvers: Resolvers = {
  Query: {
    enterprise: (_parent, { id }, { loaders }) => loaders.things.load({ kind: 'enterprises', key: id }),
    enterprises: async (_parent, { filter, ...page }, { store, snapshot, loaders }) => {
      const found = await store.listEnterprises(readFilter(filter, snapshot), readPage(LIST, page, MOST));
      return connect(LIST, found, (id) => loadEnterprise(id, loaders), {
        revision: snapshot.revision,
        after: page.after,
      });
    },
    enterpriseCounts: async (_parent, { filter }, context) => countsOf(readFilter(filter, context.snapshot), context),
  },
  Enterprise: {
    id: ({ key }) => globalId('enterprise', key),
    slug: ({ key }) => key,
    nameZh: (enterprise) => textOf(enterprise, 'name_zh') ?? enterprise.key,
    nameNote: (enterprise) => textOf(enterprise, 'name_note'),
    shortZh: (enterprise) => textOf(enterprise, 'short_zh'),
    nameEn: (enterprise) => textOf(enterprise, 'name_en'),
    aliases: (enterprise) => listOf(enterprise, 'aliases'),
    kind: (enterprise) => wordOf(enterprise, 'kind', ENTERPRISE_KINDS) ?? 'firm',
    status: (enterprise) => textOf(enterprise, 'status'),
    region: (enterprise, _args, { snapshot }) => snapshot.regions.get(textOf(enterprise, 'region') ?? '') ?? null,
    country: (enterprise) => textOf(enterprise, 'country'),
    stockCode: (enterprise) => textOf(enterprise, 'stock_code'),
    tags: (enterprise) => listOf(enterprise, 'tags'),
    productions: async ({ key }, _args, { loaders }) => [...(await loaders.productions.load(key))],
    evidence: ({ key }, _args, { loaders }) => evidenceAbout({ kind: 'enterprises', key }, loaders),
  },
  Production: {
    enterprise: ({ enterprise }, _args, { loaders }) => loadEnterprise(enterprise, loaders),
    segment: ({ segment }, _args, { snapshot }) => findSegment(snapshot, segment),
    capacity: async (row, _args, { loaders }) => textOf(await loaders.things.load(productionOf(row)), 'capacity'),
    unit: async (row, _args, { loaders }) => textOf(await loaders.things.load(productionOf(row)), 'unit'),
    evidence: (row, _args, { loaders }) => evidenceAbout(productionOf(row), loaders),
  },
};

/** A row names an enterprise that stands, unless the store has moved on in between: then its id is all that can be said. */
export async function loadEnterprise(id: string, loaders: Loaders): Promise<Resolved> {
  const found = await loaders.things.load({ kind: 'enterprises', key: id });
  return found ?? { kind: 'enterprises', key: id, fields: {}, shownBy: {}, asOf: null };
}
