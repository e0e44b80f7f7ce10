// In which fields do the claims about a thing differ? The shown one beside the others, in the order of the columns.
import { claimId, rankClaims, type Claim, type SourceRank } from '../../chain/claim.ts';
import { isSameValue } from '../../chain/conflict.ts';
import { columnsOf } from '../../chain/records.ts';
import { rankOfSource } from '../../store/sourceRank.ts';
import type { Thing } from '../../store/store.ts';
import type { Loaders } from '../loaders.ts';
import type { ShownClaim } from './gather.ts';

export interface FieldConflict {
  field: string;
  shown: ShownClaim;
  /** Best first. */
  others: ShownClaim[];
}

export async function conflictsAbout(thing: Thing, loaders: Loaders): Promise<FieldConflict[]> {
  const [claims, resolved] = await Promise.all([loaders.claims.load(thing), loaders.things.load(thing)]);
  if (claims.length < 2 || resolved === null) return [];
  const ranks = await ranksOf(claims, loaders);
  return columnsOf(thing.kind).flatMap((column): FieldConflict[] => {
    const { name, key, set, dated } = column;
    if (key || set) return [];
    const told = claims.filter((claim) => name in claim.fields);
    const ranked = rankClaims(told, (source) => ranks.get(source), dated === true);
    const shown = ranked.find((claim) => claimId(claim) === resolved.shownBy[name]);
    if (shown === undefined) return [];
    const others = ranked.filter((claim) => !isSameValue(column, claim.fields[name], shown.fields[name]));
    if (others.length === 0) return [];
    const as = (claim: Claim): ShownClaim => ({ claim, field: name, shown: claim === shown });
    return [{ field: name, shown: as(shown), others: others.map(as) }];
  });
}

async function ranksOf(claims: readonly Claim[], loaders: Loaders): Promise<Map<string, SourceRank>> {
  const sources = [...new Set(claims.flatMap(({ source }) => source || []))];
  const found = await Promise.all(sources.map((key) => loaders.things.load({ kind: 'sources', key })));
  return new Map(found.flatMap((source) => (source ? [[source.key, rankOfSource(source)] as const] : [])));
}
