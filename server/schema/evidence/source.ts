// Which source does a claim name? One that nobody describes is shown by its key alone.
import type { Resolved } from '../../chain/claim.ts';
import type { Loaders } from '../loaders.ts';

/** Null where none is named. */
export async function findSource(key: string, loaders: Loaders): Promise<Resolved | null> {
  return key === '' ? null : loadSource(key, loaders);
}

/** A row may name no source; the reader is told so in the source's place. */
export async function loadSource(key: string, loaders: Loaders): Promise<Resolved> {
  const source = key === '' ? null : await loaders.things.load({ kind: 'sources', key });
  return source ?? { kind: 'sources', key, fields: {}, shownBy: {}, asOf: null };
}
