// How are two records of one firm made one? By an alias: every claim keeps its key, so that undoing takes them apart exactly.
import { conflict, invalid, notFound } from '../chain/errors.ts';
import type { Change, Store } from './store.ts';

export interface Merging {
  /** The id that stands for both from now on. */
  keep: string;
  /** The id that leads to it from now on. */
  merged: string;
  actor: string;
  reason: string;
  /** ISO instant. */
  at: string;
  dryRun: boolean;
}

/**
 * @returns the entry of the log, or what it would be.
 * @throws NOT_FOUND where nobody knows one of them; INVALID where they are one already; CONFLICT where the id was merged elsewhere.
 */
export async function mergeEnterprises(store: Store, { keep, merged, ...rest }: Merging): Promise<Change> {
  const [kept = keep, away = merged] = await store.canonicalIds([keep, merged]);
  if (kept === away)
    throw invalid(`[store] ${merged} and ${keep} are one enterprise already: there is nothing to merge`);
  if (away !== merged) {
    throw conflict(`[store] ${merged} was merged into ${away}: merge ${away}, or undo that merge first`);
  }
  const things = [kept, merged].map((key) => ({ kind: 'enterprises' as const, key }));
  const claims = await store.claimsAbout(things);
  const unknown = things.filter((_, at) => (claims[at]?.length ?? 0) === 0).map(({ key }) => key);
  if (unknown.length > 0) {
    throw notFound(`[store] no enterprise has the id ${unknown.join(', nor ')}: look it up by its name first`);
  }
  const change = await store.apply({ kind: 'merge', edits: [], aliases: [{ alias: merged, id: kept }], ...rest });
  if (change === null) throw conflict(`[store] ${merged} was merged at the same moment: look at the log of changes`);
  return change;
}
