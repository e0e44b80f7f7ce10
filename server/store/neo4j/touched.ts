// What do all claims about a touched thing come to, now that the change is written?
import { resolveClaims, type Claim, type Resolved } from '../../chain/claim.ts';
import type { Grade } from '../../chain/vocabulary.ts';
import { bestGrade } from '../linkProjection.ts';
import type { RankOf } from '../sourceRank.ts';
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
  /** The best among its sources. */
  grade: Grade | null;
  isNew: boolean;
  /** Of the sources of its claims. */
  rankOf: RankOf;
}

export async function readTouched(
  run: Run,
  things: readonly Thing[],
  { knownBefore }: Pick<Scope, 'knownBefore'>,
): Promise<Touched[]> {
  const rows = await send<{ claim: Properties }>(run, cypher.CLAIMS_ABOUT, things);
  const claims = Map.groupBy(
    rows.map(({ claim }) => readClaim(claim)),
    ({ kind, about }) => `${kind} ${about}`,
  );
  const named = [...claims.values()].flat().map(({ source }) => source);
  const ranks = await readRanks(run, [...new Set(named)]);
  return things.map(({ kind, key }) => {
    const about = claims.get(`${kind} ${key}`) ?? [];
    const rankOf: RankOf = (source) => ranks.get(source);
    const resolved = resolveClaims(kind, key, about, rankOf);
    const grade = bestGrade(about, rankOf);
    return { kind, key, claims: about, resolved, grade, isNew: !knownBefore.has({ kind, key }), rankOf };
  });
}
