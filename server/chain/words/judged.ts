// What does the verdict on a gap speak of? Its inputs sorted by how they are met, its support, and what holds it back.
import { askFor, type Ask } from '../ask.ts';
import { DEDUCTED, openConditions } from '../condition.ts';
import { STANDING } from '../here.ts';
import type { Place } from '../place.ts';
import { FIRMNESS, type AssessedGroup, type Requirements } from '../requirement.ts';
import type { LocalUser } from '../user.ts';
import type { GapKind, Viability } from '../vocabulary.ts';
import { bestOption, wayOf } from './group.ts';

export interface Judged {
  place: Place;
  node: number;
  viability: Viability;
  kind: GapKind;
  required: Requirements;
  support: Requirements;
  users: readonly LocalUser[];
}

export const missingSupport = ({ support }: Judged): number => support.groups.filter(({ here }) => here === 0).length;

/** Nothing of it is missing, and part of it is no more than planned. */
export const awaitsSupport = (judged: Judged): boolean =>
  missingSupport(judged) === 0 && judged.support.groups.some(({ here }) => here <= STANDING.planned);

export const speaksOfSupport = ({ viability, support }: Judged): boolean =>
  (viability === 'viable' || viability === 'conditional') && support.groups.length > 0;

/** The groups sorted by how they are met. */
export function sortGroups({ place, node, required }: Judged) {
  const ask = askFor(place, node);
  const { groups } = required;
  const had = groups.filter(({ firmness, here }) => firmness === FIRMNESS.had && here === 0);
  const way = ({ group }: AssessedGroup) => wayOfGroup(ask, group);
  return {
    ask,
    blocking: groups.filter(({ firmness }) => firmness === FIRMNESS.none),
    unknown: groups.filter(({ firmness }) => firmness === FIRMNESS.survey),
    standing: groups.filter(({ here }) => here > STANDING.planned),
    planned: groups.filter(({ here }) => here > 0 && here <= STANDING.planned),
    bought: had.filter((group) => way(group) === 'bought'),
    near: had.filter((group) => way(group) === 'near'),
    next: had.filter((group) => way(group) === 'next'),
    inside: had.filter((group) => way(group) === 'inside'),
  };
}

function wayOfGroup(ask: Ask, group: AssessedGroup['group']): 'bought' | 'near' | 'next' | 'inside' {
  const way = wayOf(ask, bestOption(ask, group));
  return way === 'near' || way === 'next' || way === 'inside' ? way : 'bought';
}

/** The kinds of open conditions that count against it. */
export const deducting = ({ place, node }: Judged) => [
  ...new Set(
    openConditions(place, node)
      .map(({ kind }) => kind)
      .filter((kind) => DEDUCTED[kind]),
  ),
];
