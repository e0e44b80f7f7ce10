// What does a snapshot of an earlier revision lack? Followed from the log, and read as it stands now; part by part, inside
// reads of the caller.
import type { Claim } from '../../chain/claim.ts';
import type { ProducerRollup } from '../../chain/snapshot.ts';
import { canonicalId } from '../alias.ts';
import { MOST, Trace } from '../snapshot/trace.ts';
import { SNAPSHOT_KINDS, type SnapshotSource, type SnapshotUpdate, type Thing } from '../store.ts';
import type { Connection } from './connection.ts';
import { readAliases, readClaimsAbout, readRevision } from './reading.ts';
import { readRegions } from './regions.ts';
import { rollUp } from './rollup.ts';
import { claimOf, editOf, type ClaimRow, type EditRow } from './rows.ts';
import * as sql from './sql.ts';

/** Claims, and segments to roll up, that are read between two breaths. */
const CLAIMS = 2_000;
const SEGMENTS = 20;

const newestAsOf = (connection: Connection): string | null =>
  connection.get<{ newest: string | null }>(sql.NEWEST_AS_OF)?.newest ?? null;

export function* readSource(connection: Connection): Generator<undefined, SnapshotSource> {
  const claims: Claim[] = [];
  for (const kind of SNAPSHOT_KINDS) {
    let last: { key: string; source: string } | undefined;
    do {
      const rows = connection.all<ClaimRow>(sql.CLAIMS_PAGE, kind, last?.key ?? '', last?.source ?? '', CLAIMS);
      for (const row of rows) claims.push(claimOf(row));
      last = rows[CLAIMS - 1];
      yield;
    } while (last);
  }
  const regions = readRegions(connection);
  yield;
  const segments = claims.flatMap(({ kind, about }) => (kind === 'segments' ? [about] : []));
  const producers = yield* rollUpInParts(connection, [...new Set(segments)]);
  return { revision: readRevision(connection), asOf: newestAsOf(connection), regions, claims, producers };
}

/** Null where there is more of it than is worth following. */
export function* readUpdate(connection: Connection, since: number): Generator<undefined, SnapshotUpdate | null> {
  const revision = readRevision(connection);
  if (since > revision || connection.count(sql.COUNT_EDITS_SINCE, since) > MOST.edits) return null;
  const trace = new Trace();
  for (const row of connection.all<EditRow>(sql.EDITS_SINCE, since)) trace.follow(editOf(row));
  for (const source of trace.sources) {
    for (const { kind, about } of connection.iterate<{ kind: Thing['kind']; about: string }>(
      sql.THINGS_OF_SOURCE,
      source,
    )) {
      trace.touch({ kind, key: about });
      if (trace.isTooMuch) return null;
    }
  }
  followEnterprises(connection, trace);
  if (trace.isTooMuch) return null;
  yield;
  const { things } = trace;
  const claims = [
    ...things.flatMap((thing) => readClaimsAbout(connection, thing)),
    ...trace.projects.flatMap((id) => connection.all<ClaimRow>(sql.AMOUNTS_OF_PROJECT, id).map(claimOf)),
  ];
  const sources = new Set(claims.map(({ source }) => source).filter((source) => source !== ''));
  claims.push(...[...sources].flatMap((key) => readClaimsAbout(connection, { kind: 'sources', key })));
  yield;
  const segments = [...trace.segments];
  const producers = yield* rollUpInParts(connection, segments);
  return { revision, asOf: newestAsOf(connection), things, claims, segments, producers };
}

/** From merges to what is claimed under them, from holdings to whole groups, from enterprises to what they make. */
function followEnterprises(connection: Connection, trace: Trace): void {
  if (trace.merged.size + trace.ends.size + trace.enterprises.size === 0) return;
  const aliases = readAliases(connection);
  const lead = (ids: Iterable<string>) => new Set([...ids].map((id) => canonicalId(id, aliases)));
  const merged = lead(trace.merged);
  const family = [...merged, ...[...aliases.keys()].filter((id) => merged.has(canonicalId(id, aliases)))];
  for (const id of merged.size > 0 ? family : []) {
    for (const { kind, about } of connection.all<ClaimRow>(sql.CLAIMS_KEYED_BY, id)) {
      if (kind === 'produces' || kind === 'holdings') trace.touch({ kind, key: about });
    }
  }
  const members = [...lead(trace.ends)].flatMap((end) => {
    const group = connection.get<{ group: string | null }>(sql.READ_ENTERPRISE, end)?.group ?? null;
    return group === null ? [end] : connection.all<{ id: string }>(sql.MEMBERS, group).map(({ id }) => id);
  });
  for (const enterprise of new Set([...members, ...lead(trace.enterprises)])) {
    for (const { segment } of connection.all<{ segment: string }>(sql.PRODUCTIONS_OF, enterprise)) {
      trace.segments.add(segment);
    }
  }
}

function* rollUpInParts(connection: Connection, segments: readonly string[]): Generator<undefined, ProducerRollup[]> {
  const ordered = [...segments].sort();
  const found: ProducerRollup[] = [];
  for (let at = 0; at < ordered.length; at += SEGMENTS) {
    for (const rollup of rollUp(connection, ordered.slice(at, at + SEGMENTS))) found.push(rollup);
    yield;
  }
  return found;
}
