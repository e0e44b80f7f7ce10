// How smoothly does the map of a chain come, and move? Its longest task while it draws, by the processor's time and so whatever
// else the machine has to do; and its frames, by the clock, while a hand drags it.
import type { Browser, Page } from 'playwright-core';
import type { InventedChain } from './inventedChain.ts';

const PAGE = { viewport: { width: 1440, height: 900 }, bypassCSP: true };
/** What Cytoscape keeps on the element it draws in. */
const GRAPH = `[...document.querySelectorAll('div')].map((element) => element._cyreg?.cy).find(Boolean)`;
const BOXES = `document.querySelectorAll('button[data-segment]').length`;
/** Every box has its button, and a canvas that has nothing left to take in. */
const DRAWN = `${BOXES} > 0 && (${GRAPH})?.nodes('.segment').length >= ${BOXES}`;
const IDLE = `new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(true))))`;
const WATCH_FRAMES = `
  window.frames = [];
  (function watch(now) { window.frames.push(now); window.watching = requestAnimationFrame(watch); })(performance.now());`;
const STOP_FRAMES = `cancelAnimationFrame(window.watching), window.frames.slice(1).map((at, index) => at - window.frames[index])`;

export interface Drawn {
  page: Page;
  nodes: number;
  edges: number;
  /** Milliseconds of the processor, on the page's main thread; loading and running the code is one of them. */
  longestTask: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds that the thread ran. */
  tdur?: number;
  args: { name?: string };
}

/** Opens the map of a chain of the server, or of an invented one, and waits until all of it is drawn. */
export async function drawMap(browser: Browser, address: string, chain?: InventedChain): Promise<Drawn> {
  const page = await browser.newPage(PAGE);
  if (chain) await answerFor(page, chain);
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.goto(chain ? `${address}?industry=${chain.slug}&region=${chain.region}` : address);
  await page.waitForFunction(DRAWN);
  await page.waitForFunction(IDLE);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const [nodes, edges] = await page.evaluate<[number, number]>(`[${GRAPH}.nodes().length, ${GRAPH}.edges().length]`);
  return { page, nodes, edges, longestTask: longestTaskOf(traceEvents) };
}

function answerFor(page: Page, { answers }: InventedChain): Promise<unknown> {
  return page.route('**/graphql', async (route) => {
    const name = /query (\w+)/.exec(route.request().postData() ?? '')?.[1] ?? '';
    const data = answers[name];
    await (data === undefined ? route.continue() : route.fulfill({ json: { data } }));
  });
}

function longestTaskOf(events: readonly TraceEvent[]): number {
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && isMain.has(`${pid}:${tid}`));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/** Milliseconds from frame to frame while the map is dragged once round. */
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
