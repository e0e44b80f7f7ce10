// How does the graph that people look at follow the claims? Each touched thing is resolved again and drawn anew.
import { splitKey } from '../../chain/records.ts';
import type { Aliases } from '../alias.ts';
import { PARTY_KINDS } from '../mention.ts';
import { rankOfSource, sameRank } from '../sourceRank.ts';
import type { Thing } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { markConflicts } from './conflicting.ts';
import { groupEnterprises } from './groups.ts';
import { layMakers } from './making.ts';
import { linkNodes } from './links.ts';
import { NODE_KINDS, type NodeKind } from './model.ts';
import { nameThings } from './names.ts';
import { nodeProperties } from './nodes.ts';
import { refreshRegions } from './regions.ts';
import { drawRelationships } from './relationships.ts';
import { knownAmong, type NamingClaim, type Scope, type Things } from './scope.ts';
import { readTouched, type Touched } from './touched.ts';

/** Nodes must be there before claims are linked to them. */
export async function ensureNodes(run: Run, things: readonly Thing[], aliases: Aliases): Promise<void> {
  for (const kind of NODE_KINDS) {
    const keys = things.filter((thing) => thing.kind === kind && !(kind === 'enterprises' && aliases.has(thing.key)));
    await send(
      run,
      cypher.writeNodes(kind),
      keys.map(({ key }) => ({ id: key, properties: {} })),
    );
  }
}

export async function project(run: Run, scope: Scope, gone: readonly Thing[], aliases: Aliases): Promise<void> {
  const touched = scope.touched;
  const sources = await readTouched(
    run,
    touched.all.filter(({ kind }) => kind === 'sources'),
    scope,
  );
  await writeNodes(run, 'sources', sources, aliases);
  for (const thing of [...(await reweighed(run, sources, scope)), ...(await reconnected(run, scope, gone))]) {
    touched.add(thing);
    // Nothing of it was written now: what is drawn of it has to be taken away first.
    scope.knownBefore.add(thing);
  }

  if (touched.keysOf('regions').length > 0) await refreshRegions(run);
  const things = await readTouched(
    run,
    touched.all.filter(({ kind }) => kind !== 'sources' && kind !== 'regions'),
    scope,
  );
  for (const kind of NODE_KINDS) {
    if (kind !== 'sources' && kind !== 'regions') await writeNodes(run, kind, of(things, kind), aliases);
  }
  for (const kind of NODE_KINDS) await linkNodes(run, kind, of(things, kind), aliases);
  await drawRelationships(run, things, aliases);
  await layMakers(run, things);
  await groupEnterprises(run, scope, of(things, 'enterprises'));
  await reckonMakings(run, things);
  await markConflicts(run, [...sources, ...things, ...(await readTouched(run, of(touched.all, 'regions'), scope))]);
  await nameThings(run, [...sources, ...things]);
  for (const kind of NODE_KINDS) {
    const keys = gone.filter((thing) => thing.kind === kind && !(kind === 'enterprises' && aliases.has(thing.key)));
    if (kind !== 'regions')
      await send(
        run,
        cypher.deleteNodes(kind),
        keys.map(({ key }) => key),
      );
  }
  if (aliases.size > 0) await run(cypher.DRAW_MERGES);
}

/** After the productions: those touched, and the owners of productions that were. */
async function reckonMakings(run: Run, things: readonly Touched[]): Promise<void> {
  const ids = things.flatMap(({ kind, key }) =>
    kind === 'enterprises' ? [key] : kind === 'produces' ? [splitKey(key)[0]!] : [],
  );
  await send(run, cypher.RECKON_MAKINGS, [...new Set(ids)]);
}

const of = <T extends Thing>(things: readonly T[], kind: NodeKind): T[] =>
  things.filter((thing) => thing.kind === kind);

export async function writeNodes(
  run: Run,
  kind: NodeKind,
  things: readonly Touched[],
  aliases: Aliases,
): Promise<void> {
  const rows = things
    .filter(({ key, claims }) => claims.length > 0 && !(kind === 'enterprises' && aliases.has(key)))
    .map((thing) => ({ id: thing.key, properties: nodeProperties(kind, thing) }));
  await send(run, cypher.writeNodes(kind), rows);
}

/** What all claims of a source are about whose grade or kind is not what it was. */
async function reweighed(run: Run, sources: readonly Touched[], { ranksBefore }: Scope): Promise<Thing[]> {
  const changed = sources.filter(
    ({ key, resolved, isNew }) => !isNew && !sameRank(ranksBefore.get(key), rankOfSource(resolved)),
  );
  const rows = await send<{ kind: Thing['kind']; about: string }>(
    run,
    cypher.CLAIMS_FROM_SOURCES,
    changed.map(({ key }) => key),
  );
  return rows.map(({ kind, about }) => ({ kind, key: about }));
}

/** What names a thing loosely, or as a party, leads to it once it is there and elsewhere once it is not. */
async function reconnected(run: Run, { touched, knownBefore }: Scope, gone: readonly Thing[]): Promise<Thing[]> {
  const parties = touched.all.filter(({ kind }) => (PARTY_KINDS as readonly string[]).includes(kind));
  const knownNow: Things = await knownAmong(run, parties);
  const come = parties.filter((thing) => knownNow.has(thing) && !knownBefore.has(thing));
  const ids = [...new Set([...come, ...gone].map(({ key }) => key))];
  const relations = await send<NamingClaim>(run, cypher.CLAIMS_OF_PARTIES, ids);
  const firms = come.flatMap(({ kind, key }) => (kind === 'enterprises' ? [key] : []));
  const projects = firms.length === 0 ? [] : await run<{ key: string }>(cypher.PROJECTS_FINANCED_BY, { ids: firms });
  return [
    ...relations.map(({ kind, about }) => ({ kind, key: about })),
    ...projects.map(({ key }) => ({ kind: 'projects' as const, key })),
  ];
}
