// How are documents kept in the graph? As nodes that nothing leads to, under a lock of their own.
import { kindsUnder, type Kept, type KeptEdit, type KeptKind, type KeptName } from '../kept.ts';
import { groupEntries, idsOf } from '../keptEntries.ts';
import { cutPage } from '../paging.ts';
import { groupOf, groupsNeeded, namesNeeded, planKeeping, readBody, writeBody } from '../planKeeping.ts';
import type { KeptQuery, Page } from '../store.ts';
import { send } from './batches.ts';
import type { Connection, Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { limitOf, readAliases, readTotal } from './reading.ts';

type KeptProperties = Omit<Kept, 'body'> & { body: string };

const keptOf = ({ body, ...rest }: KeptProperties): Kept => ({ ...rest, body: readBody(body) });

/** A graph that was founded before documents were kept gets their indexes now. */
export async function prepareKeeping(connection: Connection): Promise<void> {
  const [seen] = await connection.read((run) => run<{ known: boolean }>(cypher.KNOWS_KEPT));
  if (seen?.known) return;
  await connection.write(async (run) => {
    for (const statement of cypher.SCHEMA_OF_KEPT) await run(statement);
  });
  await connection.write((run) => run(cypher.AWAIT_INDEXES));
  await connection.write((run) => run(cypher.LOCK_KEPT));
}

async function readNamed(run: Run, names: readonly KeptName[]): Promise<Kept[]> {
  const rows = await send<{ kept: KeptProperties }>(run, cypher.KEPT_NAMED, names);
  return rows.map(({ kept }) => keptOf(kept));
}

/** In the order asked. */
export async function readKept(run: Run, kind: KeptKind, ids: readonly string[]): Promise<(Kept | null)[]> {
  const found = await readNamed(
    run,
    [...new Set(ids)].map((id) => ({ kind, id })),
  );
  const byId = new Map(found.map((kept) => [kept.id, kept]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Runs in a write transaction of its caller. */
export async function keep(run: Run, edits: readonly KeptEdit[]): Promise<(Kept | null)[]> {
  await run(cypher.LOCK_KEPT);
  const before = await readNamed(run, namesNeeded(edits));
  const sizes = await send<{ kind: KeptKind; parent: string; total: number }>(
    run,
    cypher.SIZES_OF_KEPT,
    groupsNeeded(edits),
  );
  const plan = planKeeping(edits, before, new Map(sizes.map((row) => [groupOf(row), row.total])));
  const below = plan.dropped.flatMap(({ kind, id }) => kindsUnder(kind).map((under) => ({ kind: under, parent: id })));
  await send(run, cypher.DROP_KEPT_UNDER, below);
  await send(run, cypher.DROP_KEPT, plan.dropped);
  await send(
    run,
    cypher.WRITE_KEPT,
    plan.written.map((kept) => ({ ...kept, body: writeBody(kept.body) })),
  );
  return plan.standing;
}

/** In the order asked. */
export async function readEntriesOf(run: Run, enterprises: readonly string[]): Promise<Kept[][]> {
  const aliases = await readAliases(run);
  const told = idsOf(enterprises, aliases).map((id) => `"enterprise":${JSON.stringify(id)}`);
  const rows = await run<{ kept: KeptProperties }>(cypher.KEPT_ENTRIES_OF, { told });
  return groupEntries(
    rows.map(({ kept }) => keptOf(kept)),
    enterprises,
    aliases,
  );
}

export async function pageKept(run: Run, { kind, parent, page }: KeptQuery): Promise<Page<Kept>> {
  const [sort = '', id = ''] = page.after ?? [];
  const under = parent !== undefined;
  const within = { kind, ...(under && { parent }) };
  const rows = await run<{ kept: KeptProperties }>(cypher.pageOfKept(under), {
    ...within,
    ...{ sort, id, limit: limitOf(page) },
  });
  const total = await readTotal(run, cypher.countKept(under), within);
  return cutPage(
    rows.map(({ kept }) => keptOf(kept)),
    page.first,
    total,
    (kept) => [kept.sort, kept.id],
  );
}
