// Can the matrix be walked and opened by keys, and does each cell say what it is?
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { PlaceFragment } from '../api/generated/graphql.ts';
import { smallChain } from '../atlas/smallSoda.ts';
import { Language } from '../state/language.svelte.ts';
import { layOutMatrix, type Matrix, type MatrixCell, type MatrixOrder } from './matrix.ts';
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
    isGap: true,
  })),
);
const chinese = new Language('zh');
const order: MatrixOrder = { rows: 'code', columns: 'stage', nameOf: (named) => chinese.name(named), locale: 'zh-CN' };
const [city, county] = places as [PlaceFragment, PlaceFragment];
const matrix = layOutMatrix(chain, city, [{ place: county, parts: [] }], cells, order);

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

  describe('of 103 regions and 1,000 segments', () => {
    const segments = Array.from({ length: 1000 }, (_, index) => ({
      ...chain.segments[0]!,
      slug: `s${index}`,
      nameZh: `环节${index}`,
      shortZh: null,
    }));
    const large: Matrix = {
      groups: [{ key: 'all', by: null, segments }],
      segments,
      rows: Array.from({ length: 103 }, (_, index) => ({
        region: { code: String(index), level: 'COUNTY', nameZh: `旗县${index}`, nameEn: null },
        rank: index === 0 ? 'whole' : 'part',
        cells: segments.map(({ slug }) => ({ ...cells[0]!, region: { code: String(index) }, segment: { slug } })),
        standing: 0,
        gaps: 1000,
        absent: 1000,
        unknown: 0,
      })),
    };
    const open = () =>
      render(MatrixGrid, {
        matrix: large,
        selected: null,
        here: '',
        label: '矩阵',
        language: chinese,
        onopen: vi.fn(),
      });

    it('draws what is in sight, and counts the rest for those who do not see it', async () => {
      const screen = await open();
      const grid = screen.getByRole('grid').element();
      expect(grid.querySelectorAll('.cell').length).toBeLessThan(5000);
      expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['104', '1005']);
      grid.scrollLeft = 8000;
      await expect.element(screen.getByRole('columnheader', { name: '环节500', exact: true })).toBeInTheDocument();
      await expect.element(screen.getByRole('rowheader', { name: '旗县0全域' })).toBeVisible();
    });

    it('is walked to its far end and back by keys', async () => {
      const screen = await open();
      await userEvent.tab();
      await userEvent.keyboard('{Control>}{End}{/Control}');
      await expect.element(screen.getByRole('gridcell', { name: '旗县102，环节999，缺失' })).toHaveFocus();
      await userEvent.keyboard('{PageUp}{Home}');
      await expect.poll(() => document.activeElement?.getAttribute('data-at')).toMatch(/^[1-9]\d,0$/);
      await userEvent.keyboard('{Control>}{Home}{/Control}');
      await expect.element(screen.getByRole('gridcell', { name: '旗县0，环节0，缺失' })).toHaveFocus();
    });
  });
});
