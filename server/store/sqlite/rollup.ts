// What do productions add up to, region by region and segment by segment? Inside a read of the caller.
import type { ProducerRollup } from '../../chain/snapshot.ts';
import type { Connection } from './connection.ts';
import { capacityOf, rollupOf, type CapacityRow, type RollupRow } from './rows.ts';
import * as sql from './sql.ts';

interface Cell {
  region: string;
  segment: string;
}

const cellOf = ({ region, segment }: Cell): string => `${segment} ${region}`;

export function rollUp(connection: Connection): ProducerRollup[] {
  const capacities = Map.groupBy(connection.all<CapacityRow>(sql.ROLL_UP_CAPACITIES), cellOf);
  return connection
    .all<RollupRow>(sql.ROLL_UP)
    .map((row) => rollupOf(row, (capacities.get(cellOf(row)) ?? []).map(capacityOf)));
}
