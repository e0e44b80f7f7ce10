// What do the productions of some segments add up to, region by region? Inside a read transaction of the caller.
import type { CapacityRollup } from '../../chain/capacity.ts';
import type { ProducerRollup } from '../../chain/snapshot.ts';
import { unscaleCapacity } from '../projection.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';

/** An answer of many roll-ups keeps the server and the product waiting: so many segments are asked about at once. */
const SEGMENTS = 100;

type RollupRow = Omit<ProducerRollup, 'newestActive' | 'capacities'> & { newestActive: string[][] };
type CapacityRow = CapacityRollup & Pick<ProducerRollup, 'region' | 'segment'>;

/** Ordered by segment. */
export async function rollUp(run: Run, segments: readonly string[]): Promise<ProducerRollup[]> {
  const ordered = [...segments].sort();
  const found: ProducerRollup[] = [];
  for (let at = 0; at < ordered.length; at += SEGMENTS) {
    const rows = ordered.slice(at, at + SEGMENTS);
    const rollups = await run<RollupRow>(cypher.ROLL_UP, { rows });
    const capacities = Map.groupBy(await run<CapacityRow>(cypher.ROLL_UP_CAPACITIES, { rows }), cellOf);
    for (const row of rollups) {
      found.push({
        ...row,
        newestActive: row.newestActive.flat().slice(0, 2),
        capacities: (capacities.get(cellOf(row)) ?? []).map(readCapacities),
      });
    }
  }
  return found;
}

const cellOf = ({ region, segment }: Pick<ProducerRollup, 'region' | 'segment'>): string => `${segment} ${region}`;

const readCapacities = ({ unit, total, largest, known, planned }: CapacityRow): CapacityRollup => ({
  unit,
  total: unscaleCapacity(total),
  largest: unscaleCapacity(largest),
  known,
  planned: unscaleCapacity(planned),
});
