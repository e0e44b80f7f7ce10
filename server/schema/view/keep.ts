// How does a view become a short link? Its id is made of what it holds, so that the same view has the same link.
import { createHash } from 'node:crypto';
import { readActor } from '../../access/actor.ts';
import { invalid, LiantuError, unavailable } from '../../chain/errors.ts';
import type { Kept } from '../../store/kept.ts';
import { isGiven } from '../base/given.ts';
import { writeJson } from '../base/json.ts';
import { findKept, keepOne } from '../base/keeping.ts';
import type { Context } from '../context.ts';
import type { MutationKeepViewArgs } from '../types.generated.ts';

const LONGEST_STATE = 30_000;
const LENGTH = 12;
/** Sixty bits of it, in signs that are read out and typed without mistake. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
/** Two views of one id are not to be expected in the life of the product; a third try is for none. */
const ATTEMPTS = 3;

export async function keepView(asked: MutationKeepViewArgs, context: Context): Promise<Kept> {
  const newest = await context.store.revision();
  const revision = asked.revision ?? context.snapshot.revision;
  if (isGiven(asked.revision) && (revision < 0 || revision > newest)) {
    throw invalid(`[schema] revision: there is no revision ${revision}, the newest is ${newest}`);
  }
  const body = { state: writeJson('state', asked.state, LONGEST_STATE), revision: String(revision) };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const id = idOf(`${body.revision} ${attempt} ${body.state}`);
    const kept = (await findKept('views', id, context)) ?? (await keepNew(id, body, context));
    if (kept?.body.state === body.state && kept.body.revision === body.revision) return kept;
  }
  throw unavailable('[schema] no free id was found for the link: try again with a small change of the view');
}

function idOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from({ length: LENGTH }, (_, at) => SIGNS[(bytes[at] ?? 0) % SIGNS.length]).join('');
}

/** What stands where somebody kept one under this id at the same moment. */
async function keepNew(id: string, body: Kept['body'], context: Context): Promise<Kept | null> {
  try {
    return await keepOne('views', id, { body, actor: readActor(null), version: 0 }, context);
  } catch (error) {
    const stands =
      error instanceof LiantuError && error.code === 'CONFLICT' ? await findKept('views', id, context) : null;
    if (stands !== null) return stands;
    throw error;
  }
}
