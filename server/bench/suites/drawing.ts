// How long until a person sees the whole map, from the address to the frame with its last line, over a page that draws as many
// plain boxes and lines and asks nobody anything?
import type { Page } from 'playwright-core';
import type { Benchmark, Work } from '../benchmark.ts';
import type { Input } from '../input.ts';
import { countDrawn, seeMap } from '../web/mapPage.ts';
import { plainGraph, type Amount } from '../web/plainPages.ts';
import type { Stage } from '../web/stage.ts';

export const MAP_DRAWN = 'map drawn';

export async function drawing(stage: Stage, { region, industry }: Input, times: number): Promise<Benchmark[]> {
  const map = `${stage.address}?industry=${industry}&region=${region}`;
  const page = await stage.openPage();
  const drawn = await countDrawn(page, map).finally(() => page.close());
  const plain = stage.addPlain(await plainGraph(drawn));
  return [
    {
      name: MAP_DRAWN,
      times,
      baseline: {
        name: `${drawn.nodes} boxes and ${drawn.edges} lines by Cytoscape on a page of its own`,
        ...shown(stage, plain, drawn),
      },
      work: { name: 'from the address to the last line, in a fresh browser profile', ...shown(stage, map, drawn) },
    },
  ];
}

/** A fresh profile each time: nothing is cached. */
const shown = (stage: Stage, address: string, drawn: Amount): Omit<Work, 'name'> => ({
  prepare: () => stage.openPage(),
  run: (page) => seeMap(page as Page, address, drawn),
  finish: (page) => (page as Page).close(),
});
