// What stands in the second line of a box? The state in a word, with the number that makes it so.
import type { SegmentScope } from '../api/generated/graphql.ts';
import type { Words } from '../words/zh.ts';
import type { ChainSegment } from './sheetOfChain.ts';
import type { Cell, Standing } from './standing.ts';

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

/** What a box says: its state, and where that is only assumed, what it is today. */
export function stateLineIn(standing: Standing, { slug, scope }: ChainSegment, words: Words): string {
  const cell = standing.cell(slug);
  if (!cell) return '';
  const line = stateLineOf(cell, scope, words);
  return becoming(standing, slug, line, words);
}

/** The same in the room that a box has. */
export function shortStateLine(standing: Standing, { slug, scope }: ChainSegment, words: Words): string {
  const cell = standing.cell(slug);
  if (!cell) return '';
  const changes = standing.was(slug)?.cell.state !== undefined && standing.was(slug)?.cell.state !== cell.state;
  return becoming(standing, slug, changes ? words.coverage[cell.state] : stateLineOf(cell, scope, words), words);
}

function becoming(standing: Standing, slug: string, line: string, words: Words): string {
  const was = standing.was(slug)?.cell.state;
  return was === undefined || was === standing.cell(slug)?.state
    ? line
    : words.modes.whatIf.became(words.coverage[was], line);
}
