// Which thing does a global id name? The id is opaque to clients: base64url of `kind:key`.
import { invalid } from '../../chain/errors.ts';

export const NODE_KINDS = ['industry', 'segment', 'region', 'enterprise', 'source', 'project', 'organisation'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const globalId = (kind: NodeKind, key: string): string => Buffer.from(`${kind}:${key}`).toString('base64url');

/** @throws INVALID for an id that no Node can have. */
export function readGlobalId(id: string): { kind: NodeKind; key: string } {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [kind, ...rest] = text.split(':');
  const key = rest.join(':');
  const known = NODE_KINDS.find((word) => word === kind);
  if (known === undefined || key === '' || globalId(known, key) !== id)
    throw invalid(`[schema] ${JSON.stringify(id)} is no global id: take one from the field \`id\` of a Node`);
  return { kind: known, key };
}
