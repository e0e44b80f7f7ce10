// What speaks against it now? One contribution a condition; those that are only shown cost nothing.
import { DEDUCTED, openConditions } from '../condition.ts';
import { ExplainedContribution } from '../contribution.ts';
import { recordRef } from '../evidence.ts';
import type { Contribution } from '../gap.ts';
import type { Place } from '../place.ts';
import { saidOfCondition } from '../words/condition.ts';

export const countConditions = (place: Place, node: number): Contribution[] =>
  openConditions(place, node).map(
    (condition) =>
      new ExplainedContribution('condition', DEDUCTED[condition.kind] ? 0 - place.options.weights.condition : 0, null, {
        reason: saidOfCondition(condition),
        evidence: () => [recordRef('conditions', condition.id)],
      }),
  );
