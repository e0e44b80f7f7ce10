// Makers for tests, as a store would hand them out: what a test does not say is plain.
import type { MakerFacts, Tie, TieKind } from './candidate.ts';
import type { Maker } from './judge.ts';
import { CAPABILITY, reputationOf, scaleOf } from './merit.ts';
import { monthOf } from './signal.ts';

export interface MakerPlan {
  group?: string;
  segment?: string;
  region?: string | null;
  abroad?: boolean;
  grade?: keyof typeof CAPABILITY;
  /** In tonnes a year. */
  capacity?: string | null;
  tags?: readonly string[];
  listed?: boolean;
  signalled?: string | null;
  others?: readonly string[];
  ties?: readonly Tie[];
}

export function makerOf(enterprise: string, plan: MakerPlan = {}): Maker {
  const { tags = [], listed = false, capacity = null, signalled = null } = plan;
  const amount = capacity === null ? null : { unit: 't/a', amount: capacity };
  const facts: MakerFacts = {
    enterprise,
    group: plan.group ?? enterprise,
    segment: plan.segment ?? 'glass',
    region: plan.region === undefined ? 'F' : plan.region,
    abroad: plan.abroad ?? false,
    asOf: '2024',
    capacity: amount,
    capability: CAPABILITY[plan.grade ?? 'B'],
    scale: scaleOf(amount),
    reputation: reputationOf(tags, listed),
    tags,
    listed,
    signalled: signalled === null ? null : monthOf(signalled),
    signal: signalled === null ? null : `${enterprise}|building|${signalled}`,
    others: plan.others ?? [],
  };
  return { facts, ties: (plan.ties ?? []).map((tie) => ({ ...tie, enterprise })) };
}

export const tieOf = (kind: TieKind, other = 'local', more: Partial<Tie> = {}): Tie => ({
  enterprise: '',
  kind,
  other: { kind: 'enterprises', key: other },
  record: kind === 'group' ? null : { kind: 'supplies', key: `${other}-${kind}` },
  outward: true,
  word: null,
  on: null,
  ...more,
});
