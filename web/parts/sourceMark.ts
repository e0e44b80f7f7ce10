// How firm is a claim? One mark for its source, seen before the claim is read.
import type { ProofFragment } from '../api/generated/graphql.ts';

export const SOURCE_MARKS = ['A', 'B', 'C', 'common', 'desk', 'ungraded'] as const;
export type SourceMark = (typeof SOURCE_MARKS)[number];

type Marked = Pick<ProofFragment, 'confidence' | 'method'> & {
  source: Pick<ProofFragment['source'], 'grade' | 'kind'>;
};

/** A desk search or common knowledge is no document, whatever its grade says. */
export function sourceMark({ confidence, method, source }: Marked): SourceMark {
  if (method === 'DESK' || source.kind === 'DESK_SEARCH') return 'desk';
  if (confidence === 'COMMON_KNOWLEDGE' || source.kind === 'COMMON_KNOWLEDGE') return 'common';
  return source.grade ?? 'ungraded';
}
