// Which verdicts change with what is assumed? Gaps that close, open, or turn into another kind, and those that become viable or not.
import type { StandpointFragment } from '../api/generated/graphql.ts';

export type VerdictChange =
  | { how: 'closed'; segment: StandpointFragment['segment']; before: StandpointFragment }
  | { how: 'opened'; segment: StandpointFragment['segment']; after: StandpointFragment }
  | {
      how: 'changed';
      segment: StandpointFragment['segment'];
      before: StandpointFragment;
      after: StandpointFragment;
    };

/** In the order of the ranks before, then of those after; a rank that only moves is no change of a verdict. */
export function verdictChanges(
  before: readonly StandpointFragment[],
  after: readonly StandpointFragment[],
): VerdictChange[] {
  const then = new Map(after.map((gap) => [gap.segment.slug, gap]));
  const now = new Set(before.map(({ segment }) => segment.slug));
  return [
    ...before.flatMap((gap): VerdictChange[] => {
      const other = then.get(gap.segment.slug);
      if (!other) return [{ how: 'closed', segment: gap.segment, before: gap }];
      if (other.kind === gap.kind && other.viability === gap.viability) return [];
      return [{ how: 'changed', segment: gap.segment, before: gap, after: other }];
    }),
    ...after.flatMap((gap): VerdictChange[] =>
      now.has(gap.segment.slug) ? [] : [{ how: 'opened', segment: gap.segment, after: gap }],
    ),
  ];
}
