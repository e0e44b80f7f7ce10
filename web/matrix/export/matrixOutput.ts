// What of the matrix can be taken along, and what does each take? Its cells are asked for with all that they rest on.
import type { Chain } from '../../atlas/sheetOfChain.ts';
import { printChoices, tableChoices, type OutputGroup } from '../../output/choices.ts';
import { fetchCells } from '../../output/cells.ts';
import type { Language } from '../../state/language.svelte.ts';
import type { Matrix } from '../matrix.ts';

export function matrixChoices(chain: Chain, matrix: Matrix, language: Language, revision: number): OutputGroup[] {
  const { words } = language;
  const regions = matrix.rows.map(({ region }) => region.code);
  const whole = matrix.rows[0]?.region;
  const place = whole ? language.name(whole) : '';
  const name = words.output.matrix.file(place, language.name(chain), revision);
  return [
    tableChoices(words, async (progress) => {
      const [{ matrixTable }, cells] = await Promise.all([
        import('./matrixTable.ts'),
        fetchCells(chain.slug, chain.segments.length, regions, progress),
      ]);
      return { table: matrixTable(matrix, cells, language), name };
    }),
    printChoices(language, async (paper, progress) => {
      const [{ printMatrix }, cells] = await Promise.all([
        import('./printMatrix.ts'),
        fetchCells(chain.slug, chain.segments.length, regions, progress),
      ]);
      return printMatrix(paper, words.output.matrix.title(place, language.name(chain)), matrix, cells, language);
    }),
  ];
}
