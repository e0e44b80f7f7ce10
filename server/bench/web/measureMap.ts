// Does the map answer while it draws, and does it move without a stutter? Run by itself: `node server/bench/web/measureMap.ts`.
import { chromium } from 'playwright-core';
import { probe } from '../../../scripts/probe.ts';
import { createApp } from '../../app.ts';
import { readFiles } from '../../app/files.ts';
import { listen } from '../../main/listen.ts';
import { builtWeb, buildStaleWeb } from '../../main/webBuild.ts';
import { PROJECT_FOLDER } from '../../settings.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import { openSqliteEngine } from '../engines.ts';
import { fill } from '../filled.ts';
import { seedInput } from '../inputs.ts';
import { inventChain } from './inventedChain.ts';
import { dragMap, drawMap } from './mapPage.ts';

const CASES = [
  { name: 'the largest chain of the seed', path: '?industry=amino-acids&region=150500', chain: undefined },
  { name: 'a chain of 150 segments', path: '', chain: inventChain(150) },
  { name: 'a chain of 1,000 segments', path: '', chain: inventChain(1000) },
];

const { chromium: executablePath } = probe();
if (executablePath === null) throw new Error('[bench] no Chromium was found: set LIANTU_CHROMIUM to its path');
await buildStaleWeb(PROJECT_FOLDER, console.log);
const engine = await openSqliteEngine();
const filled = await fill(engine, await seedInput(engine));
const snapshot = assembleSnapshot(await filled.store.snapshotSource());
const app = createApp({ version: 'bench', log: { error: (...words: unknown[]) => console.error(...words) } });
const product = { store: filled.store, snapshot: async () => snapshot, refresh: async () => snapshot };
app.serve(product, await readFiles(builtWeb(PROJECT_FOLDER)));
const listener = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  for (const { name, path, chain } of CASES) {
    const { page, nodes, edges, longestTask } = await drawMap(browser, listener.address + path, chain);
    const frames = (await dragMap(page)).sort((left, right) => left - right);
    const at = (share: number) => (frames[Math.floor(frames.length * share)] ?? 0).toFixed(1);
    console.log(`${name}: ${nodes} boxes and signs, ${edges} lines`);
    console.log(`  drawn: longest task ${longestTask.toFixed(0)} ms of the processor`);
    console.log(`  dragged: ${at(0.5)} ms from frame to frame, 19 of 20 within ${at(0.95)} ms`);
    await page.close();
  }
} finally {
  await browser.close();
  await listener.close();
  await filled.close();
  await engine.close();
}
