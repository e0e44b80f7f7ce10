// How does the file hold the tree of regions? The built-in table with the records over it, numbered so that a subtree is
// a range. Built at start where the table is another one than before, and when a record of a region changes.
import { growRegionTree, type Region } from '../../chain/region.ts';
import { builtInRegions, EDITION } from '../regions/builtIn.ts';
import { mergeRegions } from '../regions/merge.ts';
import { numberRegions } from '../regions/number.ts';
import { entriesOfRegion } from '../search/entry.ts';
import { resolveAll, type RankOf } from '../sourceRank.ts';
import type { Connection } from './connection.ts';
import { writeEntries } from './entries.ts';
import { readClaimsOf } from './reading.ts';
import * as sql from './sql.ts';

/** Numbers of no region: where foreign firms stand, and what lies above every place. */
const ABROAD = 0;
const ANYWHERE = -1;

interface RegionRow {
  code: string;
  start: number;
  end: number;
  content: string;
}

export const readRegions = (connection: Connection): Region[] =>
  connection.all<RegionRow>(sql.READ_REGIONS).map(({ content }) => JSON.parse(content) as Region);

export const holdsEdition = (connection: Connection): boolean =>
  connection.get<{ value: string }>(sql.READ_META, 'regions')?.value === EDITION;

export function buildRegions(connection: Connection, rankOf: RankOf): void {
  const before = new Map(connection.all<RegionRow>(sql.READ_REGIONS).map((row) => [row.code, row]));
  const merged = mergeRegions(builtInRegions(), resolveAll(readClaimsOf(connection, 'regions'), rankOf));
  const after = numberRegions(merged);
  const gone = new Set(before.keys()).difference(new Set(merged.map(({ code }) => code)));
  let sameTree = gone.size === 0;
  for (const { region, start, end } of after) {
    const row = before.get(region.code);
    const content = JSON.stringify(region);
    const inPlace = row?.start === start && row.end === end;
    if (row?.content !== content) writeEntries(connection, 'regions', region.code, entriesOfRegion(region));
    if (row?.content !== content || !inPlace) connection.run(sql.WRITE_REGION, region.code, start, end, content);
    sameTree &&= inPlace && row.content === content;
  }
  for (const code of gone) {
    writeEntries(connection, 'regions', code, []);
    connection.run(sql.DELETE_REGION, code);
  }
  if (!sameTree) numberAnew(connection, merged, new Map(after.map(({ region, start }) => [region.code, start])));
  connection.run(sql.WRITE_META, 'regions', EDITION);
}

function numberAnew(connection: Connection, regions: readonly Region[], places: ReadonlyMap<string, number>): void {
  const tree = growRegionTree(regions);
  connection.run(sql.CLEAR_ABOVE);
  for (const place of [ABROAD, ...places.values()]) connection.run(sql.WRITE_ABOVE, place, ANYWHERE);
  for (const [code, place] of places) {
    for (const above of tree.upwards(code)) connection.run(sql.WRITE_ABOVE, place, places.get(above.code) ?? ANYWHERE);
  }
  connection.run(sql.MOVE_ENTERPRISES);
  connection.run(sql.MOVE_PRODUCTIONS);
  connection.run(sql.DROP_MOVED_MAKERS);
  connection.run(sql.LAY_MISSING_MAKERS);
  connection.run(sql.MOVE_LINKED);
}
