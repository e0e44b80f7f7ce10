// How long until a person sees the map, from the address to the first drawn frame, over a page that draws as many plain
// boxes and lines and asks nobody anything?
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readFiles } from '../../app/files.ts';
import { createApp } from '../../app.ts';
import { listen } from '../../main/listen.ts';
import { builtWeb, buildStaleWeb } from '../../main/webBuild.ts';
import { PROJECT_FOLDER } from '../../settings.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import type { Benchmark, Work } from '../benchmark.ts';
import type { Filled } from '../filled.ts';
import type { Input } from '../input.ts';

interface Drawing {
  benchmarks: readonly Benchmark[];
  close(): Promise<void>;
}

/** For the browser: the graph that Cytoscape keeps on the element it draws in. */
const GRAPH = `[...document.querySelectorAll('div')].map((element) => element._cyreg?.cy).find(Boolean)`;
/** The frame after the one in which the elements came. */
const NEXT_FRAME = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`;
/** The page's own policy forbids to look for the graph with words of a string. */
const PAGE = { viewport: { width: 1440, height: 900 }, bypassCSP: true };
const CHROMIUM = ['--no-sandbox', '--disable-dev-shm-usage'];

export async function drawing(
  { store }: Filled,
  { region, industry }: Input,
  { executablePath, times }: { executablePath: string; times: number },
): Promise<Drawing> {
  await buildStaleWeb(PROJECT_FOLDER, console.log);
  const snapshot = assembleSnapshot(await store.snapshotSource());
  const log = { error: (...words: unknown[]) => console.error(...words) };
  const app = createApp({ version: 'bench', log });
  app.serve(
    { store, snapshot: async () => snapshot, refresh: async () => snapshot },
    await readFiles(builtWeb(PROJECT_FOLDER)),
  );
  const listener = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM });
  const map = `${listener.address}?industry=${industry}&region=${region}`;
  const { nodes, edges } = await countDrawn(browser, map);
  const plain = await plainPage(nodes, edges);
  return {
    benchmarks: [
      {
        name: 'map drawn',
        times,
        baseline: {
          name: `${nodes} boxes and ${edges} lines by Cytoscape on a page of its own`,
          ...shown(browser, plain),
        },
        work: { name: 'from the address to the first frame, in a fresh browser profile', ...shown(browser, map) },
      },
    ],
    close: async () => {
      await browser.close();
      await listener.close();
    },
  };
}

/** A fresh profile each time: nothing is cached. */
const shown = (browser: Browser, address: string): Omit<Work, 'name'> => ({
  prepare: () => browser.newPage(PAGE),
  run: (page) => see(page as Page, address),
  finish: (page) => (page as Page).close(),
});

async function see(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(`(${GRAPH})?.nodes().length > 0`);
  await page.evaluate(NEXT_FRAME);
}

async function countDrawn(browser: Browser, address: string): Promise<{ nodes: number; edges: number }> {
  const page = await browser.newPage(PAGE);
  await see(page, address);
  const [nodes, edges] = await page.evaluate<[number, number]>(`[${GRAPH}.nodes().length, ${GRAPH}.edges().length]`);
  await page.close();
  return { nodes, edges };
}

async function plainPage(nodes: number, edges: number): Promise<string> {
  const library = await readFile(join(PROJECT_FOLDER, 'node_modules/cytoscape/dist/cytoscape.min.js'), 'utf8');
  const body = `<div id="map" style="width: 1400px; height: 860px"></div><script>${library}</script><script>
    const nodes = Array.from({ length: ${nodes} }, (_, at) => ({ data: { id: 'n' + at }, position: { x: (at % 12) * 110, y: Math.floor(at / 12) * 60 } }));
    const edges = Array.from({ length: ${edges} }, (_, at) => ({ data: { source: 'n' + (at % ${nodes}), target: 'n' + ((at * 7 + 1) % ${nodes}) } }));
    const style = [{ selector: 'node', style: { shape: 'rectangle', label: 'data(id)' } }];
    cytoscape({ container: document.getElementById('map'), elements: { nodes, edges }, layout: { name: 'preset' }, style });
  </script>`;
  return `data:text/html;base64,${Buffer.from(`<!doctype html><meta charset="utf-8">${body}`).toString('base64')}`;
}
