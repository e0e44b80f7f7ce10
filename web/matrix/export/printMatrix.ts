// How does the matrix come to paper? With what every printed sheet says of itself.
import type { OutputCells } from '../../output/cells.ts';
import { checksumOf } from '../../output/checksum.ts';
import { lettersReady, lightTokens } from '../../output/lightTokens.ts';
import type { PrintedPaper } from '../../output/paper.ts';
import { drawPages, type PageFrame } from '../../output/print/page.ts';
import { gatherSources, sourcesLine } from '../../output/table/sources.ts';
import type { Language } from '../../state/language.svelte.ts';
import type { Matrix } from '../matrix.ts';
import { matrixPages } from './matrixPages.ts';

export async function printMatrix(
  paper: PrintedPaper,
  title: string,
  matrix: Matrix,
  { cells, revision, asOf }: OutputCells,
  language: Language,
) {
  await lettersReady();
  const { frame } = language.words.output;
  const sources = gatherSources(cells.flatMap(({ evidence }) => evidence));
  const facts = cells.map(({ region, segment, state, producers, planned }) => [
    region.code,
    segment.slug,
    state,
    producers,
    planned,
  ]);
  const page: PageFrame = {
    paper,
    texts: {
      title,
      beside: [`${language.words.flows.segments(matrix.segments.length)} · ${frame.asOf(asOf)}`],
      sources: sourcesLine(sources, 'table', language.words),
      foot: `${frame.revision(revision)} · ${frame.checksum(checksumOf([revision, facts]))}`,
    },
    tokens: lightTokens(),
    words: language.words,
    explained: 'coverage',
  };
  return { title, pages: drawPages(page, matrixPages(page, matrix, language)) };
}
