// How do productions, flows, supplies, holdings and relations become relationships between their ends?
import { splitKey } from '../../chain/records.ts';
import type { Aliases } from '../alias.ts';
import { isLinkingKind, projectTraits } from '../linkProjection.ts';
import { projectMaking } from '../makerProjection.ts';
import { PARTY_KINDS } from '../mention.ts';
import { projectHolding, projectProduction, scaleCapacity } from '../projection.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { isRelationshipKind, RELATIONSHIPS, type NodeKind, type RelationshipKind } from './model.ts';
import type { Touched } from './touched.ts';
import { builtInRegions } from '../regions/builtIn.ts';
import { knownAmong } from './scope.ts';
import { relationshipProperties, traitProperties, type Properties } from './values.ts';

interface Drawn {
  kind: RelationshipKind;
  ends: { from: NodeKind; to: NodeKind };
  row: { from: string; to: string; key: string; properties: Properties };
}

export async function drawRelationships(run: Run, things: readonly Touched[], aliases: Aliases): Promise<void> {
  const touched = things.flatMap((thing) => (isRelationshipKind(thing.kind) ? [{ ...thing, kind: thing.kind }] : []));
  await erase(run, touched);
  const standing = touched.filter(({ claims }) => claims.length > 0);
  const kindOf = await readParties(
    run,
    standing.filter(({ kind }) => kind === 'relations').flatMap(({ key }) => splitKey(key).slice(0, 2)),
    aliases,
  );
  const drawn = standing.flatMap((thing): Drawn[] => {
    const [from = '', to = ''] = splitKey(thing.key);
    const model = RELATIONSHIPS[thing.kind];
    const left = model.from === 'party' ? kindOf.get(from) : model.from;
    const right = model.to === 'party' ? kindOf.get(to) : model.to;
    if (left === undefined || right === undefined) return [];
    const row = { from, to, key: thing.key, properties: propertiesOf(thing) };
    return [{ kind: thing.kind, ends: { from: left, to: right }, row }];
  });
  for (const group of Map.groupBy(drawn, ({ kind, ends }) => `${kind} ${ends.from} ${ends.to}`).values()) {
    const [first] = group;
    if (first)
      await send(
        run,
        cypher.writeRelationships(first.kind, first.ends.from, first.ends.to),
        group.map(({ row }) => row),
      );
  }
}

/** Only what may have been drawn before: a relation is drawn anew, because the kind of its ends may have changed. */
async function erase(run: Run, touched: readonly (Touched & { kind: RelationshipKind })[]): Promise<void> {
  const drawn = touched.filter(({ kind, claims, isNew }) => kind === 'relations' || (claims.length === 0 && !isNew));
  for (const [kind, group] of Map.groupBy(drawn, (thing) => thing.kind)) {
    const rows = group.map(({ key }) => ({ from: splitKey(key)[0] ?? '', key }));
    const { from } = RELATIONSHIPS[kind];
    for (const end of from === 'party' ? PARTY_KINDS : [from])
      await send(run, cypher.deleteRelationships(kind, end), rows);
  }
}

function propertiesOf({ kind, resolved, claims, grade, rankOf }: Touched): Properties {
  const traits = isLinkingKind(kind) ? traitProperties(projectTraits(resolved, grade)) : {};
  const properties = { ...relationshipProperties(resolved), ...traits };
  if (kind === 'produces') {
    const { status, asOf, capacity } = projectProduction(resolved);
    const reckoned = { canonicalUnit: capacity?.unit ?? null, millionths: capacity && scaleCapacity(capacity) };
    const making = projectMaking(resolved, claims, rankOf);
    return { ...properties, status, asOf: asOf === '' ? null : asOf, ...reckoned, ...making };
  }
  return kind === 'holdings' ? { ...properties, controlling: projectHolding(resolved).controlling } : properties;
}

/** The first kind in which a party is known. */
async function readParties(run: Run, keys: readonly string[], aliases: Aliases): Promise<Map<string, NodeKind>> {
  const unique = [...new Set(keys)];
  const known = await knownAmong(
    run,
    unique.flatMap((key) => PARTY_KINDS.map((kind) => ({ kind, key }))),
  );
  const places = new Set(unique.length === 0 ? [] : builtInRegions().map(({ code }) => code));
  const kinds = unique.flatMap((key) => {
    const kind = PARTY_KINDS.find((to) => known.has({ kind: to, key }) || (to === 'regions' && places.has(key)));
    return kind === undefined || (kind === 'enterprises' && aliases.has(key)) ? [] : [[key, kind] as const];
  });
  return new Map(kinds);
}
