// What will stand once the bundle is in? Its own rows, and the store's claims that no row of it replaces or takes back.
import { claimId, type Claim } from '../chain/claim.ts';
import type { RecordKind } from '../chain/records.ts';
import { canonicalKey, type Aliases } from '../store/alias.ts';
import type { Store, Thing } from '../store/store.ts';
import type { ClaimRow, MergeRow } from './readRows.ts';

/** What the checks ask of a store. */
export type Known = Pick<Store, 'claims' | 'claimsAbout' | 'canonicalIds' | 'keptNamed'>;

export interface Standing {
  /** The row's thing, after the merges that the bundle itself brings. */
  aboutOf(kind: RecordKind, key: string): string;
  /** Does the bundle claim something under this very key, whatever is merged into it? */
  claimsUnder(thing: Thing): boolean;
  /** The bundle's rows about a thing, those that take back included. */
  rowsAbout(thing: Thing): readonly ClaimRow[];
  /** The store's claims about each thing that the bundle leaves alone, in the order asked. */
  storedAbout(things: readonly Thing[]): Promise<readonly (readonly Claim[])[]>;
}

const ASKED_AT_ONCE = 500;

export function standing(claims: readonly ClaimRow[], merges: readonly MergeRow[], store: Known | null): Standing {
  const aliases: Aliases = new Map(merges.flatMap(({ alias, id }) => (id === null ? [] : [[alias, id]])));
  const aboutOf = (kind: RecordKind, key: string) => canonicalKey(kind, key, aliases);
  const rows = Map.groupBy(claims, ({ kind, key }) => thingId({ kind, key: aboutOf(kind, key) }));
  const own = new Set(claims.filter(({ content }) => content !== null).map(thingId));
  const touched = new Set(claims.map(claimId));
  return {
    aboutOf,
    claimsUnder: (thing) => own.has(thingId(thing)),
    rowsAbout: (thing) => rows.get(thingId(thing)) ?? [],
    async storedAbout(things) {
      if (store === null) return things.map(() => []);
      const found: (readonly Claim[])[] = [];
      for (let at = 0; at < things.length; at += ASKED_AT_ONCE) {
        found.push(...(await store.claimsAbout(things.slice(at, at + ASKED_AT_ONCE))));
      }
      return found.map((about) => about.filter((claim) => !touched.has(claimId(claim))));
    },
  };
}

export const thingId = ({ kind, key }: Thing): string => `${kind} ${key}`;
