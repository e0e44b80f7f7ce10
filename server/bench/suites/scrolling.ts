// Can a matrix of 103 regions and 1,000 segments be used: are its rows there soon, does it scroll smoothly, does it follow keys?
import { inTurns, type Budget } from '../budget.ts';
import type { Input } from '../input.ts';
import { framesKept, type Frames } from '../web/frames.ts';
import { inventMatrix } from '../web/inventedMatrix.ts';
import { pressKeys, scrollMatrix, seeMatrix, sizeOfMatrix } from '../web/matrixPage.ts';
import { plainSheet } from '../web/plainPages.ts';
import type { Promised, Stage } from '../web/stage.ts';

const ROWS = 103;
const SEGMENTS = 1000;
const KEYS = ['ArrowRight', 'ArrowDown', 'PageDown', 'End', 'PageUp', 'ArrowLeft', 'Control+End', 'Control+Home'];
const SIZE = `${ROWS} × ${SEGMENTS.toLocaleString('en')}`;

export const MATRIX_BUDGETS: readonly Promised[] = [
  { name: `first rows of a matrix of ${SIZE}`, measure: firstRows },
  { name: `frames of a scrolled matrix of ${SIZE}`, measure: scrolled },
  { name: `keys in a matrix of ${SIZE}`, measure: keys },
];

const largeOf = (stage: Stage): string => stage.invent(inventMatrix(ROWS, SEGMENTS));
/** As that of a province of eight cities, over the longest chains that there are. */
const usualOf = (stage: Stage): string => stage.invent(inventMatrix(8, 160));

async function firstRows(stage: Stage, _input: Input, times: number): Promise<Budget[]> {
  const see = (address: string) => () =>
    stage.withPage(async (page) => {
      const start = performance.now();
      await seeMatrix(page, address);
      return performance.now() - start;
    });
  const { values, baseline } = await inTurns(times, see(largeOf(stage)), see(usualOf(stage)));
  return [
    {
      ...{ name: `first rows of a matrix of ${SIZE}`, unit: 'ms', most: 1500, share: 'p50', values },
      work: 'from the address to the first rows, in a fresh profile',
      baseline: { name: 'the same of one of 8 × 160', values: baseline },
    },
  ];
}

async function scrolled(stage: Stage): Promise<Budget[]> {
  const matrix = largeOf(stage);
  const both = async (address: string): Promise<{ down: Frames; across: Frames }> =>
    stage.withPage(async (page) => {
      await seeMatrix(page, address);
      const down = await scrollMatrix(stage.browser, page, 'scrollTop');
      return { down, across: await scrollMatrix(stage.browser, page, 'scrollLeft') };
    });
  const own = await both(matrix);
  const size = await stage.withPage(async (page) => {
    await seeMatrix(page, matrix);
    return sizeOfMatrix(page);
  });
  const plain = await both(stage.addPlain(plainSheet(size)));
  const name = 'an empty sheet of the same size';
  return [
    ...framesKept(`a matrix of ${SIZE}, down and up`, own.down, { name, frames: plain.down }),
    ...framesKept(`a matrix of ${SIZE}, across and back`, own.across, { name, frames: plain.across }),
  ];
}

async function keys(stage: Stage): Promise<Budget[]> {
  const press = (address: string) =>
    stage.withPage(async (page) => {
      await seeMatrix(page, address);
      return pressKeys(page, [...KEYS, ...KEYS]);
    });
  return [
    {
      ...{
        name: `a key in a matrix of ${SIZE}`,
        unit: 'ms',
        most: 100,
        share: 'p95',
        values: await press(largeOf(stage)),
      },
      work: 'from the key to the frame with the cell it leads to',
      baseline: { name: 'the same in one of 8 × 160', values: await press(usualOf(stage)) },
    },
  ];
}
