// Where do firms sit that could be recruited? Counted by the server.
import type { MakerPlaceQuery, MakerPlaces } from '../makerPlaces.ts';
import { readBelow, setOf } from './candidates.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { readTotal } from './reading.ts';

export async function readMakerPlaces(run: Run, query: MakerPlaceQuery): Promise<MakerPlaces> {
  const { region } = query;
  const around = {
    ...(await askAround(run, query)),
    within: region === undefined ? {} : await readBelow(run, region),
  };
  return {
    regions: await run(cypher.makersByRegion(region !== undefined), around),
    segments: await run(cypher.makersBySegment(region !== undefined), around),
  };
}

export const countUnplaced = async (run: Run, query: Pick<MakerPlaceQuery, 'segments' | 'home'>): Promise<number> =>
  readTotal(run, cypher.COUNT_UNPLACED, await askAround(run, query));

/** The places inside, and the groups that run each of the segments there. */
async function askAround(run: Run, { segments, home }: Pick<MakerPlaceQuery, 'segments' | 'home'>) {
  const asked = [...new Set(segments)];
  const [found] = await run<{ regions: string[]; groups: string[] }>(cypher.INSIDE_BY_SEGMENT, {
    home,
    segments: asked,
  });
  return { segments: asked, inside: setOf(found?.regions ?? []), groups: setOf(found?.groups ?? []) };
}
