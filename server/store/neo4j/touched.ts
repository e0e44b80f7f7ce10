// What do all claims about a touched thing come to, now that the change is written?
import { resolveClaims, type Claim, type Resolved } from '../../chain/claim.ts';
import type { Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { readRanks, type Scope } from './scope.ts';
import { readClaim, type Properties } from './values.ts';

/** A thing with its claims; without any it is gone. */
export interface Touched extends Thing {
  claims: readonly Claim[];
  resolved: Resolved;
  isNew: boolean;
}

export async function readTouched(run: Run, things: readonly Thing[], { knownBefore }: Scope): Promise<Touched[]> {
  const rows = await send<{ claim: Properties }>(run, cypher.CLAIMS_ABOUT, things);
  const claims = Map.groupBy(
    rows.map(({ claim }) => readClaim(claim)),
    ({ kind, about }) => `${kind} ${about}`,
  );
  const named = [...claims.values()].flat().map(({ source }) => source);
  const ranks = await readRanks(run, [...new Set(named)]);
  return things.map(({ kind, key }) => {
    const about = claims.get(`${kind} ${key}`) ?? [];
    const resolved = resolveClaims(kind, key, about, (source) => ranks.get(source));
    return { kind, key, claims: about, resolved, isNew: !knownBefore.has({ kind, key }) };
  });
}
