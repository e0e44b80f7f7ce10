// How does the log read, line by line, and what takes a change back?
import type { Change, ChangeDraft, Edit } from './store.ts';
import { comparePositions } from './order.ts';
import type { Position } from './store.ts';

/** Claims by kind, key and source; aliases after them. */
export const editPosition = (edit: Edit): Position =>
  edit.type === 'claim' ? ['claim', edit.kind, edit.key, edit.source] : ['merged', edit.alias, '', ''];

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

/** One line for people: what an edit is about. */
export const describeEdit = (edit: Edit): string =>
  edit.type === 'claim'
    ? `${edit.kind} ${edit.key} (${edit.source === '' ? 'no source' : edit.source})`
    : `the merge of ${edit.alias}`;
