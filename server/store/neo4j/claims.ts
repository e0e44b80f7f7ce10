// How are the claims of a change written, with their links to the source, to what they are about and to all that they name?
import type { Claim } from '../../chain/claim.ts';
import { claimId } from '../../chain/claim.ts';
import { canonicalKey } from '../alias.ts';
import { mentionsOf } from '../mention.ts';
import type { ChangePlan, ClaimLine } from '../plan.ts';
import type { ClaimContent } from '../store.ts';
import { send } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { isNodeKind, NODE_KINDS, type NodeKind } from './model.ts';
import type { Scope } from './scope.ts';
import { claimProperties, readClaim, type Properties } from './values.ts';

export async function readContents(
  run: Run,
  names: readonly Pick<Claim, 'kind' | 'key' | 'source'>[],
): Promise<Map<string, ClaimContent>> {
  const rows = await send<{ claim: Properties }>(run, cypher.CLAIMS_NAMED, names.map(nameOf));
  return new Map(
    rows.map(({ claim }) => {
      const read = readClaim(claim);
      const { fields, quote, asOf, confidence, note } = read;
      return [claimId(read), { fields, quote, asOf, confidence, note }];
    }),
  );
}

export async function writeAliases(run: Run, { aliases, aliasesBefore, aliasesAfter }: ChangePlan): Promise<void> {
  const away = aliases.filter(({ alias }) => aliasesAfter.has(alias) && !aliasesBefore.has(alias));
  const apart = aliases.filter(({ after }) => after === null);
  await send(
    run,
    cypher.MERGE_AWAY,
    away.map(({ alias }) => alias),
  );
  await send(
    run,
    cypher.TAKE_APART,
    apart.map(({ alias }) => alias),
  );
  const led = aliases.flatMap(({ alias, after }) => (after === null ? [] : [{ alias, id: after }]));
  await send(run, cypher.LEAD_TO, led);
}

/** The nodes that claims are about must be there before the claims are linked to them. */
export async function writeClaims(run: Run, plan: ChangePlan, scope: Scope, revision: number): Promise<void> {
  const gone = plan.claims.filter(({ after }) => after === null);
  const changed = plan.claims.filter(({ before, after }) => before !== null && after !== null);
  const claims = plan.claims.flatMap((line) => toClaim(line, plan, revision));
  await send(run, cypher.DELETE_CLAIMS, gone.map(nameOf));
  await send(run, cypher.CUT_CLAIMS, changed.map(nameOf));
  const rows = claims.map((claim, at) => ({ at, ...nameOf(claim), properties: claimProperties(claim) }));
  const written = await send<{ id: string }>(run, cypher.WRITE_CLAIMS, rows);
  await send(
    run,
    cypher.MOVE_CLAIMS,
    scope.moved.map(({ id, key, about }) => ({ id, about: about === key ? null : about })),
  );
  const placed = claims.flatMap((claim, at) => (written[at] ? [{ claim, id: written[at].id }] : []));
  await linkClaims(run, placed, scope.moved, plan);
}

const nameOf = ({ kind, key, source }: Pick<Claim, 'kind' | 'key' | 'source'>) => ({ kind, key, source });

function toClaim({ kind, key, source, after }: ClaimLine, { aliasesAfter }: ChangePlan, revision: number): Claim[] {
  return after === null
    ? []
    : [{ kind, key, about: canonicalKey(kind, key, aliasesAfter), source, ...after, revision }];
}

/** `claim` is the id that Neo4j gave the claim's node. */
type LinkRow = { claim: string; to: string };

async function linkClaims(
  run: Run,
  claims: readonly { claim: Claim; id: string }[],
  moved: Scope['moved'],
  { aliasesAfter }: ChangePlan,
): Promise<void> {
  const from: LinkRow[] = [];
  const about = new Map<NodeKind, LinkRow[]>();
  const mentions = new Map<NodeKind | 'merged', LinkRow[]>();
  for (const { claim, id } of claims) {
    if (claim.source !== '') from.push({ claim: id, to: claim.source });
    if (isNodeKind(claim.kind)) file(about, claim.kind, { claim: id, to: claim.about });
    for (const { to, key } of mentionsOf(claim.kind, claim.key, '', claim.fields)) {
      // Parties are found by properties of the claim: what kind of thing they are may change.
      if (to === 'party' || !isNodeKind(to)) continue;
      const away = to === 'enterprises' && aliasesAfter.has(key);
      file(mentions, away ? 'merged' : to, { claim: id, to: key });
    }
  }
  for (const { id, kind, about: to } of moved) if (isNodeKind(kind)) file(about, kind, { claim: id, to });
  await send(run, cypher.LINK_CLAIM_FROM, from);
  for (const kind of NODE_KINDS) await send(run, cypher.linkClaimAbout(kind), about.get(kind) ?? []);
  for (const kind of [...NODE_KINDS, 'merged'] as const) {
    await send(run, cypher.linkClaimMentions(kind), mentions.get(kind) ?? []);
  }
}

function file<K>(table: Map<K, LinkRow[]>, key: K, row: LinkRow): void {
  const rows = table.get(key);
  if (rows) rows.push(row);
  else table.set(key, [row]);
}
