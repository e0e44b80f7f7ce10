// What do engines need of a firm and of what it makes to order candidates? Points that do not depend on the place where it is
// wanted, and the month of its newest expansion.
import { capabilityOf, isListed, reputationOf, scaleOf } from '../chain/candidates/merit.ts';
import { isExpansion, monthOf } from '../chain/candidates/signal.ts';
import type { Claim, Resolved } from '../chain/claim.ts';
import { splitKey } from '../chain/records.ts';
import { projectProduction, textOf, textsOf } from './projection.ts';
import type { RankOf } from './sourceRank.ts';

export interface Making {
  capability: number;
  scale: number;
}

export const projectMaking = (resolved: Resolved, claims: readonly Claim[], rankOf: RankOf): Making => ({
  capability: capabilityOf(resolved, claims, rankOf),
  scale: scaleOf(projectProduction(resolved).capacity),
});

export interface Standing {
  reputation: number;
  listed: boolean;
}

export function projectStanding({ fields }: Resolved): Standing {
  const tags = textsOf(fields.tags);
  const listed = isListed(tags, textOf(fields.stock_code));
  return { reputation: reputationOf(tags, listed), listed };
}

export interface SignalRow {
  enterprise: string;
  /** Counted from the year 0; null for what is no expansion, or has no date. */
  month: number | null;
}

export function projectSignal({ key }: Pick<Resolved, 'key'>): SignalRow {
  const [enterprise = '', kind = '', on = ''] = splitKey(key);
  return { enterprise, month: isExpansion(kind) ? monthOf(on) : null };
}
