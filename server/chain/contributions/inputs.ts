// How far is what it needs to be had? Required groups and supporting ones, each averaged; half where nothing is needed.
import { contribute } from '../contribution.ts';
import { optionRefs } from '../evidence.ts';
import type { Contribution } from '../gap.ts';
import type { Place } from '../place.ts';
import type { Requirements } from '../requirement.ts';
import { saidOfInputs, saidOfSupport } from '../words/inputs.ts';

const INPUTS_AT_MOST = 250;
const SUPPORT_AT_MOST = 50;

export const countInputs = (place: Place, node: number, required: Requirements): Contribution =>
  contribute('inputs', pointsOfInputs(required.value), place.options, () => ({
    reason: saidOfInputs(place, node, required),
    evidence: () => refsOf(place, required),
  }));

export const countSupport = (place: Place, node: number, support: Requirements): Contribution =>
  contribute('support', pointsOfSupport(support.value), place.options, () => ({
    reason: saidOfSupport(place, node, support),
    evidence: () => refsOf(place, support),
  }));

const share = (atMost: number, perMille: number | null): number =>
  Math.floor(perMille === null ? atMost / 2 : (atMost * perMille) / 1000);

/** On the default scale. */
export const pointsOfInputs = (perMille: number | null): number => share(INPUTS_AT_MOST, perMille);
export const pointsOfSupport = (perMille: number | null): number => share(SUPPORT_AT_MOST, perMille);

const refsOf = (place: Place, { groups }: Requirements) =>
  groups.flatMap(({ group }) => group.options.flatMap((option) => optionRefs(place, option)));
