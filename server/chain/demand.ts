// Who here would buy it? Users by their coverage, their firms, needs on record, markets elsewhere, and the best user behind
// one missing segment.
import { isBefore } from './condition.ts';
import { hereOfProcess } from './here.ts';
import type { Flow } from './industry.ts';
import type { Place } from './place.ts';
import { assessRequired, FIRMNESS } from './requirement.ts';
import { newShelf, recall } from './shelf.ts';
import type { DemandFact } from './snapshot.ts';
import { standingOf } from './standing.ts';
import { businessesOf, standingUsersOf, type LocalUser } from './user.ts';

export const MAIN_USER = 100;
export const OTHER_USER = 50;
export const USER_FIRM = 10;
export const MOST_FIRMS = 5;
/** Consumables, equipment and services are a small part of what their users spend: all such users together. */
export const MOST_SUPPORT = 75;
/** The firmest of all: somebody wrote down what is wanted. */
export const NEED = 150;
/** Every place could sell there, so that it says little of this one. */
export const SELLS_ELSEWHERE = 50;
/** Per cent of what the user behind a missing segment would give if it were next. */
export const BEHIND = 40;

export interface Demand {
  /** Those that stand or are planned here. */
  users: readonly LocalUser[];
  /** User firms, counted by segment. */
  firms: number;
  needs: readonly DemandFact[];
  sellsElsewhere: boolean;
  /** The user behind one missing segment, where it adds anything. */
  behind: { missing: number; user: LocalUser; points: number } | null;
}

/** On the default scale, before it is cut at the most that demand can give. */
export const pointsOfDemand = ({ users, firms, needs, sellsElsewhere, behind }: Demand): number =>
  pointsOfUsers(users) +
  USER_FIRM * Math.min(firms, MOST_FIRMS) +
  (needs.length > 0 ? NEED : 0) +
  (sellsElsewhere ? SELLS_ELSEWHERE : 0) +
  (behind?.points ?? 0);

function pointsOfUsers(users: readonly LocalUser[]): number {
  const pointsOf = (some: readonly LocalUser[]) => some.reduce((sum, user) => sum + pointsOfUser(user), 0);
  const { true: supported = [], false: others = [] } = Object.groupBy(
    users,
    ({ flow }) => `${isSupport(flow)}` as const,
  );
  return pointsOf(others) + Math.min(MOST_SUPPORT, pointsOf(supported));
}

/** Auxiliaries, equipment and services; energy is bought by the plant as inputs are. */
export const isSupport = ({ kind }: Flow): boolean =>
  kind === 'auxiliary' || kind === 'equipment' || kind === 'service';

/** It is used by others, and by all of them only to support what they do. */
export function onlySupports({ network }: Place, node: number): boolean {
  const users = network.users(node);
  return users.length > 0 && users.every(({ flow }) => isSupport(flow));
}

const pointsOfUser = ({ main, here }: Pick<LocalUser, 'main' | 'here'>): number =>
  Math.floor(((main ? MAIN_USER : OTHER_USER) * here) / 1000);

export function findDemand(place: Place, node: number, users: readonly LocalUser[]): Demand {
  const here = users.filter((user) => user.here > 0);
  return {
    users: here,
    firms: here.reduce((sum, user) => sum + firmsOf(place, node, user), 0),
    needs: needsOf(place, node),
    sellsElsewhere: sellsElsewhere(place, node),
    behind: findBehind(place, node, users),
  };
}

/** On record, and not past. */
export function needsOf(place: Place, node: number): DemandFact[] {
  const all = place.facts.demands.get(place.network.segments[node]!.id) ?? [];
  return all.filter(({ to }) => !isBefore(to, place.options.asOf));
}

/** Products, and what is made of something that stands or is planned here, where they can leave their site. */
export function sellsElsewhere(place: Place, node: number): boolean {
  const { stage, reach } = place.network.segments[node]!;
  if (reach === 'site') return false;
  return (
    stage === 'downstream' || (stage === 'midstream' && assessRequired(place, node).groups.some(({ here }) => here > 0))
  );
}

/** Of a step, those of its largest host: one plant may run it for several products. */
const firmsOf = (place: Place, node: number, user: LocalUser): number =>
  businessesOf(place, user)
    .filter((business) => business !== node)
    .reduce((most, business) => Math.max(most, standingOf(place, business).rollup?.active ?? 0), 0);

/**
 * The best one counts, and only behind a user that is missing: one that stands gives more itself. A further way to a
 * product is no missing user, nor is one that cannot stand here for want of something else.
 */
function findBehind(place: Place, node: number, users: readonly LocalUser[]): Demand['behind'] {
  let best: Demand['behind'] = null;
  for (const user of users) {
    if (user.here > 0) continue;
    const most = Math.floor(((user.main ? MAIN_USER : OTHER_USER) * BEHIND) / 100);
    for (const missing of businessesOf(place, user)) {
      if (missing === node || place.network.segments[missing]!.makes !== null) continue;
      const next = bestUser(place, missing, node);
      if (!next) continue;
      const points = Math.min(most, Math.floor((pointsOfUser(next) * BEHIND) / 100));
      if (points > (best?.points ?? 0) && mayStand(place, missing, node)) best = { missing, user: next, points };
    }
  }
  return best;
}

/** Nothing keeps it from standing but what the segment itself would bring. */
const mayStand = (place: Place, missing: number, brought: number): boolean =>
  assessRequired(place, missing).groups.every(
    ({ group, firmness }) => firmness !== FIRMNESS.none || group.options.some(({ from }) => from === brought),
  );

/** The user that counts most, the target's own plants left out. */
function bestUser(place: Place, node: number, target: number): LocalUser | null {
  let best: LocalUser | null = null;
  for (const user of rankedUsers(place, node)) {
    if (best && pointsOfUser(user) <= pointsOfUser(best)) break;
    const here = hereOfProcess(place, user.node, target);
    if (here > 0 && (!best || pointsOfUser({ ...user, here }) > pointsOfUser(best))) best = { ...user, here };
  }
  return best;
}

const RANKED_USERS = newShelf<readonly LocalUser[]>();

/** Those that stand here, the one that counts most first. */
const rankedUsers = (place: Place, node: number): readonly LocalUser[] => recall(place, RANKED_USERS, node, rankUsers);

function rankUsers(place: Place, node: number): readonly LocalUser[] {
  const here = standingUsersOf(place, node);
  return here.length > 1 ? here.sort((left, right) => pointsOfUser(right) - pointsOfUser(left)) : here;
}
