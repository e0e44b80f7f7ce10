// How are the claims of a change written, with their links to the source, to what they are about and to all that they name?
import type { Claim } from '../../chain/claim.ts';
import { claimId } from '../../chain/claim.ts';
import { canonicalKey } from '../alias.ts';
import { mentionsOf } from '../mention.ts';
import type { ChangePlan, ClaimLine } from '../plan.ts';
import type { ClaimContent } from '../store.ts';
import { askFor, writeRows } from './batches.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { isNodeKind, NODE_KINDS, type NodeKind } from './model.ts';
import type { Scope } from './scope.ts';
import { claimProperties, readClaim, type Properties } from './values.ts';

export async function readContents(
  run: Run,
  names: readonly Pick<Claim, 'kind' | 'key' | 'source'>[],
): Promise<Map<string, ClaimContent>> {
  const rows = await askFor<{ claim: Properties }>(run, cypher.CLAIMS_BY_ID, 'ids', names.map(claimId));
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
  await askFor(
    run,
    cypher.MERGE_AWAY,
    'ids',
    away.map(({ alias }) => alias),
  );
  await askFor(
    run,
    cypher.TAKE_APART,
    'ids',
    apart.map(({ alias }) => alias),
  );
  const led = aliases.flatMap(({ alias, after }) => (after === null ? [] : [{ alias, id: after }]));
  await writeRows(run, cypher.LEAD_TO, led);
}

/** The nodes that claims are about must be there before the claims are linked to them. */
export async function writeClaims(run: Run, plan: ChangePlan, scope: Scope, revision: number): Promise<void> {
  const gone = plan.claims.filter(({ after }) => after === null);
  const changed = plan.claims.filter(({ before, after }) => before !== null && after !== null);
  const claims = plan.claims.flatMap((line) => toClaim(line, plan, revision));
  await askFor(run, cypher.DELETE_CLAIMS, 'ids', gone.map(claimId));
  await askFor(run, cypher.CUT_CLAIMS, 'ids', changed.map(claimId));
  await writeRows(
    run,
    cypher.WRITE_CLAIMS,
    claims.map((claim) => ({ id: claimId(claim), properties: claimProperties(claim) })),
  );
  await writeRows(run, cypher.MOVE_CLAIMS, scope.moved);
  await linkClaims(run, claims, scope.moved, plan);
}

function toClaim({ kind, key, source, after }: ClaimLine, { aliasesAfter }: ChangePlan, revision: number): Claim[] {
  return after === null
    ? []
    : [{ kind, key, about: canonicalKey(kind, key, aliasesAfter), source, ...after, revision }];
}

type LinkRow = { claim: string; to: string; inKey?: boolean };

async function linkClaims(
  run: Run,
  claims: readonly Claim[],
  moved: Scope['moved'],
  { aliasesAfter }: ChangePlan,
): Promise<void> {
  const from: LinkRow[] = [];
  const about = new Map<NodeKind, LinkRow[]>();
  const mentions = new Map<NodeKind | 'merged', LinkRow[]>();
  for (const claim of claims) {
    const id = claimId(claim);
    if (claim.source !== '') from.push({ claim: id, to: claim.source });
    if (isNodeKind(claim.kind)) file(about, claim.kind, { claim: id, to: claim.about });
    for (const { to, key, inKey } of mentionsOf(claim.kind, claim.key, '', claim.fields)) {
      // Parties are found by properties of the claim: what kind of thing they are may change.
      if (to === 'party' || !isNodeKind(to)) continue;
      const away = to === 'enterprises' && aliasesAfter.has(key);
      file(mentions, away ? 'merged' : to, { claim: id, to: key, inKey });
    }
  }
  for (const { id, kind, about: to } of moved) if (isNodeKind(kind)) file(about, kind, { claim: id, to });
  await writeRows(run, cypher.LINK_CLAIM_FROM, from);
  for (const kind of NODE_KINDS) await writeRows(run, cypher.linkClaimAbout(kind), about.get(kind) ?? []);
  for (const kind of [...NODE_KINDS, 'merged'] as const) {
    await writeRows(run, cypher.linkClaimMentions(kind), mentions.get(kind) ?? []);
  }
}

function file<K>(table: Map<K, LinkRow[]>, key: K, row: LinkRow): void {
  const rows = table.get(key);
  if (rows) rows.push(row);
  else table.set(key, [row]);
}
