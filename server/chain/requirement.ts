// What must be had for a segment to stand here, and how far is it to be had? An AND of OR-groups; a group takes its best
// member. A step inside a plant is asked for what it is made of.
import { askFor, type Ask } from './ask.ts';
import { AVAILABILITY, availabilityOf, HAD, type Availability } from './availability.ts';
import { average, hereOfGroup, hereOfProcess } from './here.ts';
import type { Group, Option } from './network.ts';
import type { Place } from './place.ts';
import { contentsOf, newShelf, recall } from './shelf.ts';
import { settle } from './settle.ts';
import { stateOf } from './standing.ts';

/** How firmly something can be had: not at all, only if a survey finds it, or as far as is known. */
export const FIRMNESS = { none: 0, survey: 1, had: 2 } as const;

export interface Worth {
  /** Per mille. */
  value: number;
  firmness: number;
}

/** A group as it is asked in the end, with how far it is met. */
export interface AssessedGroup extends Worth {
  group: Group;
  /** Per mille, of what stands or is planned here alone. */
  here: number;
}

const worthOf = (value: number): Worth => ({
  value,
  firmness: value >= HAD ? FIRMNESS.had : value > 0 ? FIRMNESS.survey : FIRMNESS.none,
});

/** What the segment itself brings into a loop need not be brought from elsewhere. */
const OWN = worthOf(1000);

const WORTHS = Object.fromEntries(
  Object.entries(AVAILABILITY).map(([availability, value]) => [availability, worthOf(value)]),
) as Record<Availability, Worth>;

export function worthOfOption(ask: Ask, option: Option): Worth {
  if (option.from === ask.target) return OWN;
  if (ask.place.network.isContracted(option)) return worthOfStep(ask, option.from);
  return option.flow.kind === 'by-product'
    ? worthOfByProduct(ask, option.from)
    : WORTHS[availabilityOf(ask, option.from)];
}

/** Only the process itself brings it, standing or planned here; it may stand where nobody looked. */
function worthOfByProduct(ask: Ask, process: number): Worth {
  const here = hereOfProcess(ask.place, process, ask.target);
  if (here > 0) return worthOf(here);
  return stateOf(ask.place, process) === 'unknown' ? WORTHS.unknown : WORTHS.none;
}

const WORTH_OF_STEPS = newShelf<Worth>();

/** On average of its groups, and not at all where one of them is not to be had. */
function worthOfStep(ask: Ask, step: number): Worth {
  return settle(step, contentsOf(ask, WORTH_OF_STEPS), ask.place.network.stepsBehind, (at) => {
    const worths = ask.place.network.stepGroups(at).map((group) => worthOfGroup(ask, group));
    const firmness = worths.reduce((least, worth) => Math.min(least, worth.firmness), FIRMNESS.had as number);
    return {
      firmness,
      value:
        firmness === FIRMNESS.none
          ? 0
          : average(
              worths.map(({ value }) => value),
              1000,
            ),
    };
  });
}

/** The best member counts: one more never makes it worse. */
export function worthOfGroup(ask: Ask, group: Group): Worth {
  let value = 0;
  let firmness: number = FIRMNESS.none;
  for (const option of group.options) {
    const worth = worthOfOption(ask, option);
    if (worth.value > value) value = worth.value;
    if (worth.firmness > firmness) firmness = worth.firmness;
  }
  return { value, firmness };
}

/** What is required, group by group, and how far it is to be had on the whole. */
export interface Requirements {
  /** As they are shown: a step that is needed on its own gives way to its groups. */
  groups: readonly AssessedGroup[];
  /** Per mille, on average of the segment's own groups; null where nothing is required. A step's groups share its part. */
  value: number | null;
}

const NOT_REQUIRED: Requirements = { groups: [], value: null };
const REQUIRED = newShelf<Requirements>();

export function assessRequired(place: Place, node: number): Requirements {
  return recall(place, REQUIRED, node, assessOwn);
}

function assessOwn(place: Place, node: number): Requirements {
  const ask = askFor(place, node);
  const own = place.network.required(node);
  if (own.length === 0) return NOT_REQUIRED;
  const groups = contract(ask, own).map((group) => assess(ask, group));
  const values = own.map((group) => (groups.find((shown) => shown.group === group) ?? worthOfGroup(ask, group)).value);
  return { groups, value: average(values, 0) };
}

/** Auxiliaries, energy, equipment and services: shown, never blocking. */
export function assessSupport(place: Place, node: number): Requirements {
  const support = place.network.support(node);
  if (support.length === 0) return NOT_REQUIRED;
  const ask = askFor(place, node);
  const groups = support.map((group) => assess(ask, group));
  const values = groups.map(({ value }) => value);
  return { groups, value: average(values, 0) };
}

const assess = (ask: Ask, group: Group): AssessedGroup => ({
  group,
  ...worthOfGroup(ask, group),
  here: hereOfGroup(ask, group),
});

function contract(ask: Ask, groups: readonly Group[]): Group[] {
  const shown: Group[] = [];
  const steps = new Set<number>();
  const queue = [...groups].reverse();
  for (let group = queue.pop(); group; group = queue.pop()) {
    const [only, second] = group.options;
    if (!only || second || !ask.place.network.isContracted(only)) {
      if (only && (second || only.from !== ask.target)) shown.push(group);
      continue;
    }
    if (steps.has(only.from)) continue;
    steps.add(only.from);
    queue.push(...[...ask.place.network.stepGroups(only.from)].reverse());
  }
  return shown;
}
