// How do the divisions of China, and the units that the claims add, lie in the graph? As a tree with a route to each
// place, so that everything below it is a range. Only what differs from the graph is written.
import { createHash } from 'node:crypto';
import type { Region } from '../../chain/region.ts';
import { builtInRegions } from '../regions/builtIn.ts';
import { mergeRegions } from '../regions/merge.ts';
import { numberRegions } from '../regions/number.ts';
import { entriesOfRegion } from '../search/entry.ts';
import { rankSources, resolveAll } from '../sourceRank.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { nameRow } from './names.ts';
import { readClaim, type Properties } from './values.ts';

/** Ordered by code: the built-in table with what the claims say of it. */
export async function readRegions(run: Run): Promise<Region[]> {
  const rows = await send<{ claim: Properties }>(run, cypher.CLAIMS_OF_KINDS, ['regions', 'sources']);
  const claims = rows.map(({ claim }) => readClaim(claim));
  const places = claims.filter(({ kind }) => kind === 'regions');
  return mergeRegions(builtInRegions(), resolveAll(places, rankSources(claims)));
}

const printOf = (properties: Properties): string =>
  createHash('sha1').update(JSON.stringify(properties)).digest('base64');

interface Wanted {
  id: string;
  region: Region;
  properties: Properties;
}

export async function refreshRegions(run: Run): Promise<void> {
  const wanted = wantedRegions(await readRegions(run));
  const prints = await run<{ id: string; print: string | null }>(cypher.REGION_PRINTS);
  const there = new Map(prints.map(({ id, print }) => [id, print]));
  const codes = new Set(wanted.map(({ id }) => id));
  const gone = prints.map(({ id }) => id).filter((id) => !codes.has(id));
  const changed = wanted.filter(({ id, properties }) => there.get(id) !== properties.print);
  const drawn = changed.map(({ id }) => id).filter((id) => there.has(id));

  await send(run, cypher.deleteNodes('regions'), gone);
  await send(run, cypher.CUT_REGIONS, drawn);
  await send(run, cypher.dropNames('regions'), drawn);
  const rows = changed.map(({ id, properties }) => ({ id, properties }));
  await send(run, cypher.WRITE_REGIONS, rows);
  const hung = changed.flatMap(({ id, region: { parent } }) => (parent === null ? [] : [{ from: id, to: parent }]));
  await send(run, cypher.HANG_REGIONS, hung);
  const borders = changed.flatMap(({ id, region }) => region.neighbours.map((other) => ({ from: id, to: other })));
  await send(run, cypher.BORDER_REGIONS, borders);
  const names = changed.flatMap(({ region }) => entriesOfRegion(region));
  await send(run, cypher.writeNames('regions'), names.map(nameRow));
}

function wantedRegions(regions: readonly Region[]): Wanted[] {
  const above: { code: string; end: number }[] = [];
  return numberRegions(regions).map(({ region, start, end }) => {
    while (above.length > 0 && (above.at(-1)?.end ?? 0) < start) above.pop();
    const { code, nameZh, ...rest } = region;
    above.push({ code, end });
    const downwards = above.map((place) => place.code);
    // Everything below a place begins with its route; a new unit moves no other, as a number would.
    const route = `/${downwards.join('/')}/`;
    const properties = { id: code, code, name: nameZh, ...rest, route, path: downwards.toReversed() };
    return { id: code, region, properties: { ...properties, print: printOf(properties) } };
  });
}
