// Does the map work for the mouse, the keyboard and the screen reader alike?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { createRawSnippet } from 'svelte';
import '../theme/tokens.css';
import { Language } from '../state/language.svelte.ts';
import Atlas from './Atlas.svelte';
import { smallChain, smallStanding } from './smallSoda.ts';

// The map fills what it is put into.
document.head.insertAdjacentHTML('beforeend', '<style>body { margin: 0 } body > div { height: 700px }</style>');

const calls = { onselect: vi.fn(), onelsewhere: vi.fn() };
afterEach(() => Object.values(calls).forEach((call) => call.mockClear()));

async function open(selected: string | null = null) {
  const screen = await render(Atlas, {
    chain: smallChain(),
    standing: smallStanding(),
    kinds: ['MAIN_INPUT'],
    selected,
    emphasis: null,
    overlay: [],
    noteOf: () => null,
    place: '奈曼旗',
    language: new Language('zh'),
    theme: 'light',
    covered: 0,
    referenceElsewhere: () => 'D3',
    legend: createRawSnippet(() => ({ render: () => '<p>图例</p>' })),
    ...calls,
  });
  // The boxes come in the frame after the page around them.
  await expect.element(screen.getByRole('button', { name: /硅砂/ })).toBeInTheDocument();
  return screen;
}

describe('the map', () => {
  it('has a button for every box, named by place, name, state and rank', async () => {
    const screen = await open();
    await expect.element(screen.getByRole('group', { name: '奈曼旗天然碱产业链图谱' })).toBeInTheDocument();
    const boxes = [...screen.container.querySelectorAll('button[data-segment]')];
    expect(boxes).toHaveLength(9);
    await expect
      .element(screen.getByRole('button', { name: /^[A-Z]+\d+ 汽车玻璃，缺失，延链第 1 名$/ }))
      .toBeInTheDocument();
    expect(boxes.filter((box) => (box as HTMLElement).tabIndex === 0)).toHaveLength(1);
  });

  it('opens a segment where the canvas is pressed', async () => {
    const screen = await open();
    const box = screen.getByRole('button', { name: /硅砂/ }).element();
    const canvas = screen.container.querySelector('.canvas')!;
    // The graph library may still be on its way, and the sheet is looked at from elsewhere until then.
    await expect
      .poll(async () => {
        const [area, frame] = [box.getBoundingClientRect(), canvas.getBoundingClientRect()];
        const position = { x: area.x + area.width / 2 - frame.x, y: area.y + area.height / 2 - frame.y };
        await userEvent.click(canvas, { position });
        return calls.onselect.mock.calls[0];
      })
      .toEqual(['sand']);
  });

  it('is walked along flows, and opened, by keyboard', async () => {
    const screen = await open();
    (screen.getByRole('button', { name: /硅砂/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('data-segment')).toBe('glass');
    await userEvent.keyboard('{Enter}');
    expect(calls.onselect).toHaveBeenCalledWith('glass');
  });

  it('leads to another chain from the end of a flow', async () => {
    const screen = await open('ash');
    const end = screen.getByRole('button', { name: '去另一条链：氨基酸 D3 味精' }).element() as HTMLElement;
    end.focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onelsewhere).toHaveBeenCalledWith('amino', 'msg');
  });
});
