// Which other nodes does a node lead to? What its columns name, under the id that stands today.
import { keyColumnsOf, splitKey } from '../../chain/records.ts';
import { canonicalId, type Aliases } from '../alias.ts';
import { textsOf } from '../projection.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { NODES, type Link, type NodeKind } from './model.ts';
import type { Touched } from './touched.ts';

export async function linkNodes(run: Run, kind: NodeKind, things: readonly Touched[], aliases: Aliases): Promise<void> {
  const links: readonly Link[] = NODES[kind].links;
  if (links.length === 0) return;
  const drawn = things.filter(({ isNew }) => !isNew).map(({ key }) => key);
  await send(run, cypher.cutLinks(kind), drawn);
  for (const { field, type, to } of links) {
    const rows = things.flatMap((thing) => {
      const keys = [
        ...new Set(namedIn(thing, field).map((key) => (to === 'enterprises' ? canonicalId(key, aliases) : key))),
      ];
      return keys.map((key) => ({ from: thing.key, to: key }));
    });
    await send(run, cypher.writeLink(kind, type, to), rows);
  }
}

function namedIn({ kind, key, resolved }: Touched, field: string): readonly string[] {
  const part = keyColumnsOf(kind).findIndex((column) => column.name === field);
  return part >= 0 ? splitKey(key).slice(part, part + 1) : textsOf(resolved.fields[field]);
}
