// How does a change come into the file? Claims, mentions, aliases and the log first, then the refusals, then the
// projection: one transaction, so that whoever dies in it leaves the old revision.
import { claimId } from '../../chain/claim.ts';
import { LiantuError } from '../../chain/errors.ts';
import { canonicalId, canonicalKey } from '../alias.ts';
import { writeContent, writeFields } from '../content.ts';
import { aliasPosition, countEdits, describeEdit, describeMerge, editPosition, invert, mergesAround } from '../log.ts';
import { mentionsOf } from '../mention.ts';
import { claimsEdited, planChange, touchedByEdits, type ChangePlan, type ClaimLine } from '../plan.ts';
import { staleRefusal, undoBreaks, undoRefusal } from '../refusal.ts';
import type { Change, ChangeDraft, ClaimContent, Edit, Position, Thing } from '../store.ts';
import type { Connection } from './connection.ts';
import { refuseDangling, refuseGone } from './checking.ts';
import { project } from './projecting.ts';
import { namedLoosely, readAliases, readChange, readEdits, readRevision } from './reading.ts';
import { contentOf, type ClaimRow } from './rows.ts';
import * as sql from './sql.ts';

/** Runs in a write transaction of its caller; `null` where nothing would change. */
export function applyChange(connection: Connection, draft: ChangeDraft, undoes: number | null = null): Change | null {
  const revision = readRevision(connection);
  if (draft.expectedRevision !== undefined && draft.expectedRevision !== revision) {
    throw staleRefusal('sqlite', draft.expectedRevision, revision);
  }
  const plan = planChange(draft, readContents(connection, draft), readAliases(connection));
  if (plan === null) return null;
  const change: Change = {
    revision: revision + 1,
    kind: draft.kind,
    actor: draft.actor,
    reason: draft.reason,
    at: draft.at,
    ...countEdits([...plan.claims, ...plan.aliases]),
    undoes,
  };
  writeLog(connection, change, [...plan.claims, ...plan.aliases]);
  for (const line of plan.claims) writeClaim(connection, line, plan, change.revision);
  for (const { alias, after } of plan.aliases) {
    if (after === null) connection.run(sql.DELETE_ALIAS, alias);
    else connection.run(sql.WRITE_ALIAS, alias, after);
  }
  const moved = moveClaims(connection, plan);
  refuseDangling(connection, plan);
  refuseGone(connection, plan, moved);
  project(connection, [...touchedByEdits(plan), ...moved]);
  connection.run(sql.WRITE_META, 'revision', String(change.revision));
  return change;
}

/** @throws NOT_FOUND, CONFLICT as the port says. */
export function undoChange(
  connection: Connection,
  revision: number,
  by: { actor: string; reason: string; at: string },
): Change {
  readChange(connection, revision);
  const edits = readEdits(connection, revision);
  const editedLater = (position: Position, line: string) => {
    const [type = '', kind = '', key = '', source = ''] = position;
    const found = connection.get<{ revision: number | null }>(sql.EDITED_LATER, type, kind, key, source, revision);
    return found?.revision ? [{ line, revision: found.revision }] : [];
  };
  const around = mergesAround(edits, readAliases(connection));
  const later = [
    ...edits.flatMap((edit) => editedLater(editPosition(edit), describeEdit(edit))),
    ...around.flatMap((alias) => editedLater(aliasPosition(alias), describeMerge(alias))),
  ];
  if (later.length > 0) throw undoRefusal('sqlite', revision, later);
  try {
    const change = applyChange(connection, { kind: 'undo', ...by, ...invert(edits) }, revision);
    if (change === null)
      throw new Error(`[store:sqlite] The log of revision ${revision} does not agree with the claims`);
    return change;
  } catch (error) {
    throw error instanceof LiantuError ? undoBreaks('sqlite', revision, error) : error;
  }
}

function readContents(connection: Connection, draft: ChangeDraft): Map<string, ClaimContent> {
  const found = new Map<string, ClaimContent>();
  for (const claim of claimsEdited(draft)) {
    const row = connection.get<ClaimRow>(sql.READ_CLAIM, claim.kind, claim.key, claim.source);
    if (row) found.set(claimId(claim), contentOf(row));
  }
  return found;
}

function writeLog(connection: Connection, change: Change, edits: readonly Edit[]): void {
  const { revision, kind, actor, reason, at, added, changed, removed, undoes } = change;
  connection.run(sql.WRITE_CHANGE, revision, kind, actor, reason, at, added, changed, removed, undoes);
  for (const edit of edits) {
    const [type = '', ...rest] = editPosition(edit);
    const [named = '', key = '', source = ''] = rest;
    const text = (content: ClaimContent | string | null) =>
      content === null || typeof content === 'string' ? content : writeContent(content);
    connection.run(sql.WRITE_EDIT, revision, type, named, key, source, text(edit.before), text(edit.after));
  }
}

function writeClaim(connection: Connection, line: ClaimLine, { aliasesAfter }: ChangePlan, revision: number): void {
  const { kind, key, source, before, after } = line;
  if (before !== null) {
    const id = connection.get<{ id: number }>(sql.READ_CLAIM, kind, key, source)?.id ?? null;
    connection.run(sql.DELETE_MENTIONS, id);
    if (after === null) connection.run(sql.DELETE_CLAIM, id);
  }
  if (after === null) return;
  const { fields, quote, asOf, confidence, note } = after;
  const about = canonicalKey(kind, key, aliasesAfter);
  const values = [writeFields(fields), quote, asOf, confidence, note, revision];
  const written = connection.get<{ id: number }>(sql.WRITE_CLAIM, kind, key, source, about, ...values);
  const id = written?.id ?? null;
  for (const { to, key: named, inKey } of mentionsOf(kind, key, source, fields)) {
    connection.run(sql.WRITE_MENTION, to, named, id, inKey ? 1 : 0);
  }
}

/** Claims whose key names an id that leads elsewhere now: what they were about before, and what they are about after. */
function moveClaims(connection: Connection, { moved, aliasesAfter }: ChangePlan): Thing[] {
  const touched: Thing[] = [];
  for (const id of moved) {
    touched.push({ kind: 'enterprises', key: id }, { kind: 'enterprises', key: canonicalId(id, aliasesAfter) });
    touched.push(...namedLoosely(connection, id));
    for (const row of connection.all<ClaimRow>(sql.CLAIMS_KEYED_BY, id)) {
      const about = canonicalKey(row.kind, row.key, aliasesAfter);
      touched.push({ kind: row.kind, key: row.about }, { kind: row.kind, key: about });
      if (about !== row.about) connection.run(sql.MOVE_CLAIM, row.id, about);
    }
  }
  return touched;
}
