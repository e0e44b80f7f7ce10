// What did a change do, line by line, and what does undoing it do? The lines of the log, forwards or backwards.
import type { ClaimContent, Edit, Store } from '../../store/store.ts';
import { connect, readPage, type Connection, type PageArguments } from '../base/connection.ts';

const LIST = 'edits';
const MOST = 200;

/** Backwards: what the inverse of the change does. */
export async function connectEdits(
  store: Store,
  revision: number,
  page: PageArguments,
  direction: 'forwards' | 'backwards' = 'forwards',
): Promise<Connection<Edit>> {
  const found = await store.edits(revision, readPage(LIST, page, MOST));
  const turn = direction === 'forwards' ? (edit: Edit) => edit : backwards;
  return connect(LIST, found, turn, { revision: await store.revision(), after: page.after });
}

const backwards = (edit: Edit): Edit =>
  edit.type === 'claim'
    ? { ...edit, before: edit.after, after: edit.before }
    : { ...edit, before: edit.after, after: edit.before };

/** By the columns of the bundle; what is not said is left out. */
export function columnsOf(content: ClaimContent | string | null): Record<string, unknown> | null {
  if (content === null) return null;
  if (typeof content === 'string') return { id: content };
  const { fields, quote, asOf, confidence, note } = content;
  const told = Object.entries({ quote, as_of: asOf, confidence, note }).filter(([, value]) => value !== null);
  return { ...fields, ...Object.fromEntries(told) };
}
