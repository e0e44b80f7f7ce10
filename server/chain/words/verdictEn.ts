// The verdict on a gap in English: whether it can stand here, then inputs, users, and so its kind.
import type { Place } from '../place.ts';
import type { AssessedGroup } from '../requirement.ts';
import type { GapKind, Viability } from '../vocabulary.ts';
import { enOutOfReach } from './availability.ts';
import { CONDITION_EN } from './condition.ts';
import { enNoInputs } from './inputs.ts';
import { bestOption, groupEn } from './group.ts';
import { awaitsSupport, deducting, missingSupport, sortGroups, speaksOfSupport, type Judged } from './judged.ts';
import { enName, listEn, thePlace } from './name.ts';
import { capitalise, clauses, count } from './sentence.ts';

export function enVerdict(judged: Judged): string {
  const body = [enInputs(judged), enKind(judged), enSupport(judged), enConditions(judged)];
  return `${enHead(judged)}. ${capitalise(clauses(body, '; '))}.`;
}

const EN_VIABILITY = {
  viable: 'Viable',
  conditional: 'Viable on conditions',
  blocked: 'Not viable here',
  undecided: 'Undecided until surveyed',
} as const satisfies Record<Viability, string>;

const enHead = (judged: Judged): string => `${EN_VIABILITY[judged.viability]}${enSupportAtHand(judged)}`;

function enSupportAtHand(judged: Judged): string {
  if (!speaksOfSupport(judged)) return '';
  if (missingSupport(judged) > 0) return ', support incomplete';
  return awaitsSupport(judged) ? ', support there or planned' : ', support complete';
}

function enInputs(judged: Judged): string {
  const { place, required, viability, node } = judged;
  const there = thePlace(place.region);
  const { ask, blocking, unknown, standing, planned, bought, near, next, inside } = sortGroups(judged);
  if (blocking.length > 0) return blocking.map((group) => enMissing(place, group)).join('; ');
  if (viability === 'undecided') {
    if (unknown.length === 0) return `whether ${there} has the resource that it draws on is not known`;
    return `${listEn(unknown.map(({ group }) => groupEn(place, group)))} must be surveyed before this can be decided`;
  }
  const names = (groups: readonly AssessedGroup[]) =>
    listEn(groups.map(({ group }) => enName(place.network.segments[bestOption(ask, group).from]!)));
  if (required.groups.length === 0) return enNoInputs(place, node);
  if (standing.length === required.groups.length) return `its main inputs can come from ${names(standing)} in ${there}`;
  return clauses(
    [
      standing.length > 0 && `${names(standing)} in ${there}`,
      planned.length > 0 && `${names(planned)} planned in ${there}`,
      bought.length > 0 && `${names(bought)} bought in`,
      near.length > 0 && `${names(near)} from a neighbouring place`,
      next.length > 0 && `${names(next)} could be built next`,
      inside.length > 0 && `${names(inside)} run inside the plant`,
    ],
    ', ',
  );
}

function enMissing(place: Place, { group }: AssessedGroup): string {
  const [only, second] = group.options;
  const byProduct = group.options.every(({ flow }) => flow.kind === 'by-product');
  if (byProduct)
    return `it only comes as a by-product of ${groupEn(place, group)}, which does not stand in ${thePlace(place.region)}`;
  return `${groupEn(place, group)} is missing: ${only && !second ? enOutOfReach(place, only.from) : 'none of them can be had'}`;
}

function enKind({ place, kind, users, required }: Judged): string {
  const there = thePlace(place.region);
  const names = users.filter((user) => user.here > 0).map((user) => enName(place.network.segments[user.node]!));
  const words = {
    strengthen: () => `it stands in ${there} but is thin, hence strengthen`,
    fill: () => `${listEn(names)} in ${there} would use it, hence fill`,
    extend: () => `no known user in ${there}, hence extend`,
    build: () =>
      required.groups.length > 0
        ? `neither inputs nor users are known in ${there}, hence build`
        : `no known user in ${there}, hence build`,
  } satisfies Record<GapKind, () => string>;
  return words[kind]();
}

function enSupport(judged: Judged): string | false {
  const missing = missingSupport(judged);
  if (judged.viability === 'blocked' || missing === 0) return false;
  return `${count(missing, 'supporting need')} must be filled or bought in`;
}

function enConditions(judged: Judged): string | false {
  const kinds = deducting(judged);
  return kinds.length > 0 && `conditions: ${kinds.map((kind) => CONDITION_EN[kind]).join(', ')}`;
}
