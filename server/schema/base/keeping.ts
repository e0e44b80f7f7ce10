// How is one kept document found and changed? By its id and the version that was looked at.
import { conflict, notFound } from '../../chain/errors.ts';
import type { Kept, KeptBody, KeptKind } from '../../store/kept.ts';
import { keptEdit } from '../../store/keptEdit.ts';
import type { Context } from '../context.ts';

/** Null where there is none. */
export async function findKept(kind: KeptKind, id: string, { store }: Context): Promise<Kept | null> {
  const [found = null] = await store.keptNamed(kind, [id]);
  return found;
}

/** @throws NOT_FOUND */
export async function loadKept(kind: KeptKind, id: string, context: Context): Promise<Kept> {
  const found = await findKept(kind, id, context);
  if (found !== null) return found;
  throw notFound(
    `[schema] ${kind} ${JSON.stringify(id)} is not there: it may have been taken away; look at the list again`,
  );
}

interface Change {
  body: KeptBody | null;
  actor: string;
  version: number;
}

/** @throws CONFLICT where another version stands */
export async function keepOne(kind: KeptKind, id: string, { body, actor, version }: Change, context: Context) {
  const rest = { actor, at: context.now(), expectedVersion: version };
  const [kept = null] = await context.store.keep([keptEdit(kind, id, body, rest)]);
  return kept;
}

/** What stands after a change that takes nothing away. */
export function standing(kept: Kept | null): Kept {
  if (kept !== null) return kept;
  throw conflict('[schema] it was taken away at the same moment: look at the list again');
}
