// How is the matrix opened in the browser, how is it scrolled, and how long does a key take in it?
import type { Browser, Page } from 'playwright-core';
import { moveInFrames, type Frames } from './frames.ts';

const GRID = `document.querySelector('.matrix-grid')`;
const NEXT_FRAME = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`;

/** Done with the frame that shows the first rows. */
export async function seeMatrix(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(`document.querySelectorAll('.matrix-grid .cell').length > 0`);
  await page.evaluate(NEXT_FRAME);
}

/** So many rows and columns, for those who do not see them. */
export const countMatrix = (page: Page): Promise<[rows: number, columns: number]> =>
  page.evaluate<[number, number]>(`[${GRID}.ariaRowCount, ${GRID}.ariaColCount].map(Number)`);

/** How far it scrolls, in pixels. */
export const sizeOfMatrix = (page: Page): Promise<{ width: number; height: number }> =>
  page.evaluate<{ width: number; height: number }>(`({ width: ${GRID}.scrollWidth, height: ${GRID}.scrollHeight })`);

/** Pixels a frame: as fast as a wheel is turned by somebody in a hurry. */
const PACE = 100;

/** To its end, and back again. */
export function scrollMatrix(
  browser: Browser,
  page: Page,
  along: 'scrollTop' | 'scrollLeft',
  frames = 120,
): Promise<Frames> {
  const most = along === 'scrollTop' ? 'scrollHeight - grid.clientHeight' : 'scrollWidth - grid.clientWidth';
  const step = `(() => {
    const grid = ${GRID};
    const most = grid.${most};
    return (frame) => { grid.${along} = most - Math.abs(((frame * ${PACE}) % (2 * most)) - most); };
  })()`;
  return moveInFrames(browser, page, step, frames);
}

/** Milliseconds from a key to the frame in which the focus has moved, for each of the keys. */
export async function pressKeys(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.focus('.matrix-grid [data-at][tabindex="0"]');
  await page.evaluate(`{
    window.pressed = [];
    let from = 0;
    ${GRID}.addEventListener('keydown', (event) => { from = event.timeStamp; }, true);
    ${GRID}.addEventListener('focusin', () =>
      requestAnimationFrame(() => setTimeout(() => window.pressed.push(performance.now() - from))));
  }`);
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction(`window.pressed.length > ${index}`);
  }
  return page.evaluate<number[]>('window.pressed');
}
