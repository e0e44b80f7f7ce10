// Do the facts still give what a witness says? It is held against one that was borne anew by the same rule and arguments.
import type { Sentence } from '../gap.ts';
import type { Snapshot } from '../snapshot.ts';
import {
  saidAltered,
  saidChangedVerdict,
  saidHolds,
  saidLater,
  saidNoGap,
  saidOtherRule,
  saidStale,
  saidYounger,
} from '../words/verification.ts';
import { firstChange } from './changes.ts';
import { findDifference, type Difference } from './difference.ts';
import { RULE, type Witness, type WitnessedClaim } from './witness.ts';

/**
 * `holds`: nothing that it names has moved. `stale`: something has, and the verdict is the same. `false`: the facts no
 * longer give the verdict, or never did.
 */
export const OUTCOMES = ['holds', 'stale', 'false'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Verification {
  outcome: Outcome;
  /** The revision whose facts it was held against. */
  revision: number;
  reason: Sentence;
}

export interface Recomputed {
  snapshot: Snapshot;
  /** Borne anew; null where there is no gap now. */
  found: Witness | null;
  /** Why there is no gap, where there is none. */
  verdict: Sentence;
  isOnRecord: (claim: WitnessedClaim) => boolean;
}

export function verify(said: Witness, { snapshot, found, verdict, isOnRecord }: Recomputed): Verification {
  const { revision } = snapshot;
  const judge = (outcome: Outcome, reason: Sentence): Verification => ({ outcome, revision, reason });
  if (said.revision > revision) return judge('false', saidLater(said.revision, revision));
  const younger = said.claims.find((claim) => claim.revision > said.revision);
  if (younger) return judge('false', saidYounger(snapshot, younger, said.revision));
  if (found === null) return judge('false', saidNoGap(verdict));
  const asked = findDifference(said.arguments, found.arguments);
  if (asked) return judge('false', saidAltered(within('arguments', asked), said.revision));
  const sameRule = findDifference(said.rule, RULE) === null;
  const change = firstChange(said, found, isOnRecord);
  const judged = findDifference(said.verdict, found.verdict);
  const other = judged ? within('verdict', judged) : findDifference(factsOf(said), factsOf(found));
  // The facts of one revision give one answer.
  if (other && sameRule && said.revision === revision) return judge('false', saidAltered(other, revision));
  if (judged) return judge('false', saidChangedVerdict(snapshot, judged, change, sameRule));
  if (!sameRule) return judge('stale', saidOtherRule(said.rule, RULE));
  return other
    ? judge('stale', saidStale(snapshot, change, other))
    : judge('holds', saidHolds(said.revision, revision));
}

const factsOf = ({ claims, counts, firms }: Witness) => ({ claims, counts, firms });

const within = (name: string, { path, ...values }: Difference): Difference => ({
  ...values,
  path: path === '' || path.startsWith('[') ? `${name}${path}` : `${name}.${path}`,
});
