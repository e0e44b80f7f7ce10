// How does what a store reads become the core's snapshot? Claims are ranked and resolved, then told as plain rows.
import { buildSnapshot } from '../../chain/buildSnapshot.ts';
import { resolveClaims, type Claim, type Resolved } from '../../chain/claim.ts';
import type { RecordKind } from '../../chain/records.ts';
import { growRegionTree } from '../../chain/region.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import { rankSources } from '../sourceRank.ts';
import type { SnapshotSource } from '../store.ts';
import {
  toAmounts,
  toCondition,
  toDemand,
  toFlow,
  toIndustry,
  toMarket,
  toProject,
  toSegment,
  toSurvey,
} from './rows.ts';

export function assembleSnapshot({ revision, asOf, regions, claims, producers }: SnapshotSource): Snapshot {
  const rankOf = rankSources(claims);
  const byKind = Map.groupBy(claims, ({ kind }) => kind);
  const rows = <Row>(kind: RecordKind, toRow: (resolved: Resolved, claims: readonly Claim[]) => Row | null): Row[] =>
    [...Map.groupBy(byKind.get(kind) ?? [], ({ about }) => about)].flatMap(([key, about]) => {
      const row = toRow(resolveClaims(kind, key, about, rankOf), about);
      return row === null ? [] : [row];
    });
  const amounts = toAmounts(rows('project_amounts', (resolved, about) => [resolved, about] as const));
  return buildSnapshot({
    revision,
    asOf,
    regions: growRegionTree(regions),
    industries: rows('industries', toIndustry),
    segments: rows('segments', toSegment),
    flows: rows('flows', toFlow),
    producers,
    surveys: rows('surveys', (resolved, about) => toSurvey(resolved, about, rankOf)),
    conditions: rows('conditions', toCondition),
    demands: rows('demands', toDemand),
    market: rows('market', toMarket),
    projects: rows('projects', (resolved) => toProject(resolved, amounts)),
  });
}
