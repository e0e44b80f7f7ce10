// How do the tables that queries use follow the claims? Thing by thing, and only what was touched.
import { resolveClaims, type Claim, type Resolved } from '../../chain/claim.ts';
import { splitKey, type RecordKind } from '../../chain/records.ts';
import type { Grade, SourceKind } from '../../chain/vocabulary.ts';
import {
  isDescribed,
  projectEnterprise,
  projectHolding,
  projectProduction,
  scaleCapacity,
  textOf,
} from '../projection.ts';
import { bestGrade, isLinkingKind, LINKED_KINDS, LINKING_KINDS, type LinkedKind } from '../linkProjection.ts';
import { operationOf, orderKeys, productionsKey } from '../enterpriseOrder.ts';
import { projectMaking, projectStanding } from '../makerProjection.ts';
import { PARTY_KINDS } from '../mention.ts';
import { entriesOfClaims } from '../search/entry.ts';
import { rankOfSource, resolveSource, sameRank, type RankOf } from '../sourceRank.ts';
import type { Thing } from '../store.ts';
import type { Connection } from './connection.ts';
import { markConflicts } from './conflicting.ts';
import { writeEntries } from './entries.ts';
import { groupsOf, regroup } from './grouping.ts';
import { endKindOrder, knownIn, writeLinked, writeLinks } from './linking.ts';
import { layMakers, writeSignal } from './making.ts';
import { namedLoosely, readAliases, readClaimsAbout } from './reading.ts';
import { buildRegions } from './regions.ts';
import * as sql from './sql.ts';

/** Sources first, for they rank all others; places before those who stand there; groups last. */
export function project(connection: Connection, touched: readonly Thing[]): void {
  const weighed = keysOf(touched, 'sources').filter((key) => projectSource(connection, key));
  const things = [...touched, ...weighed.flatMap((key) => thingsOf(connection, key))];
  const rankOf = readRanks(connection);
  const partiesBefore = partiesAmong(connection, things);
  const holdings = keysOf(things, 'holdings');
  const groups = groupsOf(connection, holdings.flatMap(splitKey));

  if (keysOf(things, 'regions').length > 0) buildRegions(connection, rankOf);
  for (const key of keysOf(things, 'segments')) writeSegment(connection, gather(connection, 'segments', key, rankOf));
  for (const key of keysOf(things, 'enterprises'))
    writeEnterprise(connection, gather(connection, 'enterprises', key, rankOf));
  for (const key of keysOf(things, 'produces'))
    writeProduction(connection, gather(connection, 'produces', key, rankOf), rankOf);
  for (const key of holdings) writeHolding(connection, gather(connection, 'holdings', key, rankOf));
  const regrouped = regroup(connection, groups);
  for (const key of keysOf(things, 'signals')) {
    writeSignal(connection, { key }, gather(connection, 'signals', key, rankOf).claims.length === 0);
  }
  layMakers(connection, things, regrouped);
  for (const kind of LINKED_KINDS) {
    for (const key of keysOf(things, kind)) writeThing(connection, kind, gather(connection, kind, key, rankOf));
  }
  reckonMakings(connection, things);
  markConflicts(connection, things);
  linkThings(connection, [...things, ...renamed(connection, partiesBefore, things)], rankOf);
}

/** After the productions: those touched, and the owners of productions that were. */
function reckonMakings(connection: Connection, things: readonly Thing[]): void {
  const owners = keysOf(things, 'produces').map((key) => splitKey(key)[0]!);
  for (const id of new Set([...keysOf(things, 'enterprises'), ...owners])) {
    connection.run(sql.MARK_UNCLASSIFIED, id);
    connection.run(sql.WRITE_PRODUCTIONS_KEY, id, productionsKey(connection.count(sql.COUNT_OPEN_PRODUCTIONS, id)));
  }
}

/** Last, for what a party is depends on what else is there. */
function linkThings(connection: Connection, things: readonly Thing[], rankOf: RankOf): void {
  if (!things.some(({ kind }) => isLinkingKind(kind))) return;
  const known = knownIn(connection, readAliases(connection));
  for (const kind of LINKING_KINDS) {
    for (const key of keysOf(things, kind)) {
      const { claims, resolved } = gather(connection, kind, key, rankOf);
      writeLinks(connection, { resolved, isGone: claims.length === 0, grade: bestGrade(claims, rankOf) }, known);
    }
  }
}

const partyName = ({ kind, key }: Thing): string => `${kind} ${key}`;

/** Which of them somebody claims now. */
const partiesAmong = (connection: Connection, things: readonly Thing[]): Set<string> =>
  new Set(things.filter((thing) => isParty(thing) && isDrawn(connection, thing)).map(partyName));

const isParty = ({ kind }: Thing): boolean => (PARTY_KINDS as readonly RecordKind[]).includes(kind);

/** Is it in the tables of before the change? */
const isDrawn = (connection: Connection, { kind, key }: Thing): boolean =>
  kind === 'enterprises'
    ? connection.get(sql.READ_ENTERPRISE, key) !== undefined
    : kind === 'organisations'
      ? connection.get(sql.READ_LINKED, endKindOrder(kind), key) !== undefined
      : connection.get(sql.READ_REGION, key) !== undefined;

/** What names a thing loosely, or as a party, leads to it once it is there and elsewhere once it is not. */
function renamed(connection: Connection, before: ReadonlySet<string>, things: readonly Thing[]): Thing[] {
  const turned = things.filter(
    (thing) => isParty(thing) && before.has(partyName(thing)) !== isDrawn(connection, thing),
  );
  return turned.flatMap(({ key }) => namedLoosely(connection, key));
}

function writeThing(connection: Connection, kind: LinkedKind, { key, claims, resolved }: Gathered): void {
  writeLinked(connection, kind, key, claims.length === 0 ? null : resolved);
}

const keysOf = (things: readonly Thing[], kind: RecordKind): string[] => [
  ...new Set(things.filter((thing) => thing.kind === kind).map(({ key }) => key)),
];

const thingsOf = (connection: Connection, source: string): Thing[] =>
  connection
    .all<{ kind: RecordKind; about: string }>(sql.THINGS_OF_SOURCE, source)
    .map(({ kind, about }) => ({ kind, key: about }));

interface SourceRow {
  grade: Grade | null;
  kind: SourceKind | null;
}

/** Each source is looked up once for a change. */
function readRanks(connection: Connection): RankOf {
  const known = new Map<string, SourceRow | undefined>();
  return (key) => {
    if (!known.has(key)) known.set(key, connection.get<SourceRow>(sql.READ_SOURCE, key));
    return known.get(key);
  };
}

interface Gathered {
  key: string;
  claims: readonly Claim[];
  resolved: Resolved;
}

function gather(connection: Connection, kind: RecordKind, key: string, rankOf: RankOf): Gathered {
  const claims = readClaimsAbout(connection, { kind, key });
  return { key, claims, resolved: resolveClaims(kind, key, claims, rankOf) };
}

/** Does the source weigh otherwise than before? */
export function projectSource(connection: Connection, key: string): boolean {
  const claims = readClaimsAbout(connection, { kind: 'sources', key });
  const resolved = resolveSource(key, claims);
  const before = connection.get<SourceRow>(sql.READ_SOURCE, key);
  const after = rankOfSource(resolved);
  if (claims.length === 0) connection.run(sql.DELETE_SOURCE, key);
  else connection.run(sql.WRITE_SOURCE, key, after.grade, after.kind);
  writeEntries(
    connection,
    'sources',
    key,
    entriesOfClaims('sources', key, textOf(resolved.fields.title) ?? key, claims),
  );
  return !sameRank(before, after);
}

function writeSegment(connection: Connection, { key, claims, resolved }: Gathered): void {
  const shown = textOf(resolved.fields.name_zh) ?? key;
  writeEntries(connection, 'segments', key, entriesOfClaims('segments', key, shown, claims));
}

function writeEnterprise(connection: Connection, { key, claims, resolved }: Gathered): void {
  connection.run(sql.DELETE_TAGS, key);
  if (claims.length === 0) {
    connection.run(sql.DELETE_ENTERPRISE, key);
    writeEntries(connection, 'enterprises', key, []);
    return;
  }
  const row = projectEnterprise(resolved);
  const place = row.abroad ? 0 : placeOf(connection, row.region);
  const [institution, ceased] = [Number(row.institution), Number(row.ceased)];
  const { reputation, listed } = projectStanding(resolved);
  const standing = [institution, ceased, reputation, Number(listed)];
  connection.run(sql.WRITE_ENTERPRISE, key, row.sort, row.region, place, ...standing);
  connection.run(sql.WRITE_DESCRIBED, key, Number(isDescribed(resolved)));
  const { region, capital, established, standing: weight } = orderKeys(resolved, { reputation });
  connection.run(sql.WRITE_KEYS, key, operationOf(resolved), region, capital, established, weight);
  connection.run(sql.CARRY_TO_PRODUCTIONS, key, row.sort, place, institution, ceased);
  for (const tag of new Set(row.tags)) connection.run(sql.WRITE_TAG, tag, key);
  writeEntries(connection, 'enterprises', key, entriesOfClaims('enterprises', key, row.name, claims));
}

const placeOf = (connection: Connection, region: string | null): number | null =>
  region === null ? null : (connection.get<{ start: number }>(sql.READ_REGION, region)?.start ?? null);

function writeProduction(connection: Connection, { claims, resolved }: Gathered, rankOf: RankOf): void {
  const { enterprise, segment, status, asOf, capacity } = projectProduction(resolved);
  connection.run(sql.DELETE_PRODUCTION, enterprise, segment);
  if (claims.length === 0) return;
  const amount = capacity && scaleCapacity(capacity);
  const { capability, scale } = projectMaking(resolved, claims, rankOf);
  const made = [capacity?.unit ?? null, amount, capability, scale];
  connection.run(sql.WRITE_PRODUCTION, enterprise, segment, status, asOf, ...made);
}

function writeHolding(connection: Connection, { claims, resolved }: Gathered): void {
  const { holder, held, controlling } = projectHolding(resolved);
  connection.run(sql.DELETE_HOLDING, holder, held);
  if (claims.length > 0) connection.run(sql.WRITE_HOLDING, holder, held, Number(controlling));
}
