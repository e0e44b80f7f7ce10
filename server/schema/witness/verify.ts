// Does a witness still stand? Its verdict is computed again from the facts of today, and its claims looked up.
import { claimId } from '../../chain/claim.ts';
import { coverOf } from '../../chain/coverage.ts';
import { LiantuError } from '../../chain/errors.ts';
import { explainGap } from '../../chain/gaps.ts';
import { saidUnknown, saidUnsealed } from '../../chain/words/verification.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import { verify, type Verification } from '../../chain/witness/verify.ts';
import type { WitnessedClaim } from '../../chain/witness/witness.ts';
import type { Context } from '../context.ts';
import type { Loaders } from '../loaders.ts';
import { assume, witnessOf } from './bear.ts';
import { readWitness } from './read.ts';
import type { CheckedWitness } from './checked.ts';
import { isSealed, seal } from './seal.ts';

/** @throws INVALID for what is no witness; UNAVAILABLE where the store moves on meanwhile */
export async function verifyGap(value: unknown, context: Context): Promise<CheckedWitness> {
  const { seal: sealed, ...said } = readWitness(value);
  const { revision } = context.snapshot;
  const refuse = (reason: Verification['reason']): CheckedWitness => ({
    outcome: 'false',
    revision,
    reason,
    witness: null,
  });
  if (!isSealed({ ...said, seal: sealed })) return refuse(saidUnsealed());
  const { region, segment, options, landings } = said.arguments;
  const snapshot = await orNull(() => assume(context.snapshot, landings, options.asOf, context.loaders));
  if (!snapshot || !holds(snapshot, [region, ...landings.map((one) => one.region)], [segment])) {
    return refuse(saidUnknown(said.arguments));
  }
  const gap = explainGap(snapshot, region, segment, options);
  const found = gap && (await witnessOf(gap, context));
  const { verdict } = coverOf(snapshot, region, segment, options);
  const isOnRecord = await lookUp(said.claims, context.loaders);
  const checked = verify(said, { snapshot, found, verdict, isOnRecord });
  return { ...checked, witness: found && seal(found) };
}

const holds = ({ regions, segments }: Snapshot, codes: readonly string[], ids: readonly string[]): boolean =>
  codes.every((code) => regions.get(code)) && ids.every((id) => segments.has(id));

/** A firm of a landing that nobody knows any more leaves nothing to judge. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LiantuError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

/** Which of them are still claimed, in whatever words. */
async function lookUp(
  claims: readonly WitnessedClaim[],
  loaders: Loaders,
): Promise<(claim: WitnessedClaim) => boolean> {
  const about = await Promise.all(claims.map((claim) => loaders.claims.load(claim)));
  const onRecord = new Set(about.flat().map(claimId));
  return (claim) => onRecord.has(claimId(claim));
}
