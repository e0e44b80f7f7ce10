// How are claims and the log read? Each function runs inside a read transaction of its caller.
import type { Claim } from '../../chain/claim.ts';
import { keyColumnsOf, RECORD_KINDS, splitKey, type RecordKind } from '../../chain/records.ts';
import { canonicalKey } from '../alias.ts';
import { editPosition } from '../log.ts';
import { targetOf } from '../mention.ts';
import { checkPage, cutPage } from '../paging.ts';
import { noSuchRevision } from '../refusal.ts';
import { type Change, type Edit, type Page, type PageRequest, type Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { readChange, readClaim, readEdit, type Properties } from './values.ts';

export async function readTotal(run: Run, query: string, parameters: Record<string, unknown> = {}): Promise<number> {
  const [row] = await run<{ total: number }>(query, parameters);
  return row?.total ?? 0;
}

export async function readAliases(run: Run): Promise<Map<string, string>> {
  const rows = await run<{ alias: string; id: string }>(cypher.ALIASES);
  return new Map(rows.map(({ alias, id }) => [alias, id]));
}

/** Merged-away ids among these and where each leads in the end. */
export async function readAliasesOf(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let asked = [...new Set(ids)]; asked.length > 0;) {
    const rows = await send<{ alias: string; id: string }>(run, cypher.ALIASES_OF, asked);
    for (const { alias, id } of rows) found.set(alias, id);
    asked = rows.map(({ id }) => id).filter((id) => !found.has(id));
  }
  return found;
}

/** Follows aliases; in the order asked. */
export async function readThings(run: Run, things: readonly Thing[]): Promise<Claim[][]> {
  const aliases = await readAliasesOf(
    run,
    things.flatMap(({ key }) => splitKey(key)),
  );
  const asked = things.map(({ kind, key }) => ({ kind, key: canonicalKey(kind, key, aliases) }));
  const unique = [...new Map(asked.map((thing) => [`${thing.kind} ${thing.key}`, thing])).values()];
  const rows = await send<{ claim: Properties }>(run, cypher.CLAIMS_ABOUT, unique);
  const claims = Map.groupBy(
    rows.map(({ claim }) => readClaim(claim)),
    ({ kind, about }) => `${kind} ${about}`,
  );
  return asked.map(({ kind, key }) => claims.get(`${kind} ${key}`) ?? []);
}

export async function pageClaims(run: Run, kind: RecordKind, page: PageRequest): Promise<Page<Claim>> {
  const [key = '', source = ''] = page.after ?? [];
  const rows = await run<{ claim: Properties }>(cypher.PAGE_OF_CLAIMS, { kind, key, source, limit: limitOf(page) });
  const total = await readTotal(run, cypher.COUNT_CLAIMS, { kind });
  return cutPage(
    rows.map(({ claim }) => readClaim(claim)),
    page.first,
    total,
    (claim) => [claim.key, claim.source],
  );
}

/** Kinds whose key names an enterprise as such. */
const KEYED_KINDS = RECORD_KINDS.filter((kind) =>
  keyColumnsOf(kind).some((column) => targetOf(column) === 'enterprises'),
);

export async function pageClaimsUnder(run: Run, enterprise: string, page: PageRequest): Promise<Page<Claim>> {
  const [kind = '', key = '', source = ''] = page.after ?? [];
  const named = { id: enterprise, kinds: KEYED_KINDS };
  const parameters = { ...named, kind, key, source, limit: limitOf(page) };
  const rows = await run<{ claim: Properties }>(cypher.PAGE_OF_CLAIMS_UNDER, parameters);
  const total = await readTotal(run, cypher.COUNT_CLAIMS_UNDER, named);
  return cutPage(
    rows.map(({ claim }) => readClaim(claim)),
    page.first,
    total,
    (claim) => [claim.kind, claim.key, claim.source],
  );
}

export async function pageChanges(run: Run, page: PageRequest): Promise<Page<Change>> {
  const before = page.after === null ? Number.MAX_SAFE_INTEGER : Number(page.after[0]);
  const rows = await run<{ change: Properties }>(cypher.PAGE_OF_CHANGES, { before, limit: limitOf(page) });
  const total = await readTotal(run, cypher.COUNT_CHANGES);
  return cutPage(
    rows.map(({ change }) => readChange(change)),
    page.first,
    total,
    ({ revision }) => [String(revision)],
  );
}

/** @throws NOT_FOUND for a revision that no change made. */
export async function pageEdits(run: Run, revision: number, page: PageRequest): Promise<Page<Edit>> {
  if ((await run(cypher.CHANGE, { revision })).length === 0) throw noSuchRevision('neo4j', revision);
  checkPage(page, 4);
  const [list = '', kind = '', key = '', source = ''] = page.after ?? [];
  const parameters = { revision, list, kind, key, source, limit: limitOf(page) };
  const rows = await run<{ edit: Properties }>(cypher.PAGE_OF_EDITS, parameters);
  const total = await readTotal(run, cypher.COUNT_EDITS, { revision });
  return cutPage(
    rows.map(({ edit }) => readEdit(edit)),
    page.first,
    total,
    editPosition,
  );
}

/** One more than asked for, so that the page knows whether others follow. */
export const limitOf = ({ first }: PageRequest): number => first + 1;
