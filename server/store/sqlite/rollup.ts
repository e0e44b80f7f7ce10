// What do the productions of some segments add up to, region by region? Inside a read of the caller.
import type { ProducerRollup } from '../../chain/snapshot.ts';
import type { Connection } from './connection.ts';
import { capacityOf, rollupOf, type CapacityRow, type RollupRow } from './rows.ts';
import * as sql from './sql.ts';

interface Cell {
  region: string;
  segment: string;
}

const cellOf = ({ region, segment }: Cell): string => `${segment} ${region}`;

/** Ordered by segment. */
export function rollUp(connection: Connection, segments: readonly string[]): ProducerRollup[] {
  const asked = JSON.stringify(segments);
  const capacities = Map.groupBy(connection.all<CapacityRow>(sql.ROLL_UP_CAPACITIES, asked), cellOf);
  return connection
    .all<RollupRow>(sql.ROLL_UP, asked)
    .map((row) => rollupOf(row, (capacities.get(cellOf(row)) ?? []).map(capacityOf)));
}
