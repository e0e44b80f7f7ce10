// What is a firm's production worth, wherever it is wanted? Points that do not depend on the place, so that an engine can
// keep makers in their order. They are kept: a change of a number here needs another version of both engines' stores.
import type { Capacity } from '../capacity.ts';
import type { Claim, Resolved, SourceRank } from '../claim.ts';
import { compare, fraction, readDecimal, ZERO } from '../units/exact.ts';
import type { Grade } from '../vocabulary.ts';

/** By the best source that says so; common knowledge, an estimate and a row without a grade prove little. */
export const CAPABILITY = { A: 200, B: 170, C: 130, unproven: 80 } as const satisfies Record<
  Grade | 'unproven',
  number
>;

/** From so much a year on, in whatever canonical unit: tonnes, cubic metres, pieces. */
export const SCALE = [
  [1n, 30],
  [100n, 45],
  [1_000n, 60],
  [10_000n, 75],
  [100_000n, 90],
  [1_000_000n, 100],
] as const;

/** The marks, and how they are written; of the levels of 专精特新 only the highest counts. */
const LEVELS = [
  { points: 50, words: ['little-giant', '小巨人', '专精特新小巨人', '专精特新"小巨人"', '专精特新“小巨人”'] },
  { points: 40, words: ['srdi', '专精特新', '专精特新中小企业', '专精特新企业'] },
  { points: 20, words: ['innovative', '创新型', '创新型中小企业'] },
] as const;
const MARKS = [
  { points: 60, words: ['leading', '龙头', '龙头企业'] },
  { points: 50, words: ['champion', 'champion-product', '单项冠军', '单项冠军产品'] },
] as const;
export const LISTED = { points: 30, words: ['listed', '上市', '上市公司', '上市企业'] } as const;

const MOST_REPUTATION = 100;
/** What an expansion gives while it is new. */
export const SIGNAL = 100;

/** No claim is asked that says the firm does something else with it than what is shown. */
export function capabilityOf(
  { fields }: Pick<Resolved, 'fields'>,
  claims: readonly Claim[],
  rankOf: (source: string) => SourceRank | undefined,
): number {
  const agreeing = claims.filter(({ fields: { status } }) => status === undefined || status === fields.status);
  return Math.max(CAPABILITY.unproven, ...agreeing.map((claim) => certaintyOf(claim, rankOf(claim.source))));
}

function certaintyOf({ confidence }: Claim, rank: SourceRank | undefined): number {
  if (rank?.kind === 'ruling') return CAPABILITY.A;
  const isProven = (confidence ?? 'sourced') === 'sourced' && rank?.kind !== 'common-knowledge';
  return isProven && rank?.grade ? CAPABILITY[rank.grade] : CAPABILITY.unproven;
}

export function scaleOf(capacity: Capacity | null): number {
  const amount = capacity === null ? ZERO : (readDecimal(capacity.amount) ?? ZERO);
  return SCALE.reduce((points, [from, more]) => (compare(amount, fraction(from, 1n)) < 0 ? points : more), 0);
}

export const carries = (tags: readonly string[], words: readonly string[]): boolean =>
  tags.some((tag) => words.includes(tag.normalize('NFKC').trim().toLowerCase()));

export const isListed = (tags: readonly string[], stockCode: string | null): boolean =>
  stockCode !== null || carries(tags, LISTED.words);

export function reputationOf(tags: readonly string[], listed: boolean): number {
  const level = LEVELS.find(({ words }) => carries(tags, words))?.points ?? 0;
  const marks = MARKS.reduce((sum, { points, words }) => (carries(tags, words) ? sum + points : sum), 0);
  return Math.min(MOST_REPUTATION, level + marks + (listed ? LISTED.points : 0));
}
