// How much would be bought here?
import { contribute } from '../contribution.ts';
import { findDemand, pointsOfDemand } from '../demand.ts';
import { flowRef, recordRef, standingRefs } from '../evidence.ts';
import type { Contribution, EvidenceRef } from '../gap.ts';
import type { Place } from '../place.ts';
import { businessesOf, type LocalUser } from '../user.ts';
import { saidOfDemand } from '../words/demand.ts';

export function countDemand(place: Place, node: number, users: readonly LocalUser[]): Contribution {
  const demand = findDemand(place, node, users);
  return contribute('demand', pointsOfDemand(demand), place.options, () => ({
    reason: saidOfDemand(place, demand),
    evidence: () => [
      ...demand.users.flatMap((user) => refsOf(place, user)),
      ...demand.needs.map(({ id }) => recordRef('demands', id)),
      ...(demand.behind ? refsOf(place, demand.behind.user) : []),
    ],
  }));
}

const refsOf = (place: Place, user: LocalUser): EvidenceRef[] => [
  flowRef(user.flow),
  ...[user.node, ...businessesOf(place, user)].flatMap((business) => standingRefs(place, business)),
];
