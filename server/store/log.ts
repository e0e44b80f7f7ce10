// How does the log read, line by line, and what takes a change back?
import type { Change, ChangeDraft, Edit } from './store.ts';
import type { Aliases } from './alias.ts';
import { comparePositions } from './order.ts';
import type { Position } from './store.ts';

/** Claims by kind, key and source; aliases after them. */
export const editPosition = (edit: Edit): Position =>
  edit.type === 'claim' ? ['claim', edit.kind, edit.key, edit.source] : aliasPosition(edit.alias);

export const aliasPosition = (alias: string): Position => ['merged', alias, '', ''];

export const compareEdits = (left: Edit, right: Edit): number =>
  comparePositions(editPosition(left), editPosition(right));

export function countEdits(edits: readonly Edit[]): Pick<Change, 'added' | 'changed' | 'removed'> {
  const added = edits.filter(({ before }) => before === null).length;
  const removed = edits.filter(({ after }) => after === null).length;
  return { added, removed, changed: edits.length - added - removed };
}

/** What leads back to the state before the edits. */
export function invert(edits: readonly Edit[]): Required<Pick<ChangeDraft, 'edits' | 'aliases'>> {
  return {
    edits: edits.flatMap((edit) =>
      edit.type === 'claim' ? [{ kind: edit.kind, key: edit.key, source: edit.source, after: edit.before }] : [],
    ),
    aliases: edits.flatMap((edit) => (edit.type === 'alias' ? [{ alias: edit.alias, id: edit.before }] : [])),
  };
}

/**
 * Merges that stand and lead on from what the edits merged, or to it: where they are younger, taking the edits back would part
 * or join firms that nobody asked about.
 */
export function mergesAround(edits: readonly Edit[], aliases: Aliases): string[] {
  const lines = edits.filter((edit) => edit.type === 'alias');
  const own = new Set(lines.map(({ alias }) => alias));
  const ends = new Set(lines.flatMap(({ before, after }) => [before, after]));
  return [...aliases]
    .filter(([alias, id]) => !own.has(alias) && (ends.has(alias) || own.has(id)))
    .map(([alias]) => alias)
    .sort();
}

export const describeMerge = (alias: string): string => `the merge of ${alias}`;

/** One line for people: what an edit is about. */
export const describeEdit = (edit: Edit): string =>
  edit.type === 'claim'
    ? `${edit.kind} ${edit.key} (${edit.source === '' ? 'no source' : edit.source})`
    : describeMerge(edit.alias);
