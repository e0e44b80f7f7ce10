// Who here takes what a segment makes? Businesses by their coverage; a step inside plants is one user, at its best plant.
import { hereOfProcess } from './here.ts';
import type { User } from './network.ts';
import type { Place } from './place.ts';

export interface LocalUser extends User {
  /** Per mille of standing here; 0 where it does not. */
  here: number;
}

/** All users of a segment, those that stand here or not; its own plants are no users of it. */
export function usersOf(place: Place, node: number): LocalUser[] {
  return place.network.users(node).map((user) => ({
    node: user.node,
    main: user.main,
    flow: user.flow,
    here: hereOfProcess(place, user.node, node),
  }));
}

/** Those that stand here. */
export function standingUsersOf(place: Place, node: number): LocalUser[] {
  const found: LocalUser[] = [];
  for (const user of place.network.users(node)) {
    const here = hereOfProcess(place, user.node, node);
    if (here > 0) found.push({ ...user, here });
  }
  return found;
}

/** The businesses behind a user: itself, or the plants that run the step. */
export const businessesOf = ({ network }: Place, user: User): readonly number[] =>
  network.isStep(user.node) ? network.hosts(user.node) : [user.node];
