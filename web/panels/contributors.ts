// Which parts is a score drawn from? Inputs and support are one bar, need and scale another; deductions are negative ones.
import type { SegmentPanelQuery } from '../api/generated/graphql.ts';

export const CONTRIBUTORS = [
  'inputs',
  'demand',
  'routes',
  'related',
  'candidates',
  'certain',
  'condition',
  'floor',
] as const;
export type Contributor = (typeof CONTRIBUTORS)[number];

export type Contribution = NonNullable<SegmentPanelQuery['gap']>['contributions'][number];

export interface ScorePart<Given = Contribution> {
  name: Contributor;
  points: number;
  contributions: readonly Given[];
}

/** What every score consists of, even where it gives nothing; conditions and the floor appear only where they count. */
const ALWAYS: readonly Contributor[] = ['inputs', 'demand', 'routes', 'related', 'candidates', 'certain'];
const DRAWN_WITH: Record<string, Contributor> = { support: 'inputs', scale: 'demand' };
/** Contributions that share a bar, and so are told apart where it opens. */
export const PARTS = ['inputs', 'support', 'demand', 'scale'] as const;
export type Part = (typeof PARTS)[number];

/** Parts in the order they are drawn. Their points add up to the score, because every contribution is in exactly one. */
export function scoreParts<Given extends { name: string; points: number } = Contribution>(
  contributions: readonly Given[],
): ScorePart<Given>[] {
  const known = (name: string): Contributor =>
    DRAWN_WITH[name] ?? CONTRIBUTORS.find((contributor) => contributor === name) ?? 'condition';
  return CONTRIBUTORS.map((name) => {
    const own = contributions.filter((contribution) => known(contribution.name) === name);
    return { name, contributions: own, points: own.reduce((sum, { points }) => sum + points, 0) };
  }).filter(({ name, contributions: own }) => ALWAYS.includes(name) || own.length > 0);
}
