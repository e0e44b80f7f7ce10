// Would the change leave a name without a thing? Asked inside the transaction, of what would stand after it.
import type { RecordKind } from '../../chain/records.ts';
import { canonicalId, canonicalKey, type Aliases } from '../alias.ts';
import { kindsMeant, mentionsOf, namesOf } from '../mention.ts';
import { standsByItself, type ChangePlan } from '../plan.ts';
import { danglingRefusal, goneRefusal, type Dangling } from '../refusal.ts';
import { builtInRegions } from '../regions/builtIn.ts';
import type { ClaimEdit, Thing } from '../store.ts';
import type { Connection } from './connection.ts';
import { readClaimsAbout } from './reading.ts';
import * as sql from './sql.ts';

const builtInCodes = new Set(builtInRegions().map(({ code }) => code));

type Exists = (kind: RecordKind, key: string) => boolean;

/** Somebody claims it, or it is a place of the built-in table; asked once for each thing. */
function existence(connection: Connection, aliases: Aliases): Exists {
  const known = new Map<string, boolean>();
  return (kind, key) => {
    const about = canonicalKey(kind, key, aliases);
    const name = `${kind} ${about}`;
    const found =
      known.get(name) ??
      ((kind === 'regions' && builtInCodes.has(about)) || connection.get(sql.IS_CLAIMED, kind, about) !== undefined);
    known.set(name, found);
    return found;
  };
}

/** @throws INVALID where a written claim, or a merge, names what does not exist. */
export function refuseDangling(connection: Connection, plan: ChangePlan): void {
  const { claims, aliases, aliasesAfter } = plan;
  const exists = existence(connection, aliasesAfter);
  const missing = claims.flatMap((claim): Dangling[] =>
    claim.after === null
      ? []
      : mentionsOf(claim.kind, claim.key, claim.source, claim.after.fields)
          .filter(({ to, key, loose }) => !loose && !kindsMeant(to).some((kind) => exists(kind, key)))
          .map((mention) => ({ claim, mention })),
  );
  const targets = aliases.flatMap(({ alias, after: id }) => {
    if (id === null) return [];
    const claims = readClaimsAbout(connection, { kind: 'enterprises', key: canonicalId(id, aliasesAfter) });
    return standsByItself(
      id,
      claims.map(({ key }) => key),
      plan,
    )
      ? []
      : [{ alias, id }];
  });
  if (missing.length > 0 || targets.length > 0) throw danglingRefusal('sqlite', missing, targets);
}

/** @throws CONFLICT where a thing that lost its last claim is still named. */
export function refuseGone(connection: Connection, plan: ChangePlan, moved: readonly Thing[]): void {
  const { claims, aliasesBefore, aliasesAfter } = plan;
  const exists = existence(connection, aliasesAfter);
  const lost = claims.filter(({ after }) => after === null).map(({ kind, key }) => ({ kind, key }));
  const suspects = [...lost, ...moved].map(({ kind, key }) => ({ kind, key: canonicalKey(kind, key, aliasesAfter) }));
  const still: { thing: Thing; claim: Pick<ClaimEdit, 'kind' | 'key' | 'source'> }[] = [];
  for (const [, thing] of new Map(suspects.map((suspect) => [`${suspect.kind} ${suspect.key}`, suspect]))) {
    if (exists(thing.kind, thing.key)) continue;
    for (const key of namesFor(thing, aliasesBefore, aliasesAfter)) {
      for (const target of namesOf(thing)) {
        if (kindsMeant(target).some((kind) => exists(kind, key))) continue;
        const claims = connection.all<Pick<ClaimEdit, 'kind' | 'key' | 'source'>>(sql.WHO_NAMES, target, key);
        still.push(...claims.map((claim) => ({ thing: { ...thing, key }, claim })));
      }
    }
  }
  if (still.length > 0) throw goneRefusal('sqlite', still);
}

/** The thing's key, and the ids that lead to it. */
function namesFor(thing: Thing, before: Aliases, after: Aliases): string[] {
  if (thing.kind !== 'enterprises') return [thing.key];
  const ids = new Set([thing.key, ...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => canonicalId(id, after) === thing.key);
}
