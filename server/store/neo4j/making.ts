// How do makers follow what is known of firms and productions? All productions of a touched firm are weighed anew.
import { splitKey } from '../../chain/records.ts';
import type { Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';

export async function layMakers(run: Run, things: readonly Thing[]): Promise<void> {
  const firms = new Set<string>();
  for (const { kind, key } of things) {
    if (kind === 'enterprises') firms.add(key);
    else if (kind === 'produces' || kind === 'signals') firms.add(splitKey(key)[0] ?? '');
  }
  await send(run, cypher.LAY_MAKERS, [...firms]);
}
