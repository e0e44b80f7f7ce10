// What does the store hold of the claims that a bundle speaks of? Asked by key, or read page by page where that is less work.
import { claimId } from '../chain/claim.ts';
import type { RecordKind } from '../chain/records.ts';
import type { ClaimContent, Store, Thing } from '../store/store.ts';
import { claimsOf } from './pages.ts';
import type { ClaimRow } from './readRows.ts';
import { thingId } from './standing.ts';

const ASKED_AT_ONCE = 500;
/** A kind this much larger than the bundle's part of it is asked by key instead of being read through. */
const MUCH = 4;

/** `claimId` → what the claim says, of the claims that the rows name; all rows are of one kind. */
export async function storedContents(
  store: Pick<Store, 'claims' | 'claimsAbout'>,
  kind: RecordKind,
  rows: readonly ClaimRow[],
): Promise<ReadonlyMap<string, ClaimContent>> {
  const wanted = new Set(rows.map(claimId));
  const found = new Map<string, ClaimContent>();
  const { total } = await store.claims(kind, { first: 1, after: null });
  if (total === 0) return found;
  const claims = total > rows.length * MUCH ? askByKey(store, rows) : claimsOf(store, kind);
  for await (const { key, source, fields, quote, asOf, confidence, note } of claims) {
    const id = claimId({ kind, key, source });
    if (wanted.has(id)) found.set(id, { fields, quote, asOf, confidence, note });
  }
  return found;
}

async function* askByKey(store: Pick<Store, 'claimsAbout'>, rows: readonly ClaimRow[]) {
  const things: readonly Thing[] = [
    ...new Map(rows.map(({ kind, key }) => [thingId({ kind, key }), { kind, key }])).values(),
  ];
  for (let at = 0; at < things.length; at += ASKED_AT_ONCE) {
    for (const claims of await store.claimsAbout(things.slice(at, at + ASKED_AT_ONCE))) yield* claims;
  }
}
