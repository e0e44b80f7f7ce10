// What stands in the second line of a box? The state in a word, with the number that makes it so.
import type { SegmentScope } from '../api/generated/graphql.ts';
import type { Words } from '../words/zh.ts';
import type { Cell } from './standing.ts';

type Known = Pick<Cell, 'state' | 'producers' | 'planned' | 'elsewhereInCity'>;

export function stateLine({ state, producers, planned, elsewhereInCity }: Known, words: Words): string {
  const word = words.coverage[state];
  const { nodeState } = words;
  if (state === 'UNKNOWN') return elsewhereInCity ? nodeState.inCity(word) : word;
  if (state === 'PLANNED') return planned > 0 ? nodeState.planned(word, planned) : word;
  if (state === 'ABSENT') return word;
  const line = producers > 0 ? nodeState.firms(word, producers) : word;
  return state === 'WEAK' && planned > 0 ? nodeState.andPlanned(line, planned) : line;
}

/** A step says that it is one: it is drawn, never counted. */
export function stateLineOf(cell: Known, scope: SegmentScope, words: Words): string {
  return scope === 'STEP' ? words.nodeState.stepState(words.coverage[cell.state]) : stateLine(cell, words);
}
