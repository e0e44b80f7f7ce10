// Does a page come out of the printer whole, on light ground and under its name, and is it afterwards as it was?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { prepareToPrint, type PrintedPage } from './browserPrint.ts';
import { printing } from './printing.svelte.ts';

const root = document.documentElement;
let end: () => void = () => undefined;
let page: HTMLElement;

function show(html: string, over: Partial<PrintedPage> = {}): void {
  page = document.createElement('div');
  page.id = 'app';
  page.innerHTML = html;
  document.body.append(page);
  root.dataset.theme = 'dark';
  const printed: PrintedPage = {
    title: '缺口 "一"',
    about: '修订 7',
    counter: '第 〔page〕 / 〔pages〕 页',
    layOut: () => null,
  };
  end = prepareToPrint(() => ({ ...printed, ...over }));
}
const tell = (event: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(event));
const margins = () => [...document.head.querySelectorAll('style')].map(({ textContent }) => textContent).join('');

afterEach(() => {
  end();
  page.remove();
  delete root.dataset.theme;
});

describe('a page that the browser prints', () => {
  it('has its name, its state and the number of the sheet in the margins, and light ground', () => {
    show('');
    tell('beforeprint');
    expect(margins()).toContain(String.raw`@top-left { content: "缺口 \"一\""`);
    expect(margins()).toContain('@top-right { content: "修订 7"');
    expect(margins()).toContain('"第 " counter(page) " / " counter(pages) " 页"');
    expect(root.dataset.theme).toBe('light');
    tell('afterprint');
    expect(margins()).not.toContain('@top-left');
    expect(root.dataset.theme).toBe('dark');
  });

  it('lies open where it scrolls, made smaller where it is wider than the sheet, and sticks nowhere', () => {
    show(`<div class="tall" style="overflow-y: auto; height: 10px"><p style="position: sticky; top: 0">a</p></div>
      <div class="wide" style="overflow-x: auto"><p style="width: 1300px">b</p></div><p class="plain">c</p>`);
    const marks = () =>
      ['.tall', '.tall p', '.wide', '.plain'].map((name) => {
        const { dataset, style } = page.querySelector<HTMLElement>(name)!;
        return [dataset.unrolled, dataset.unstuck, style.zoom !== ''];
      });
    tell('beforeprint');
    expect(marks()).toEqual([
      ['tall', undefined, false],
      [undefined, '', false],
      ['tall', undefined, true],
      [undefined, undefined, false],
    ]);
    expect(Number(page.querySelector<HTMLElement>('.wide')!.style.zoom)).toBeCloseTo(1047 / 1300, 2);
    tell('afterprint');
    expect(marks()).toEqual(Array(4).fill([undefined, undefined, false]));
  });

  it('draws all that it knows while it is printed', () => {
    show('');
    tell('beforeprint');
    expect(printing.now).toBe(true);
    tell('afterprint');
    expect(printing.now).toBe(false);
  });

  it('gives way to sheets of its own, which are taken away again', () => {
    const back = vi.fn();
    show('', { layOut: () => back });
    tell('beforeprint');
    expect(margins()).not.toContain('@top-left');
    expect(root.dataset.theme).toBe('dark');
    tell('afterprint');
    expect(back).toHaveBeenCalledOnce();
  });
});
