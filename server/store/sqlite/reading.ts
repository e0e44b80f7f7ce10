// How are claims, aliases and the log read? Each function runs inside a transaction of its caller.
import type { Claim } from '../../chain/claim.ts';
import type { RecordKind } from '../../chain/records.ts';
import { canonicalKey, type Aliases } from '../alias.ts';
import { editPosition } from '../log.ts';
import { checkPage, cutPage } from '../paging.ts';
import { noSuchRevision } from '../refusal.ts';
import type { Change, Edit, Page, PageRequest, Thing } from '../store.ts';
import type { Connection } from './connection.ts';
import { changeOf, claimOf, editOf, type ChangeRow, type ClaimRow, type EditRow } from './rows.ts';
import * as sql from './sql.ts';

export const readRevision = (connection: Connection): number =>
  Number(connection.get<{ value: string }>(sql.READ_META, 'revision')?.value ?? 0);

export const readAliases = (connection: Connection): Aliases =>
  new Map(connection.all<{ alias: string; id: string }>(sql.READ_ALIASES).map(({ alias, id }) => [alias, id]));

export const readClaimsAbout = (connection: Connection, { kind, key }: Thing): Claim[] =>
  connection.all<ClaimRow>(sql.CLAIMS_ABOUT, kind, key).map(claimOf);

/** Things whose claims name this one as a party, or in a field that may also hold a mere name. */
export const namedLoosely = (connection: Connection, key: string): Thing[] =>
  connection
    .all<{ kind: RecordKind; about: string }>(sql.NAMED_LOOSELY, key)
    .map(({ kind, about }) => ({ kind, key: about }));

export const readClaimsOf = (connection: Connection, kind: RecordKind): Claim[] =>
  connection.all<ClaimRow>(sql.CLAIMS_OF_KIND, kind).map(claimOf);

/** Follows aliases; in the order asked. */
export function readThings(connection: Connection, things: readonly Thing[]): Claim[][] {
  const aliases = readAliases(connection);
  return things.map(({ kind, key }) => readClaimsAbout(connection, { kind, key: canonicalKey(kind, key, aliases) }));
}

export function pageClaims(connection: Connection, kind: RecordKind, page: PageRequest): Page<Claim> {
  checkPage(page, 2);
  const [key = '', source = ''] = page.after ?? [];
  const found = connection.all<ClaimRow>(sql.CLAIMS_PAGE, kind, key, source, page.first + 1).map(claimOf);
  return cutPage(found, page.first, connection.count(sql.COUNT_CLAIMS, kind), (claim) => [claim.key, claim.source]);
}

export function pageClaimsUnder(connection: Connection, enterprise: string, page: PageRequest): Page<Claim> {
  checkPage(page, 3);
  const [kind = '', key = '', source = ''] = page.after ?? [];
  const found = connection.all<ClaimRow>(sql.KEYED_BY_PAGE, enterprise, kind, key, source, page.first + 1).map(claimOf);
  const total = connection.count(sql.COUNT_KEYED_BY, enterprise);
  return cutPage(found, page.first, total, (claim) => [claim.kind, claim.key, claim.source]);
}

export function pageChanges(connection: Connection, page: PageRequest): Page<Change> {
  checkPage(page, 1);
  const before = page.after === null ? Number.MAX_SAFE_INTEGER : Number(page.after[0]);
  const found = connection.all<ChangeRow>(sql.CHANGES_PAGE, before, page.first + 1).map(changeOf);
  return cutPage(found, page.first, connection.count(sql.COUNT_CHANGES), ({ revision }) => [String(revision)]);
}

/** @throws NOT_FOUND for a revision that no change made. */
export function readChange(connection: Connection, revision: number): Change {
  const row = connection.get<ChangeRow>(sql.READ_CHANGE, revision);
  if (!row) throw noSuchRevision('sqlite', revision);
  return changeOf(row);
}

export function pageEdits(connection: Connection, revision: number, page: PageRequest): Page<Edit> {
  readChange(connection, revision);
  checkPage(page, 4);
  const [type = '', kind = '', key = '', source = ''] = page.after ?? [];
  const found = connection.all<EditRow>(sql.EDITS_PAGE, revision, type, kind, key, source, page.first + 1).map(editOf);
  return cutPage(found, page.first, connection.count(sql.COUNT_EDITS, revision), editPosition);
}

export const readEdits = (connection: Connection, revision: number): Edit[] =>
  connection.all<EditRow>(sql.EDITS_OF, revision).map(editOf);
