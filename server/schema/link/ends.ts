// What stands at an end of a link, and how is it called?
import type { Resolved } from '../../chain/claim.ts';
import { notFound } from '../../chain/errors.ts';
import type { ExploredEnd } from '../../chain/exploring/relation.ts';
import type { Sentence } from '../../chain/gap.ts';
import type { Region } from '../../chain/region.ts';
import type { Segment } from '../../chain/snapshot.ts';
import { enName, regionEn, zhName } from '../../chain/words/name.ts';
import { textOf } from '../base/fields.ts';
import type { Context } from '../context.ts';

export type LinkedThing = Resolved | Region | Segment;

/** A link may lead to what is gone since, or is newer than the snapshot: then its key is all that can be said. */
export async function loadEnd({ kind, key }: ExploredEnd, { snapshot, loaders }: Context): Promise<LinkedThing> {
  const nothing: Resolved = { kind, key, fields: {}, shownBy: {}, asOf: null };
  if (kind === 'regions') return snapshot.regions.get(key) ?? nothing;
  if (kind === 'segments') return snapshot.segments.get(key) ?? (await loaders.things.load({ kind, key })) ?? nothing;
  return (await loaders.things.load({ kind, key })) ?? nothing;
}

export async function nameEnd(end: ExploredEnd, context: Context): Promise<Sentence> {
  const thing = await loadEnd(end, context);
  if ('level' in thing) return { zh: thing.nameZh, en: regionEn(thing) };
  if ('stage' in thing) return { zh: zhName(thing), en: enName(thing) };
  const zh = textOf(thing, 'short_zh') ?? textOf(thing, 'name_zh') ?? textOf(thing, 'title');
  const en = textOf(thing, 'name_en');
  return { zh: zh ?? en ?? thing.key, en: en ?? zh ?? thing.key };
}

/** Under the name that it has today. */
export async function standingEnd(end: ExploredEnd, { loaders }: Context): Promise<ExploredEnd> {
  if (end.kind !== 'enterprises') return { kind: end.kind, key: end.key };
  return { kind: end.kind, key: (await loaders.things.load(end))?.key ?? end.key };
}

export async function isKnown({ kind, key }: ExploredEnd, { snapshot, loaders }: Context): Promise<boolean> {
  if (kind === 'regions') return snapshot.regions.get(key) !== undefined;
  if (kind === 'segments' && snapshot.segments.has(key)) return true;
  return (await loaders.things.load({ kind, key })) !== null;
}

/** @throws NOT_FOUND where nobody claims anything about it */
export async function findEnd(end: ExploredEnd, context: Context): Promise<ExploredEnd> {
  if (await isKnown(end, context)) return standingEnd(end, context);
  throw notFound(
    `[schema] none of the ${end.kind} is called ${JSON.stringify(end.key)}: search(text) finds things by name`,
  );
}
