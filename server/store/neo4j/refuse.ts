// May the change stand, now that it is written? What it names must exist, and what went must not be named any more.
import { canonicalId } from '../alias.ts';
import { kindsMeant, mentionsOf, PARTY_KINDS, type Mention } from '../mention.ts';
import type { ChangePlan } from '../plan.ts';
import { danglingRefusal, goneRefusal, type Dangling } from '../refusal.ts';
import { builtInRegions } from '../regions/builtIn.ts';
import type { Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { isNodeKind } from './model.ts';
import { claimsNamingEnterprises, knownAmong, type NamingClaim, type Scope, type Things } from './scope.ts';

const builtIn = new Set(builtInRegions().map(({ code }) => code));

/**
 * @throws INVALID or CONFLICT with a line for each finding.
 * @returns the things that went: nobody claims them any more.
 */
export async function refuse(run: Run, plan: ChangePlan, scope: Scope): Promise<readonly Thing[]> {
  await refuseDangling(run, plan, scope);
  const known = await knownAmong(run, scope.touched.all);
  const gone = scope.knownBefore.all.filter((thing) => !known.has(thing) && !isBuiltIn(thing));
  const still: { thing: Thing; claim: NamingClaim }[] = [];
  for (const kind of new Set(gone.map((thing) => thing.kind))) {
    for (const claim of await claimsStillNaming(
      run,
      gone.filter((thing) => thing.kind === kind),
      plan,
    )) {
      still.push(claim);
    }
  }
  if (still.length > 0) throw goneRefusal('neo4j', still);
  return gone;
}

const isBuiltIn = ({ kind, key }: Thing): boolean => kind === 'regions' && builtIn.has(key);

async function refuseDangling(run: Run, plan: ChangePlan, scope: Scope): Promise<void> {
  const strict = plan.claims.flatMap((claim) => {
    const { kind, key, source, after } = claim;
    const mentions = after === null ? [] : mentionsOf(kind, key, source, after.fields);
    return mentions.filter(({ loose }) => !loose).map((mention): Dangling => ({ claim, mention }));
  });
  const meant = ({ to, key }: Pick<Mention, 'to' | 'key'>): Thing[] =>
    kindsMeant(to).map((kind) => ({ kind, key: kind === 'enterprises' ? canonicalId(key, plan.aliasesAfter) : key }));
  const asked = new Map(
    strict.flatMap(({ mention }) => meant(mention)).map((thing) => [`${thing.kind} ${thing.key}`, thing]),
  );
  const known = await knownAmong(run, [...asked.values()]);
  const missing = strict.filter(({ mention }) => !meant(mention).some((thing) => known.has(thing) || isBuiltIn(thing)));
  const led = plan.aliases.flatMap(({ alias, after }) => (after === null ? [] : [{ alias, id: after }]));
  const targets = await standing(
    run,
    led.map(({ id }) => id),
    plan,
    scope,
  );
  const lost = led.filter(({ id }) => !targets.has(id));
  if (missing.length > 0 || lost.length > 0) throw danglingRefusal('neo4j', missing, lost);
}

/** Enterprises that are there by themselves, not only by what is about to be merged into them. */
async function standing(run: Run, ids: readonly string[], plan: ChangePlan, scope: Scope): Promise<Set<string>> {
  const own = await send<{ named: string }>(run, cypher.CLAIMS_ON_ENTERPRISES, ids);
  const before = ids.filter((id) => {
    const key = canonicalId(id, plan.aliasesBefore);
    return scope.knownBefore.has({ kind: 'enterprises', key });
  });
  return new Set([...own.map(({ named }) => named), ...before]);
}

/** Something else of the same name may be what a party meant. */
async function claimsStillNaming(run: Run, gone: readonly Thing[], { aliasesAfter }: ChangePlan) {
  const [first] = gone;
  if (first === undefined || !isNodeKind(first.kind)) return [];
  const { kind } = first;
  if (kind === 'enterprises') {
    const stands = new Map(gone.map(({ key }) => [key, key]));
    for (const alias of aliasesAfter.keys()) {
      const key = canonicalId(alias, aliasesAfter);
      if (stands.has(key)) stands.set(alias, key);
    }
    // An id that leads elsewhere now is still there, under another name.
    for (const key of [...stands.keys()]) if (stands.get(key) === key && aliasesAfter.has(key)) stands.delete(key);
    const claims = await claimsNamingEnterprises(run, [...stands.keys()], aliasesAfter);
    return named(run, claims, (id) => ({ kind, key: stands.get(id) ?? id }));
  }
  const claims = await send<NamingClaim>(
    run,
    cypher.claimsNaming(kind),
    gone.map(({ key }) => key),
  );
  const parties = (PARTY_KINDS as readonly string[]).includes(kind)
    ? await send<NamingClaim>(
        run,
        cypher.CLAIMS_OF_PARTIES,
        gone.map(({ key }) => key),
      )
    : [];
  return named(run, [...claims, ...parties], (key) => ({ kind, key }));
}

async function named(run: Run, claims: readonly NamingClaim[], thingOf: (id: string) => Thing) {
  const others = claims.filter((claim) => claim.kind === 'relations');
  const meant: Things = await knownAmong(
    run,
    others.flatMap((claim) => PARTY_KINDS.map((kind) => ({ kind, key: claim.named }))),
  );
  return claims
    .filter((claim) => claim.kind !== 'relations' || !PARTY_KINDS.some((kind) => meant.has({ kind, key: claim.named })))
    .map((claim) => ({ thing: thingOf(claim.named), claim }));
}
