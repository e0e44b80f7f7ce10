// How much does a source weigh? Its grade and kind, themselves resolved from the claims about it.
import { resolveClaims, type Claim, type Resolved, type SourceRank } from '../chain/claim.ts';
import { GRADES, SOURCE_KINDS } from '../chain/vocabulary.ts';

export type RankOf = (source: string) => SourceRank | undefined;

/** Claims about sources name no source of their own, so nothing ranks them but date and key. */
const UNRANKED: RankOf = () => undefined;

export function resolveSource(key: string, claims: readonly Claim[]): Resolved {
  return resolveClaims('sources', key, claims, UNRANKED);
}

export function rankOfSource({ fields }: Pick<Resolved, 'fields'>): SourceRank {
  return {
    grade: GRADES.find((grade) => grade === fields.grade) ?? null,
    kind: SOURCE_KINDS.find((kind) => kind === fields.kind) ?? null,
  };
}

export const sameRank = (left: SourceRank | undefined, right: SourceRank | undefined): boolean =>
  (left?.grade ?? null) === (right?.grade ?? null) && (left?.kind ?? null) === (right?.kind ?? null);

/** Ranks of all sources that the claims of kind `sources` speak of; other claims are passed over. */
export function rankSources(claims: readonly Claim[]): RankOf {
  const ranks = new Map<string, SourceRank>();
  for (const [key, about] of Map.groupBy(
    claims.filter(({ kind }) => kind === 'sources'),
    ({ about }) => about,
  )) {
    ranks.set(key, rankOfSource(resolveSource(key, about)));
  }
  return (source) => ranks.get(source);
}

/** Every thing the claims are about, resolved, in the order in which it is first met. */
export function resolveAll(claims: readonly Claim[], rankOf: RankOf): Resolved[] {
  const groups = Map.groupBy(claims, ({ kind, about }) => `${kind}\n${about}`);
  return [...groups.values()].flatMap((about) => {
    const [first] = about;
    return first === undefined ? [] : [resolveClaims(first.kind, first.about, about, rankOf)];
  });
}
