// Can the matrix be walked and opened by keys, and does each cell say what it is?
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { smallChain } from '../atlas/smallSoda.ts';
import { Language } from '../state/language.svelte.ts';
import { layOutMatrix, type MatrixCell } from './matrix.ts';
import MatrixGrid from './MatrixGrid.svelte';

const chain = smallChain();
const places = [
  { code: '150500', level: 'PREFECTURE' as const, nameZh: '通辽市', nameEn: 'Tongliao' },
  { code: '150525', level: 'COUNTY' as const, nameZh: '奈曼旗', nameEn: 'Naiman Banner' },
];
const cells = places.flatMap(({ code }) =>
  chain.segments.map(({ slug }): MatrixCell => ({
    region: { code },
    segment: { slug },
    state: 'ABSENT',
    takenOver: code === '150525',
    producers: 0,
    planned: 0,
    elsewhereInCity: false,
  })),
);
const matrix = layOutMatrix(chain, places, cells, 'code');

describe('the matrix', () => {
  it('is one stop of the Tab key; arrows move inside, Enter opens', async () => {
    const onopen = vi.fn();
    const screen = await render(MatrixGrid, {
      matrix,
      selected: null,
      here: '',
      label: '矩阵',
      language: new Language('zh'),
      onopen,
    });
    await userEvent.tab();
    const [first, second] = matrix.segments;
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{Enter}');
    expect(onopen).toHaveBeenCalledWith('150525', second?.slug);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    await expect.element(screen.getByRole('gridcell', { name: `通辽市，${first?.nameZh}，缺失` })).toHaveFocus();
    expect(screen.container.querySelectorAll('[tabindex="0"]').length).toBe(1);
  });

  it('tells an absence taken over from one that was found here', async () => {
    const screen = await render(MatrixGrid, {
      matrix,
      selected: { segment: matrix.segments[0]!.slug, region: '150525' },
      here: '',
      label: '矩阵',
      language: new Language('zh'),
      onopen: vi.fn(),
    });
    const name = matrix.segments[0]!.nameZh;
    const cell = screen.getByRole('gridcell', { name: `奈曼旗，${name}，缺失，沿用上级摸底` });
    await expect.element(cell).toHaveAttribute('aria-selected', 'true');
    await expect.element(screen.getByRole('gridcell', { name: `通辽市，${name}，缺失`, exact: true })).toBeVisible();
  });
});
