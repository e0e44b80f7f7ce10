// With which options is a gap judged? What a question leaves open is the core's to fill in.
import { invalid } from '../../chain/errors.ts';
import type { ContributionName } from '../../chain/gap.ts';
import { DEFAULTS, type AskedOptions } from '../../chain/options.ts';
import { PROJECT_STAGES, type ProjectStage } from '../../chain/vocabulary.ts';
import { isGiven } from '../base/given.ts';
import type { GapOptions } from '../types.generated.ts';

const MOST_WEIGHT = 1000;

/** @throws INVALID for a weight out of range, a stage that no project has, and for thresholds that no level lies between. */
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

function readStage(text: string): ProjectStage {
  const stage = PROJECT_STAGES.find((word) => word === text);
  if (stage !== undefined) return stage;
  throw invalid(
    `[schema] plannedStages: ${JSON.stringify(text)} is no stage of a project: ${PROJECT_STAGES.join(', ')} are accepted`,
  );
}
