// How much of what goes with it stands here? By what goes together in other places, where enough of them are known; else by
// each neighbouring segment of the chain, a group of substitutes once, energy left out.
import { askFor } from '../ask.ts';
import { relatednessOf, type Density, type Relatedness } from '../complexity/relatedness.ts';
import { contribute } from '../contribution.ts';
import { flowRef, standingRefs } from '../evidence.ts';
import type { Contribution } from '../gap.ts';
import { hereOfGroup } from '../here.ts';
import type { Group } from '../network.ts';
import type { Place } from '../place.ts';
import type { LocalUser } from '../user.ts';
import { MOST_NAMED } from '../words/name.ts';
import { saidOfDensity, saidOfNeighbours } from '../words/related.ts';

const AT_MOST = 100;
const NEIGHBOUR = 20;

export function countRelated(place: Place, node: number, users: readonly LocalUser[]): Contribution {
  const relatedness = relatednessOf(place, node);
  return relatedness.known
    ? countDensity(place, relatedness.density)
    : countNeighbours(place, node, users, relatedness);
}

const countDensity = (place: Place, density: Density): Contribution =>
  contribute('related', Math.floor((AT_MOST * density.value) / 1000), place.options, () => ({
    reason: saidOfDensity(place, density),
    evidence: () => density.closest.slice(0, MOST_NAMED).flatMap((at) => standingRefs(place, at)),
  }));

type Unknown = Extract<Relatedness, { known: false }>;

function countNeighbours(place: Place, node: number, users: readonly LocalUser[], unknown: Unknown): Contribution {
  const ask = askFor(place, node);
  const groups = [...place.network.required(node), ...place.network.support(node)]
    .flatMap((group) => withoutEnergy(group))
    .map((group) => ({ group, here: hereOfGroup(ask, group) }))
    .filter(({ here }) => here > 0);
  const takers = users.filter(({ flow, here }) => flow.kind !== 'energy' && here > 0);
  const points = [...groups, ...takers].reduce((sum, { here }) => sum + Math.floor((NEIGHBOUR * here) / 1000), 0);
  return contribute('related', points, place.options, () => ({
    reason: saidOfNeighbours(place, node, { groups: groups.map(({ group }) => group), takers }, unknown),
    evidence: () => [
      ...groups.flatMap(({ group }) => group.options.map(({ flow }) => flowRef(flow))),
      ...takers.map(({ flow }) => flowRef(flow)),
    ],
  }));
}

function withoutEnergy(group: Group): Group[] {
  if (!group.options.some(({ flow }) => flow.kind === 'energy')) return [group];
  const options = group.options.filter(({ flow }) => flow.kind !== 'energy');
  return options.length > 0 ? [{ ...group, options }] : [];
}
