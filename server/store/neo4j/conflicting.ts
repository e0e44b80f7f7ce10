// Which things do sources tell differently? Each has a small node, so that all of them can be listed and counted.
import type { RecordKind } from '../../chain/records.ts';
import { canonicalId } from '../alias.ts';
import { conflictRow, isInConflict } from '../conflictProjection.ts';
import type { ConflictQuery } from '../conflicts.ts';
import { cutPage } from '../paging.ts';
import type { Page, PageRequest, Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { limitOf, readAliasesOf } from './reading.ts';
import type { Touched } from './touched.ts';

export async function markConflicts(run: Run, things: readonly Touched[]): Promise<void> {
  const told = Map.groupBy(things, ({ kind, claims }) => isInConflict(kind, claims));
  await send(run, cypher.WRITE_CONFLICTS, (told.get(true) ?? []).map(conflictRow));
  const agreed = (told.get(false) ?? []).filter(({ isNew }) => !isNew);
  await send(
    run,
    cypher.DELETE_CONFLICTS,
    agreed.map(({ kind, key }) => `${kind} ${key}`),
  );
}

interface Row {
  sequence: number;
  kind: RecordKind;
  key: string;
}

export async function pageConflicts(run: Run, query: ConflictQuery, page: PageRequest): Promise<Page<Thing>> {
  const [sequence = '-1', key = ''] = page.after ?? [];
  const asked = { ...(await readQuery(run, query)), sequence: Number(sequence), key, limit: limitOf(page) };
  const rows = await run<Row>(cypher.pageOfConflicts(query.enterprise !== null), asked);
  const total = (await countConflicts(run, query)).reduce((sum, { things }) => sum + things, 0);
  const { items, more } = cutPage(rows, page.first, total, (row) => [String(row.sequence), row.key]);
  return { items: items.map(({ item, position: at }) => ({ item: thingOf(item), position: at })), more, total };
}

const thingOf = ({ kind, key }: Row): Thing => ({ kind, key });

export async function countConflicts(run: Run, query: ConflictQuery): Promise<{ kind: RecordKind; things: number }[]> {
  const asked = { ...(await readQuery(run, query)), sequence: -1 };
  const rows = await run<Row & { things: number }>(cypher.countConflicts(query.enterprise !== null), asked);
  return rows.map(({ kind, things }) => ({ kind, things }));
}

async function readQuery(run: Run, { kinds, enterprise }: ConflictQuery) {
  if (enterprise === null) return { kinds, enterprise };
  return { kinds, enterprise: canonicalId(enterprise, await readAliasesOf(run, [enterprise])) };
}
