// What does a change reach beyond the claims that it writes? Found before anything is written, while the old links stand.
import { canonicalId, canonicalKey, type Aliases } from '../alias.ts';
import { claimId, type SourceRank } from '../../chain/claim.ts';
import { splitKey, type RecordKind } from '../../chain/records.ts';
import { touchedByEdits, type ChangePlan } from '../plan.ts';
import { rankOfSource } from '../sourceRank.ts';
import type { Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';

/** A claim that names one of the ids asked for. */
export interface NamingClaim {
  named: string;
  /** As Neo4j names its node. */
  id: string;
  kind: RecordKind;
  key: string;
  source: string;
  about: string;
}

export interface Scope {
  /** Claims that are not written but are about another thing now. */
  moved: readonly Pick<NamingClaim, 'id' | 'kind' | 'key' | 'about'>[];
  /** Every thing that may have to be projected again, after the change and before it. */
  touched: Things;
  /** Which of the touched things somebody claimed before. */
  knownBefore: Things;
  ranksBefore: ReadonlyMap<string, SourceRank>;
  /** Ends of holdings that may join or part groups, and the groups they were in. */
  holdingEnds: ReadonlySet<string>;
  groupsBefore: ReadonlySet<string>;
}

/** A set of things. */
export class Things {
  readonly #things = new Map<string, Thing>();

  constructor(things: Iterable<Thing> = []) {
    for (const thing of things) this.add(thing);
  }
  add({ kind, key }: Thing): void {
    this.#things.set(`${kind} ${key}`, { kind, key });
  }
  has({ kind, key }: Thing): boolean {
    return this.#things.has(`${kind} ${key}`);
  }
  get all(): Thing[] {
    return [...this.#things.values()];
  }
  keysOf(kind: RecordKind): string[] {
    return this.all.filter((thing) => thing.kind === kind).map(({ key }) => key);
  }
}

export async function gatherScope(run: Run, plan: ChangePlan): Promise<Scope> {
  const touched = new Things(touchedByEdits(plan));
  for (const { kind, key } of plan.claims) touched.add({ kind, key: canonicalKey(kind, key, plan.aliasesBefore) });
  for (const id of plan.moved) {
    touched.add({ kind: 'enterprises', key: canonicalId(id, plan.aliasesBefore) });
    touched.add({ kind: 'enterprises', key: canonicalId(id, plan.aliasesAfter) });
  }
  const written = new Set(plan.claims.map(claimId));
  const moved: Scope['moved'][number][] = [];
  for (const { id, kind, key, source, about } of await claimsNamingEnterprises(run, plan.moved, plan.aliasesBefore)) {
    const after = canonicalKey(kind, key, plan.aliasesAfter);
    touched.add({ kind, key: about });
    touched.add({ kind, key: after });
    if (about !== after && !written.has(claimId({ kind, key, source }))) moved.push({ id, kind, key, about: after });
  }
  const knownBefore = await knownAmong(run, touched.all);
  const ends = touched.keysOf('holdings').flatMap(splitKey);
  const holdingEnds = new Set([...ends, ...plan.moved.map((id) => canonicalId(id, plan.aliasesAfter))]);
  const groups = await send<{ group: string }>(run, cypher.GROUPS_OF, [...holdingEnds, ...plan.moved]);
  return {
    moved,
    touched,
    knownBefore,
    ranksBefore: await readRanks(run, touched.keysOf('sources')),
    holdingEnds,
    groupsBefore: new Set(groups.map(({ group }) => group)),
  };
}

/** In a key or a field, or about it under its own id; each claim once. */
export async function claimsNamingEnterprises(
  run: Run,
  ids: readonly string[],
  aliases: Aliases,
): Promise<NamingClaim[]> {
  const away = ids.filter((id) => aliases.has(id));
  const standing = ids.filter((id) => !aliases.has(id));
  const found = [
    ...(await send<NamingClaim>(run, cypher.claimsNaming('merged'), away)),
    ...(await send<NamingClaim>(run, cypher.claimsNaming('enterprises'), standing)),
    ...(await send<NamingClaim>(run, cypher.CLAIMS_ON_ENTERPRISES, ids)),
    ...(await send<NamingClaim>(run, cypher.CLAIMS_OF_PARTIES, ids)),
  ];
  return [...new Map(found.map((claim) => [claim.id, claim])).values()];
}

export async function knownAmong(run: Run, things: readonly Thing[]): Promise<Things> {
  return new Things(await send<Thing>(run, cypher.KNOWN_THINGS, things));
}

export async function readRanks(run: Run, sources: readonly string[]): Promise<Map<string, SourceRank>> {
  const rows = await send<{ id: string; grade: string | null; kind: string | null }>(run, cypher.SOURCE_RANKS, sources);
  return new Map(rows.map(({ id, ...fields }) => [id, rankOfSource({ fields })]));
}
