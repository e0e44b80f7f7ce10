// Whom could a place recruit for a chain, and what local demand would each reach? Gaps that are absent and not blocked: what is
// weak or planned stands on its routes already, and what nobody looked for is to be surveyed first. Nor a raw material that
// only replaces what stands: molasses beside glucose completes routes, and nobody needs it.
import { newAsk } from '../ask.ts';
import { findDemand } from '../demand.ts';
import { findGaps } from '../gaps.ts';
import { hereOfGroup } from '../here.ts';
import type { Place } from '../place.ts';
import { usersOf, type LocalUser } from '../user.ts';

export interface Candidate {
  node: number;
  /** Whom it would serve: users that stand here. */
  users: readonly { node: number; place: number; points: number }[];
  /** On record. */
  needs: readonly string[];
}

const MAIN_USER = 100;
const OTHER_USER = 50;
export const NEED = 75;

/** Best rank first; the place of a user is one that substitutes share. */
export function candidatesOf(place: Place, industry: string): Candidate[] {
  const { network, region, snapshot, options } = place;
  const places = new Map<string, number>();
  const placeOf = ({ node, flow }: LocalUser): number => {
    const key = [node, ...(flow.eitherOr.length > 0 ? flow.eitherOr : ['', flow.from, flow.kind])].join('|');
    if (!places.has(key)) places.set(key, places.size);
    return places.get(key)!;
  };
  return findGaps(snapshot, region.code, industry, options)
    .gaps.filter(({ coverage, viability }) => coverage.state === 'absent' && viability !== 'blocked')
    .map(({ segment }) => network.indexOf(segment)!)
    .filter((node) => !isReplaced(place, node))
    .map((node) => {
      const { users, needs } = findDemand(place, node, usersOf(place, node));
      return {
        node,
        users: users.map((user) => ({ node: user.node, place: placeOf(user), points: pointsOf(user) })),
        needs: needs.map(({ id }) => id),
      };
    });
}

/** A raw material all of whose users have something else that stands here in its place. */
function isReplaced(place: Place, node: number): boolean {
  const { network, snapshot } = place;
  if (!network.isStart(node)) return false;
  const ask = newAsk(place, node);
  const groups = snapshot
    .outflows(network.segments[node]!.id)
    .flatMap(({ to }) => network.required(network.indexOf(to)!))
    .filter(({ options }) => options.some(({ from }) => from === node));
  return groups.length > 0 && groups.every((group) => hereOfGroup(ask, group) > 0);
}

const pointsOf = ({ main, here }: LocalUser): number => Math.floor(((main ? MAIN_USER : OTHER_USER) * here) / 1000);
