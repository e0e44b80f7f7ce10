// With which options is a gap judged? What a question leaves open is the core's to fill in.
import { invalid } from '../../chain/errors.ts';
import type { ContributionName } from '../../chain/gap.ts';
import { DEFAULTS, type AskedOptions } from '../../chain/options.ts';
import { PROJECT_STAGES, type ProjectStage } from '../../chain/vocabulary.ts';
import { readDecimal, wholePart } from '../../chain/units/exact.ts';
import { isGiven } from '../base/given.ts';
import { readPeers } from '../complexity/peers.ts';
import type { GapOptions } from '../types.generated.ts';

const MOST_WEIGHT = 1000;
const MOST_STEPS = 20;
const MOST_YEARS = 100;

/** @throws INVALID for a weight or a number of scale out of range, a stage that no project has, and for thresholds that no level lies between. */
export function readOptions(asked: GapOptions | null | undefined): AskedOptions {
  const thresholds = {
    high: asked?.thresholds?.high ?? DEFAULTS.thresholds.high,
    medium: asked?.thresholds?.medium ?? DEFAULTS.thresholds.medium,
  };
  if (thresholds.medium > thresholds.high)
    throw invalid(
      `[schema] thresholds: medium ${thresholds.medium} lies above high ${thresholds.high}: give medium the smaller number`,
    );
  return {
    thresholds,
    weights: readWeights(asked?.weights),
    scale: readScale(asked?.scale),
    peers: readPeers(asked?.peers),
    ...(asked?.asOf && { asOf: asked.asOf }),
    ...(asked?.plannedStages && { plannedStages: asked.plannedStages.map(readStage) }),
  };
}

function readWeights(asked: GapOptions['weights']): AskedOptions['weights'] {
  const given = Object.entries(asked ?? {}).filter((entry): entry is [ContributionName, number] => isGiven(entry[1]));
  for (const [name, points] of given) {
    if (points < 0 || points > MOST_WEIGHT) {
      throw invalid(`[schema] weights: ${name} ${points} is out of range: 0 to ${MOST_WEIGHT} points are accepted`);
    }
  }
  return Object.fromEntries(given);
}

function readScale(asked: GapOptions['scale']): NonNullable<AskedOptions['scale']> {
  const { steps, valueAdded, investmentYears, usersShare, marketShare } = asked ?? {};
  return {
    ...(isGiven(steps) && { steps: ascending('steps', steps.map(readYuan)) }),
    ...(isGiven(valueAdded) && { valueAdded: ascending('valueAdded', valueAdded) }),
    ...(isGiven(investmentYears) && { investmentYears: within('investmentYears', investmentYears, 1, MOST_YEARS) }),
    ...(isGiven(usersShare) && { usersShare: within('usersShare', usersShare, 0, 1000) }),
    ...(isGiven(marketShare) && { marketShare: within('marketShare', marketShare, 0, 1000) }),
  };
}

function readYuan(text: string): number {
  const value = readDecimal(text);
  const yuan = value && value.under === 1n ? Number(wholePart(value)) : Number.NaN;
  if (Number.isSafeInteger(yuan)) return yuan;
  throw invalid(`[schema] scale: steps holds ${JSON.stringify(text)}: whole yuan are accepted`);
}

function ascending(name: string, steps: readonly number[]): readonly number[] {
  const isInOrder = steps.every((step, at) => step > (steps[at - 1] ?? 0));
  if (isInOrder && steps.length <= MOST_STEPS) return steps;
  throw invalid(`[schema] scale: ${name} must be at most ${MOST_STEPS} numbers above 0, each above the one before`);
}

function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw invalid(`[schema] scale: ${name} ${value} is out of range: ${least} to ${most} is accepted`);
}

function readStage(text: string): ProjectStage {
  const stage = PROJECT_STAGES.find((word) => word === text);
  if (stage !== undefined) return stage;
  throw invalid(
    `[schema] plannedStages: ${JSON.stringify(text)} is no stage of a project: ${PROJECT_STAGES.join(', ')} are accepted`,
  );
}
