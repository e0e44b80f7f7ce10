// How does a change come into the graph? In one transaction that waits for the one before it: claims and their links
// first, then the refusals, then the projection, the log, and last the revision.
import { LiantuError } from '../../chain/errors.ts';
import { countEdits, describeEdit, describeMerge, invert, mergesAround } from '../log.ts';
import { claimsEdited, planChange, touchedByEdits } from '../plan.ts';
import { noSuchRevision, staleRefusal, undoBreaks, undoRefusal } from '../refusal.ts';
import type { Change, ChangeDraft, Edit } from '../store.ts';
import { send } from './batches.ts';
import { readContents, writeAliases, writeClaims } from './claims.ts';
import type { Run } from './connection.ts';
import * as cypher from './cypher.ts';
import { ensureNodes, project } from './project.ts';
import { readAliases } from './reading.ts';
import { refuse } from './refuse.ts';
import { gatherScope } from './scope.ts';
import { changeProperties, editProperties, readEdit, type Properties } from './values.ts';

/** `null` where nothing would change. */
export async function applyChange(run: Run, draft: ChangeDraft, undoes: number | null = null): Promise<Change | null> {
  const [meta] = await run<{ revision: number }>(cypher.LOCK);
  const found = meta?.revision ?? 0;
  if (draft.expectedRevision !== undefined && draft.expectedRevision !== found) {
    throw staleRefusal('neo4j', draft.expectedRevision, found);
  }
  const plan = planChange(draft, await readContents(run, claimsEdited(draft)), await readAliases(run));
  if (plan === null) return null;
  const { kind, actor, reason, at } = draft;
  const lines: readonly Edit[] = [...plan.claims, ...plan.aliases];
  const change: Change = { revision: found + 1, kind, actor, reason, at, ...countEdits(lines), undoes };

  const scope = await gatherScope(run, plan);
  await writeAliases(run, plan);
  await ensureNodes(run, touchedByEdits(plan), plan.aliasesAfter);
  await writeClaims(run, plan, scope, change.revision);
  const gone = await refuse(run, plan, scope);
  await project(run, scope, gone, plan.aliasesAfter);
  await writeLog(run, change, lines);
  await run(cypher.SET_REVISION, { revision: change.revision });
  return change;
}

/** @throws NOT_FOUND, CONFLICT as the port says. */
export async function undoChange(
  run: Run,
  revision: number,
  by: Pick<Change, 'actor' | 'reason' | 'at'>,
): Promise<Change> {
  await run(cypher.LOCK);
  if ((await run(cypher.CHANGE, { revision })).length === 0) throw noSuchRevision('neo4j', revision);
  const later = await run<{ edit: Properties; later: number }>(cypher.LATER_EDITS, { revision });
  const edits = (await run<{ edit: Properties }>(cypher.ALL_EDITS, { revision })).map(({ edit }) => readEdit(edit));
  const aliases = mergesAround(edits, await readAliases(run));
  const merges = await run<{ alias: string; later: number }>(cypher.LATER_MERGES, { aliases, revision });
  const lines = [
    ...later.map((row) => ({ line: describeEdit(readEdit(row.edit)), revision: row.later })),
    ...merges.map((row) => ({ line: describeMerge(row.alias), revision: row.later })),
  ];
  if (lines.length > 0) throw undoRefusal('neo4j', revision, lines);
  try {
    const change = await applyChange(run, { kind: 'undo', ...by, ...invert(edits) }, revision);
    if (change === null)
      throw new Error(`[store:neo4j] The log of revision ${revision} does not agree with the claims`);
    return change;
  } catch (error) {
    throw error instanceof LiantuError && error.code !== 'TOO_EXPENSIVE' ? undoBreaks('neo4j', revision, error) : error;
  }
}

async function writeLog(run: Run, change: Change, lines: readonly Edit[]): Promise<void> {
  await run(cypher.WRITE_CHANGE, { change: changeProperties(change) });
  await send(run, cypher.WRITE_EDITS, lines.map(editProperties), { revision: change.revision });
}
