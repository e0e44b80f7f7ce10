// How much of what surrounds it in the chain stands here? Each neighbouring segment, a group of substitutes once, energy left out.
import { askFor } from '../ask.ts';
import { contribute } from '../contribution.ts';
import { flowRef } from '../evidence.ts';
import type { Contribution } from '../gap.ts';
import { hereOfGroup } from '../here.ts';
import type { Group } from '../network.ts';
import type { Place } from '../place.ts';
import type { LocalUser } from '../user.ts';
import { saidOfRelated } from '../words/related.ts';

const NEIGHBOUR = 20;

export function countRelated(place: Place, node: number, users: readonly LocalUser[]): Contribution {
  const ask = askFor(place, node);
  const groups = [...place.network.required(node), ...place.network.support(node)]
    .flatMap((group) => withoutEnergy(group))
    .map((group) => ({ group, here: hereOfGroup(ask, group) }))
    .filter(({ here }) => here > 0);
  const takers = users.filter(({ flow, here }) => flow.kind !== 'energy' && here > 0);
  const points = [...groups, ...takers].reduce((sum, { here }) => sum + Math.floor((NEIGHBOUR * here) / 1000), 0);
  return contribute('related', points, place.options, {
    reason: saidOfRelated(
      place,
      node,
      groups.map(({ group }) => group),
      takers,
    ),
    evidence: () => [
      ...groups.flatMap(({ group }) => group.options.map(({ flow }) => flowRef(flow))),
      ...takers.map(({ flow }) => flowRef(flow)),
    ],
  });
}

function withoutEnergy(group: Group): Group[] {
  if (!group.options.some(({ flow }) => flow.kind === 'energy')) return [group];
  const options = group.options.filter(({ flow }) => flow.kind !== 'energy');
  return options.length > 0 ? [{ ...group, options }] : [];
}
