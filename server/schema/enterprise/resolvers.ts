// Who is an enterprise, where is it, and what does it make?
import type { Resolved } from '../../chain/claim.ts';
import { invalid } from '../../chain/errors.ts';
import { ENTERPRISE_KINDS } from '../../chain/vocabulary.ts';
import { connect, readPage } from '../base/connection.ts';
import { listOf, textOf, wordOf } from '../base/fields.ts';
import { findSegment } from '../base/find.ts';
import { globalId } from '../base/globalId.ts';
import { evidenceAbout, productionOf } from '../evidence/gather.ts';
import type { EnterpriseOrder } from '../../store/enterpriseOrder.ts';
import type { Loaders } from '../loaders.ts';
import type { Resolvers } from '../types.generated.ts';
import { readFilter } from './filter.ts';

const MOST = 200;

export const enterpriseResolvers: Resolvers = {
  Query: {
    enterprise: (_parent, { id }, { loaders }) => loaders.things.load({ kind: 'enterprises', key: id }),
    enterprises: async (_parent, { filter, orderBy, reversed, skip, ...page }, { store, snapshot, loaders }) => {
      const list = listName(orderBy, reversed);
      const listing = { order: orderBy, reversed, skip: checkSkip(skip) };
      const found = await store.listEnterprises(readFilter(filter, snapshot), readPage(list, page, MOST), listing);
      return connect(list, found, (id) => loadEnterprise(id, loaders), {
        revision: snapshot.revision,
        after: page.after,
      });
    },
    enterpriseCounts: (_parent, { filter }, { snapshot }) => ({ filter: readFilter(filter, snapshot) }),
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
    established: (enterprise) => textOf(enterprise, 'established'),
    registeredCapital: (enterprise) => textOf(enterprise, 'registered_capital'),
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

/** A position in one order is none in another. */
const listName = (order: EnterpriseOrder, reversed: boolean): string =>
  ['enterprises', order !== 'name' && order, reversed && 'reversed'].filter(Boolean).join(' ');

/** @throws INVALID */
function checkSkip(skip: number): number {
  if (skip >= 0) return skip;
  throw invalid(`[schema] skip: ${skip} is out of range: 0 or more are passed over`);
}

/** A row names an enterprise that stands, unless the store has moved on in between: then its id is all that can be said. */
export async function loadEnterprise(id: string, loaders: Loaders): Promise<Resolved> {
  const found = await loaders.things.load({ kind: 'enterprises', key: id });
  return found ?? { kind: 'enterprises', key: id, fields: {}, shownBy: {}, asOf: null };
}
