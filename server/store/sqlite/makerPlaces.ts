// Where do firms sit that could be recruited? Each function runs inside a read of its caller.
import type { MakerPlaceQuery, MakerPlaces } from '../makerPlaces.ts';
import type { Connection } from './connection.ts';
import { rangeOf } from './listing.ts';
import * as sql from './sql.ts';

export function readMakerPlaces(connection: Connection, query: MakerPlaceQuery): MakerPlaces {
  const { region } = query;
  const [regionStart, regionEnd] = region === undefined ? [null, null] : rangeOf(connection, region);
  const values = { ...ask(connection, query), regionStart, regionEnd };
  const within = region !== undefined;
  return {
    regions: connection.named(sql.makersByRegion(within), values),
    segments: connection.named(sql.makersBySegment(within), values),
  };
}

export const countUnplaced = (connection: Connection, query: Pick<MakerPlaceQuery, 'segments' | 'home'>): number =>
  connection.named<{ total: number }>(sql.COUNT_UNPLACED, ask(connection, query))[0]?.total ?? 0;

function ask(connection: Connection, { segments, home }: Pick<MakerPlaceQuery, 'segments' | 'home'>) {
  const [homeStart, homeEnd] = rangeOf(connection, home);
  return { segments: JSON.stringify(segments), homeStart, homeEnd };
}
