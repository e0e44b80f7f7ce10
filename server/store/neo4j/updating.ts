// What is a snapshot built of, and what does one of an earlier revision lack? The latter is followed from the log, and read
// as it stands now. Each function runs inside a read transaction of its caller.
import type { Claim } from '../../chain/claim.ts';
import { canonicalId } from '../alias.ts';
import { MOST, Trace } from '../snapshot/trace.ts';
import { SNAPSHOT_KINDS, type SnapshotSource, type SnapshotUpdate, type Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { readAliases, readTotal } from './reading.ts';
import { readRegions } from './regions.ts';
import { rollUp } from './rollup.ts';
import { claimsNamingEnterprises } from './scope.ts';
import { readClaim, readEdit, type Properties } from './values.ts';

type ClaimRow = { claim: Properties };

/** Claims in one answer. */
const CLAIMS = 5_000;

export async function readSnapshotSource(run: Run): Promise<Omit<SnapshotSource, 'revision'>> {
  const claims: Claim[] = [];
  for (const kind of SNAPSHOT_KINDS) {
    let last: Claim | undefined;
    do {
      const from = { kind, key: last?.key ?? '', source: last?.source ?? '', limit: CLAIMS };
      const rows = await run<ClaimRow>(cypher.PAGE_OF_CLAIMS, from);
      for (const { claim } of rows) claims.push(readClaim(claim));
      last = rows.length === CLAIMS ? claims.at(-1) : undefined;
    } while (last);
  }
  const segments = claims.flatMap(({ kind, about }) => (kind === 'segments' ? [about] : []));
  return {
    asOf: await readNewestAsOf(run),
    regions: await readRegions(run),
    claims,
    producers: await rollUp(run, [...new Set(segments)]),
  };
}

/** Null where there is more of it than is worth following. */
export async function readSnapshotUpdate(run: Run, since: number): Promise<Omit<SnapshotUpdate, 'revision'> | null> {
  if ((await readTotal(run, cypher.COUNT_EDITS_SINCE, { since })) > MOST.edits) return null;
  const trace = new Trace();
  for (const { edit } of await run<{ edit: Properties }>(cypher.EDITS_SINCE, { since })) trace.follow(readEdit(edit));
  for (const row of await send<ThingRow>(run, cypher.CLAIMS_FROM_SOURCES, [...trace.sources]))
    trace.touch(thingOf(row));
  await followEnterprises(run, trace);
  if (trace.isTooMuch) return null;
  const { things } = trace;
  const claims = [
    ...(await send<ClaimRow>(run, cypher.CLAIMS_ABOUT, things)),
    ...(await send<ClaimRow>(run, cypher.AMOUNTS_OF_PROJECTS, trace.projects)),
  ].map(({ claim }) => readClaim(claim));
  const sources = new Set(claims.map(({ source }) => source).filter((source) => source !== ''));
  const named = [...sources].map((key): Thing => ({ kind: 'sources', key }));
  for (const { claim } of await send<ClaimRow>(run, cypher.CLAIMS_ABOUT, named)) claims.push(readClaim(claim));
  const segments = [...trace.segments];
  return { asOf: await readNewestAsOf(run), things, claims, segments, producers: await rollUp(run, segments) };
}

interface ThingRow {
  kind: Thing['kind'];
  about: string;
}

const thingOf = ({ kind, about }: ThingRow): Thing => ({ kind, key: about });

async function readNewestAsOf(run: Run): Promise<string | null> {
  const [newest] = await run<{ asOf: string }>(cypher.NEWEST_AS_OF);
  return newest?.asOf ?? null;
}

/** From merges to what is claimed under them, from holdings to whole groups, from enterprises to what they make. */
async function followEnterprises(run: Run, trace: Trace): Promise<void> {
  if (trace.merged.size + trace.ends.size + trace.enterprises.size === 0) return;
  const aliases = await readAliases(run);
  const lead = (ids: Iterable<string>) => [...new Set([...ids].map((id) => canonicalId(id, aliases)))];
  const merged = new Set(lead(trace.merged));
  const family = [...merged, ...[...aliases.keys()].filter((id) => merged.has(canonicalId(id, aliases)))];
  for (const row of merged.size > 0 ? await claimsNamingEnterprises(run, family, aliases) : []) {
    if (row.kind === 'produces' || row.kind === 'holdings') trace.touch(thingOf(row));
  }
  const groups = await send<{ group: string }>(run, cypher.GROUPS_OF, lead(trace.ends));
  const members = await send<{ id: string }>(run, cypher.GROUP_MEMBERS, [...new Set(groups.map(({ group }) => group))]);
  const makers = new Set([...members.map(({ id }) => id), ...lead(trace.enterprises)]);
  const made = await send<{ segment: string }>(run, cypher.PRODUCTIONS_OF, [...makers]);
  for (const { segment } of made) trace.segments.add(segment);
}
