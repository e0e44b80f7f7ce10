// How much weight does it have? The money a year behind it, on a ladder of tens, and how much value it adds.
import { contribute } from '../contribution.ts';
import { flowRef, marketRef, recordRef } from '../evidence.ts';
import type { Contribution, EvidenceRef } from '../gap.ts';
import type { Place } from '../place.ts';
import { joinKey } from '../records.ts';
import { valueAddedOf, type Figure } from '../supply/price.ts';
import { recordedNeeds } from '../supply/need.ts';
import { sizeOf, type Size } from '../supply/size.ts';
import { compare, fraction, multiply, type Exact } from '../units/exact.ts';
import type { LocalUser } from '../user.ts';
import { saidOfScale } from '../words/scale.ts';

/** Points for each step that is reached. */
export const STEP = 8;
export const VALUE_ADDED = 5;

export function countScale(place: Place, node: number, users: readonly LocalUser[]): Contribution {
  const { scale } = place.options;
  const size = sizeOf(place, node, users);
  const added = valueAddedOf(place, node);
  const ratio = added && multiply(added.quantity.value, { over: 1000n, under: 1n });
  const points =
    STEP * (size ? countReached(size.counted, scale.steps) : 0) +
    VALUE_ADDED * (ratio ? countReached(ratio, scale.valueAdded) : 0);
  return contribute('scale', points, place.options, () => ({
    reason: saidOfScale(place, node, size, added),
    evidence: () => [...refsOfSize(place, node, size), ...(added ? [marketRef(added.row)] : [])],
  }));
}

const countReached = (value: Exact, steps: readonly number[]): number =>
  steps.filter((step) => compare(value, fraction(BigInt(step), 1n)) >= 0).length;

function refsOfSize(place: Place, node: number, size: Size | null): EvidenceRef[] {
  const producers = (at: string): EvidenceRef => ({
    type: 'producers',
    region: place.region.code,
    segment: at,
    where: 'inside',
  });
  const priced = (price: Figure | null) => (price ? [marketRef(price.row)] : []);
  switch (size?.from) {
    case undefined:
      return recordedNeeds(place, node).map(({ demand }) => recordRef('demands', demand.id));
    case 'needs':
      return [...size.needs.map(({ demand }) => recordRef('demands', demand.id)), ...priced(size.price)];
    case 'flows':
      return [...size.needs.flatMap(({ flow }) => [flowRef(flow), producers(flow.to)]), ...priced(size.price)];
    case 'users':
      return size.users.flatMap(({ node: user, price }) => [
        producers(place.network.segments[user]!.id),
        ...priced(price),
      ]);
    case 'projects':
      return size.projects.flatMap(({ id, amount }) => [
        recordRef('project_amounts', joinKey([id, amount!.scope])),
        recordRef('projects', id),
      ]);
    case 'market':
      return [marketRef(size.market.row), ...priced(size.price)];
  }
}
