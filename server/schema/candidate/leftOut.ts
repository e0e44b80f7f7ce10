// Who has to do with a segment and is no candidate for it, and what says so?
import type { CandidateView } from '../../chain/candidates/view.ts';
import { recordRef } from '../../chain/evidence.ts';
import type { EvidenceRef } from '../../chain/gap.ts';
import { joinKey } from '../../chain/records.ts';
import { saidOfLeftOut } from '../../chain/words/leftOut.ts';
import { connect, readPage } from '../base/connection.ts';
import type { Context } from '../context.ts';
import type { CandidateConnectionLeftOutArgs } from '../types.generated.ts';
import { MOST, type LeftOutList, type LeftOutOf } from './handed.ts';

const LIST = 'left-out';

export async function listLeftOut(
  view: CandidateView,
  { reasons, ...page }: CandidateConnectionLeftOutArgs,
  { store, snapshot }: Context,
): Promise<LeftOutList> {
  const { id } = view.place.network.segments[view.node]!;
  const query = { segment: id, home: view.place.prefecture, page: readPage(LIST, page, MOST) };
  const found = await store.leftOut({ ...query, ...(reasons && { reasons }) });
  const connection = connect(LIST, found, (row) => ({ view, ...row }), {
    revision: snapshot.revision,
    after: page.after,
  });
  return { ...connection, view, counts: found.counts };
}

export const sayLeftOut = ({ view, reason }: Pick<LeftOutOf, 'view' | 'reason'>) => saidOfLeftOut(view.place, reason);

/** Of who merely supplies, the supplies. */
export async function refsOfLeftOut(
  { view, enterprise, reason }: LeftOutOf,
  { store }: Context,
): Promise<EvidenceRef[]> {
  const { id } = view.place.network.segments[view.node]!;
  if (reason === 'institution' || reason === 'ceased' || reason === 'unplaced') {
    return [recordRef('enterprises', enterprise, ['kind', 'status', 'region', 'country'])];
  }
  if (reason !== 'unproven') return [recordRef('produces', joinKey([enterprise, id]))];
  const of = { kind: 'enterprises', key: enterprise } as const;
  const [page] = await store.links([
    { of, relation: 'supplies', direction: 'out', segment: id, page: { first: MOST, after: null } },
  ]);
  return page?.items.map(({ item }) => recordRef('supplies', item.record)) ?? [];
}
