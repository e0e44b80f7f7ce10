// What speaks against it now? One contribution a condition; those that are only shown cost nothing.
import { DEDUCTED, openConditions } from '../condition.ts';
import { ExplainedContribution } from '../contribution.ts';
import { recordRef } from '../evidence.ts';
import type { Contribution } from '../gap.ts';
import type { Place } from '../place.ts';
import { weigh } from '../options.ts';
import { saidOfCondition } from '../words/condition.ts';

/** On the default scale. */
const COST = -100;

export const countConditions = (place: Place, node: number): Contribution[] =>
  openConditions(place, node).map((condition) => {
    const unweighted = DEDUCTED[condition.kind] ? COST : 0;
    const points = weigh('condition', unweighted, place.options.weights.condition);
    return new ExplainedContribution('condition', { points, unweighted }, null, () => ({
      reason: saidOfCondition(condition),
      evidence: () => [recordRef('conditions', condition.id)],
    }));
  });
