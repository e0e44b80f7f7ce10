// Does the map keep what was promised to its readers: there soon, never deaf while it draws, small, and smooth under the hand?
import type { Page } from 'playwright-core';
import { inTurns, type Budget } from '../budget.ts';
import type { Input } from '../input.ts';
import { framesKept } from '../web/frames.ts';
import { inventChain } from '../web/inventedChain.ts';
import { countDrawn, dragMap, seeMap } from '../web/mapPage.ts';
import { cytoscapeScript, plainGraph, type Amount } from '../web/plainPages.ts';
import { gzippedSize, scriptsOf } from '../web/scripts.ts';
import type { Promised, Stage } from '../web/stage.ts';
import { longestOf, trace } from '../web/trace.ts';

/** What a line at home or in an office carries, in bytes a second, and the milliseconds there and back. */
const LINE = { downloadThroughput: 1_250_000, uploadThroughput: 625_000, latency: 40 };

export const MAP_BUDGETS: readonly Promised[] = [
  { name: 'first map', measure: firstMap },
  { name: 'longest task', measure: longestTask },
  { name: 'script of the first page', measure: firstScript },
  { name: 'frames of a dragged map', measure: draggedMap },
];

const homeOf = (stage: Stage, { region, industry }: Input): string =>
  `${stage.address}?industry=${industry}&region=${region}`;

async function firstMap(stage: Stage, input: Input, times: number): Promise<Budget[]> {
  const map = homeOf(stage, input);
  const drawn = await stage.withPage((page) => countDrawn(page, map));
  const plain = stage.addPlain(await plainGraph(drawn));
  const over = (line: typeof LINE | null) => (address: string) => () =>
    stage.withPage(async (page) => {
      if (line) await slowDown(page, line);
      const start = performance.now();
      await seeMap(page, address, drawn);
      return performance.now() - start;
    });
  const budget = async (name: string, see: (address: string) => () => Promise<number>): Promise<Budget> => {
    const { values, baseline } = await inTurns(times, see(map), see(plain));
    return {
      ...{ name, unit: 'ms', most: 1500, share: 'p50', values },
      work: 'from the address to the last line of the map, in a fresh profile',
      baseline: { name: `${tellAmount(drawn)} by Cytoscape alone, on a page of its own`, values: baseline },
    };
  };
  return [
    await budget('first map, cold', over(null)),
    await budget('first map, cold, over 10 Mbit/s and 40 ms', over(LINE)),
  ];
}

async function slowDown(page: Page, line: typeof LINE): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
}

async function longestTask(stage: Stage, _input: Input, times: number): Promise<Budget[]> {
  const map = stage.invent(inventChain(150));
  const drawn = await stage.withPage((page) => countDrawn(page, map));
  const plain = stage.addPlain(await plainGraph(drawn));
  const longest = (address: string) => () =>
    stage.withPage(async (page) => longestOf(await trace(stage.browser, page, () => seeMap(page, address, drawn))));
  const { values, baseline } = await inTurns(times, longest(map), longest(plain));
  return [
    {
      ...{
        name: 'longest task while 150 segments are drawn',
        unit: 'ms of the processor',
        most: 50,
        share: 'p50',
        values,
      },
      work: `on the page’s main thread, from the address to the last of ${tellAmount(drawn)}`,
      baseline: { name: 'as many by Cytoscape alone, all at once', values: baseline },
    },
  ];
}

async function firstScript(stage: Stage, input: Input): Promise<Budget[]> {
  const map = homeOf(stage, input);
  const scripts = await stage.withPage((page) => scriptsOf(page, () => countDrawn(page, map)));
  return [
    {
      ...{ name: 'script of the first page', unit: 'kB', most: 350, share: 'p50' },
      values: [scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000],
      work: `by gzip, in ${scripts.length} files`,
      baseline: { name: 'Cytoscape alone', values: [gzippedSize(await cytoscapeScript()) / 1000] },
    },
  ];
}

async function draggedMap(stage: Stage): Promise<Budget[]> {
  const map = stage.invent(inventChain(1000));
  const see = (address: string, drawn: Amount) =>
    stage.withPage(async (page) => {
      await seeMap(page, address, drawn);
      return dragMap(stage.browser, page);
    });
  const drawn = await stage.withPage((page) => countDrawn(page, map));
  const own = await see(map, drawn);
  const plain = await see(stage.addPlain(await plainGraph(drawn)), drawn);
  return framesKept('a dragged map of 1,000 segments', own, {
    name: `${tellAmount(drawn)} by Cytoscape alone`,
    frames: plain,
  });
}

const tellAmount = ({ nodes, edges }: Amount): string => `${nodes} boxes and signs and ${edges} lines`;
