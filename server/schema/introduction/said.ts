// What is handed on for a way, a hop, a party: each with the names that its sentence needs.
import type { Damping, Hop, Introductions, Path } from '../../chain/introduction/path.ts';
import { LINK_MODELS, type End } from '../../chain/link.ts';
import type { Region } from '../../chain/region.ts';
import type { Sentence } from '../../chain/gap.ts';
import { splitKey } from '../../chain/records.ts';
import { notFound } from '../../chain/errors.ts';
import { endName } from '../../chain/introduction/path.ts';
import { checkFirst } from '../base/connection.ts';
import { findRegion } from '../base/find.ts';
import type { Context } from '../context.ts';
import { nameEnd } from '../link/ends.ts';

const MOST = 10;

export interface Asked {
  enterprise: string;
  region: Region;
  found: Introductions;
}

/** @throws NOT_FOUND for a place or firm that nobody knows. */
export async function askIntroductions(
  { enterprise, region, first }: { enterprise: string; region: string; first: number },
  { snapshot, loaders }: Context,
): Promise<Asked> {
  const place = findRegion(snapshot, region);
  const query = { enterprise, region: place.code, first: checkFirst(first, MOST), asOf: snapshot.asOf };
  const found = await loaders.introductions.load(query);
  if (found.known) return { enterprise, region: place, found };
  throw notFound(`[schema] no enterprise has the id ${JSON.stringify(enterprise)}: search(text) finds it by name`);
}

/** A hop or a damped party, with the names on it. */
export interface Said<Item> {
  item: Item;
  nameOf(end: End): Sentence;
}

export interface SaidHop extends Said<Hop> {
  goods: Sentence;
}

async function namesOf(ends: readonly End[], context: Context): Promise<(end: End) => Sentence> {
  const named = await Promise.all(ends.map(async (end) => [endName(end), await nameEnd(end, context)] as const));
  const names = new Map(named);
  return (end) => names.get(endName(end)) ?? { zh: end.key, en: end.key };
}

export const sayAnchor = async (path: Path, context: Context): Promise<Said<Path>> => ({
  item: path,
  nameOf: await namesOf([path.anchor], context),
});

export const sayDamping = async (damping: Damping, context: Context): Promise<Said<Damping>> => ({
  item: damping,
  nameOf: await namesOf([damping.party], context),
});

export async function sayHop(hop: Hop, context: Context): Promise<SaidHop> {
  const { relation, record } = hop.tie;
  const [, , segment = '', item = ''] = splitKey(record);
  const ofSegment: End | null = relation === 'supplies' && segment !== '' ? { kind: 'segments', key: segment } : null;
  const goods =
    relation !== 'supplies' || item !== '' || ofSegment === null
      ? { zh: item, en: item }
      : await nameEnd(ofSegment, context);
  return { item: hop, nameOf: await namesOf([hop.from, hop.to], context), goods };
}

export const recordOf = ({ tie }: Hop) => ({ kind: LINK_MODELS[tie.relation].record, key: tie.record });
