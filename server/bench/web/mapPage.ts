// How smoothly does the map of a chain come, and move? Seen from inside the page: its longest task while it draws, and its
// frames while a hand drags it.
import type { Browser, Page } from 'playwright-core';
import type { InventedChain } from './inventedChain.ts';

const PAGE = { viewport: { width: 1440, height: 900 }, bypassCSP: true };
/** What Cytoscape keeps on the element it draws in. */
const GRAPH = `[...document.querySelectorAll('div')].map((element) => element._cyreg?.cy).find(Boolean)`;
/** Tasks are told from 50 ms on. */
const WATCH_TASKS = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });`;
const WATCH_FRAMES = `
  window.frames = [];
  (function watch(now) { window.frames.push(now); window.watching = requestAnimationFrame(watch); })(performance.now());`;
const STOP_FRAMES = `cancelAnimationFrame(window.watching), window.frames.slice(1).map((at, index) => at - window.frames[index])`;

export interface Drawn {
  nodes: number;
  edges: number;
  /** Milliseconds; 0 where no task took 50 or more. */
  longestTask: number;
  longTasks: readonly { startTime: number; duration: number }[];
}

/** Opens the map of a chain of the server, or of an invented one, and waits until all of it is drawn. */
export async function openMap(browser: Browser, address: string, chain?: InventedChain): Promise<Page> {
  const page = await browser.newPage(PAGE);
  await page.addInitScript(WATCH_TASKS);
  if (chain) {
    await page.route('**/graphql', async (route) => {
      const name = /query (\w+)/.exec(route.request().postData() ?? '')?.[1] ?? '';
      const data = chain.answers[name];
      await (data === undefined ? route.continue() : route.fulfill({ json: { data } }));
    });
  }
  await page.goto(chain ? `${address}?industry=${chain.slug}&region=${chain.region}` : address);
  await page.waitForFunction(
    `(${GRAPH})?.nodes('.segment').length >= document.querySelectorAll('button[data-segment]').length && document.querySelectorAll('button[data-segment]').length > 0`,
  );
  await page.waitForFunction(`new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(true))))`);
  return page;
}

export async function drawnOn(page: Page): Promise<Drawn> {
  const [nodes, edges] = await page.evaluate<[number, number]>(`[${GRAPH}.nodes().length, ${GRAPH}.edges().length]`);
  const longTasks = await page.evaluate<Drawn['longTasks']>('window.longTasks');
  return { nodes, edges, longTasks, longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)) };
}

/** Milliseconds from frame to frame while the map is dragged to and fro. */
export async function dragMap(page: Page, moves = 120): Promise<number[]> {
  const stage = await page.locator('.canvas').first().boundingBox();
  if (!stage) throw new Error('[bench] there is no map to drag');
  const [x, y] = [stage.x + stage.width / 2, stage.y + stage.height / 2];
  await page.mouse.move(x, y + stage.height / 2 - 4);
  await page.mouse.down();
  await page.mouse.move(x - 12, y + stage.height / 2 - 4);
  await page.evaluate(WATCH_FRAMES);
  for (let move = 0; move < moves; move += 1) {
    const turn = (2 * Math.PI * move) / moves;
    await page.mouse.move(x + 300 * Math.sin(turn), y + 200 * Math.cos(turn));
  }
  const frames = await page.evaluate<number[]>(STOP_FRAMES);
  await page.mouse.up();
  return frames;
}
