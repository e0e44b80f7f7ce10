// How is a map opened in the browser until all of it is drawn, and how is it dragged? The product's, or plain boxes by Cytoscape.
import type { Browser, Page } from 'playwright-core';
import { moveInFrames, type Frames } from './frames.ts';
import type { Amount } from './plainPages.ts';

/** What Cytoscape keeps on the element it draws in. */
const GRAPH = `[...document.querySelectorAll('.canvas')].map((element) => element._cyreg?.cy).find(Boolean)`;
/** The frame after the one in which the last elements came. */
const NEXT_FRAME = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`;
/** Frames in which nothing came any more. */
const CALM = 30;
const ALL_IS_THERE = `new Promise((done) => {
  let [calm, last] = [0, 0];
  requestAnimationFrame(function look() {
    const now = (${GRAPH})?.elements().length ?? 0;
    calm = now > 0 && now === last ? calm + 1 : 0;
    last = now;
    return calm < ${CALM} ? requestAnimationFrame(look) : done(true);
  });
})`;

/** How much is on the map once nothing more comes. */
export async function countDrawn(page: Page, address: string): Promise<Amount> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(`(${GRAPH})?.nodes().length > 0`);
  await page.evaluate(ALL_IS_THERE);
  const [nodes, edges] = await page.evaluate<[number, number]>(`[${GRAPH}.nodes().length, ${GRAPH}.edges().length]`);
  return { nodes, edges };
}

/** Opens a map that holds so much, and is done with the frame that shows the last of it. */
export async function seeMap(page: Page, address: string, { nodes, edges }: Amount): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(`(${GRAPH})?.nodes().length >= ${nodes} && (${GRAPH}).edges().length >= ${edges}`);
  await page.evaluate(NEXT_FRAME);
}

/** A hand that moves in every frame: once round, from where there is no box. */
const DRAG = `(() => {
  const canvas = document.querySelector('.canvas');
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const send = (type, target, x, y) => target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, buttons: type === 'mouseup' ? 0 : 1, clientX: x, clientY: y }),
  );
  const [x, y] = [left + width / 2, top + height - 4];
  const inner = canvas.querySelector('canvas') ?? canvas;
  return (frame) => {
    if (frame === 1) send('mousedown', inner, x, y);
    const turn = (2 * Math.PI * frame) / 120;
    send('mousemove', window, x + 300 * Math.sin(turn), y - 200 * (1 - Math.cos(turn)));
  };
})()`;

export const dragMap = (browser: Browser, page: Page, frames = 120): Promise<Frames> =>
  moveInFrames(browser, page, DRAG, frames);

/** Where the map stands, to see that it has been dragged. */
export const placeOfMap = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate<{ x: number; y: number }>(`({ ...${GRAPH}.pan() })`);
