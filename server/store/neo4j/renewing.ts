// What of a graph that an older version drew? Claims are the truth and lie as ever: what links, lists of links and makers need
// since is drawn anew from them, batch by batch, and only then is the graph of this version. Doing it twice does no harm.
import { RECORD_KINDS, type RecordKind } from '../../chain/records.ts';
import { LINKED_KINDS, LINKING_KINDS } from '../linkProjection.ts';
import type { Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Connection, Run } from './connection.ts';
import { markConflicts } from './conflicting.ts';
import * as cypher from './cypher.ts';
import { layMakers } from './making.ts';
import { isNodeKind } from './model.ts';
import { writeNodes } from './project.ts';
import { drawRelationships } from './relationships.ts';
import { Things } from './scope.ts';
import { readTouched } from './touched.ts';
import { readClaim, type Properties } from './values.ts';

const BATCH = 5_000;
/** Signals and firms before what firms make; of all others only whether sources tell them differently. */
const DRAWN: readonly RecordKind[] = [...LINKED_KINDS, ...LINKING_KINDS, 'signals', 'enterprises', 'produces'];
const KINDS = new Set([...DRAWN, ...RECORD_KINDS]);

/** How many claims have been read again, of how many. */
export type OnRenewal = (done: number, total: number) => void;

export async function renewGraph(connection: Connection, schema: number, onRenewal: OnRenewal): Promise<void> {
  await connection.write(async (run) => {
    for (const statement of cypher.SCHEMA) await run(statement);
  });
  await connection.write((run) => run(cypher.AWAIT_INDEXES));
  const total = await connection.read(async (run) => {
    const counts: number[] = [];
    for (const kind of KINDS) counts.push((await run<{ total: number }>(cypher.COUNT_CLAIMS, { kind }))[0]?.total ?? 0);
    return counts.reduce((sum, count) => sum + count, 0);
  });
  let done = 0;
  for (const kind of KINDS) {
    for (let after: { key: string; source: string } | null = { key: '', source: '' }; after !== null;) {
      const { key, source }: { key: string; source: string } = after;
      const rows: { claim: Properties }[] = await connection.write(async (run) => {
        const page = await run<{ claim: Properties }>(cypher.PAGE_OF_CLAIMS, { kind, key, source, limit: BATCH });
        const things = new Things(page.map(({ claim }) => ({ kind, key: readClaim(claim).about })));
        await drawAgain(run, kind, things.all);
        return page;
      });
      const last = rows.at(-1);
      after = last === undefined || rows.length < BATCH ? null : readClaim(last.claim);
      done += rows.length;
      onRenewal(done, total);
    }
  }
  await reckonAgain(connection);
  await connection.write((run) => run(cypher.SET_SCHEMA, { schema }));
}

/** What firms make, in short, and which say what they do while nobody knows. */
async function reckonAgain(connection: Connection): Promise<void> {
  await connection.write(async (run) => {
    for (const statement of cypher.INDEX_TEXTS) await run(statement);
  });
  for (let after: string | null = ''; after !== null;) {
    const page: { id: string }[] = await connection.write(async (run) => {
      const rows = await run<{ id: string }>(cypher.PAGE_OF_ENTERPRISES, { after, limit: BATCH });
      await send(
        run,
        cypher.RECKON_MAKINGS,
        rows.map(({ id }) => id),
      );
      return rows;
    });
    after = page.length < BATCH ? null : (page.at(-1)?.id ?? null);
  }
}

async function drawAgain(run: Run, kind: RecordKind, things: readonly Thing[]): Promise<void> {
  const touched = await readTouched(run, things, { knownBefore: new Things(things) });
  await markConflicts(run, touched);
  if (!DRAWN.includes(kind)) return;
  const rows = await run<{ alias: string; id: string }>(cypher.ALIASES);
  const aliases = new Map(rows.map(({ alias, id }) => [alias, id]));
  if (isNodeKind(kind)) await writeNodes(run, kind, touched, aliases);
  await drawRelationships(run, touched, aliases);
  await layMakers(run, touched);
}
