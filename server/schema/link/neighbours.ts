// What is a thing linked to by one relation, page by page? Links on record are the store's to list; what a firm makes, and who makes
// what a segment stands for, are put in the same shape.
import type { ExploredLink, Way } from '../../chain/exploring/relation.ts';
import type { End } from '../../chain/link.ts';
import { joinKey } from '../../chain/records.ts';
import type { Page, PageRequest, ProducerRow } from '../../store/store.ts';
import { textOf } from '../base/fields.ts';
import type { Context } from '../context.ts';

export interface NeighbourQuery extends Way {
  of: End;
  near: string | null;
  page: PageRequest;
}

/** What stands in the region that was asked for comes first, and its position begins so. */
const NEAR = '0';
const FAR = '1';

export type SeenNeighbour = ExploredLink & { near: boolean };

export async function readNeighbours(query: NeighbourQuery, context: Context): Promise<Page<SeenNeighbour>> {
  const { of, relation, direction, near, page } = query;
  if (relation === 'produces') {
    return direction === 'out' ? pageProducts(of, query, context) : pageMakers(of, query, context);
  }
  const found = await context.loaders.links.load({ of, relation, direction, ...(near !== null && { near }), page });
  return {
    ...found,
    items: found.items.map(({ item, position }) => ({ item: { ...item, near: position[0] === NEAR }, position })),
  };
}

export async function countNeighbours(of: End, { relation, direction }: Way, context: Context): Promise<number> {
  if (relation === 'produces') {
    if (direction === 'out') return (await standingOf(of.key, context)).length;
    return (await context.store.listEnterprises({ segments: [of.key] }, { first: 1, after: null })).total;
  }
  return (await context.loaders.links.load({ of, relation, direction, page: { first: 1, after: null } })).total;
}

/** A closed line is none of what a firm makes. */
const standingOf = async (enterprise: string, { loaders }: Context): Promise<ProducerRow[]> =>
  (await loaders.productions.load(enterprise)).filter(({ status }) => status !== 'closed');

/** Few: all that a firm makes, in the order of segments. */
async function pageProducts(of: End, { page }: NeighbourQuery, context: Context): Promise<Page<SeenNeighbour>> {
  const rows = await standingOf(of.key, context);
  const begin = page.after === null ? 0 : Number(page.after[0]) + 1;
  const items = await Promise.all(
    rows.slice(begin, begin + page.first).map(async (row, at) => ({
      item: await linkOf(row, 'out', false, context),
      position: [String(begin + at)],
    })),
  );
  return { items, more: begin + page.first < rows.length, total: rows.length };
}

/** Those of the place, then all others, each by pinyin of the name. */
async function pageMakers(of: End, { near, page }: NeighbourQuery, context: Context): Promise<Page<SeenNeighbour>> {
  const { store, snapshot, loaders } = context;
  const segments = [of.key];
  const items: { item: string; position: readonly string[] }[] = [];
  const [part = near === null ? FAR : NEAR, ...rest] = page.after ?? [];
  let after: PageRequest['after'] = rest.length > 0 ? rest : null;
  /** One more than asked for tells whether there are more. */
  const wanted = page.first + 1;
  let total: number | null = null;
  for (const now of [NEAR, FAR].slice(part === NEAR ? 0 : 1)) {
    for (let more = true; more && items.length < wanted;) {
      const filter = now === NEAR && near !== null ? { segments, region: near } : { segments };
      const found = await store.listEnterprises(filter, { first: wanted, after });
      if (now === FAR) total = found.total;
      const placed = await loaders.things.loadMany(
        found.items.map(({ item }) => ({ kind: 'enterprises' as const, key: item })),
      );
      for (const [at, { item, position }] of found.items.entries()) {
        const firm = placed[at];
        const region = firm instanceof Error || !firm ? null : textOf(firm, 'region');
        const isNear = near !== null && snapshot.regions.upwards(region ?? '').some(({ code }) => code === near);
        if (now === NEAR || !isNear) items.push({ item, position: [now, ...position] });
      }
      more = found.more;
      after = found.items.at(-1)?.position ?? null;
    }
    if (items.length >= wanted) break;
    after = null;
  }
  total ??= (await store.listEnterprises({ segments }, { first: 1, after: null })).total;
  const shown = await Promise.all(
    items.slice(0, page.first).map(async ({ item, position }) => {
      const row = (await standingOf(item, context)).find(({ segment }) => segment === of.key);
      return row ? [{ item: await linkOf(row, 'in', position[0] === NEAR, context), position }] : [];
    }),
  );
  return { items: shown.flat(), more: items.length > page.first, total };
}

async function linkOf(
  { enterprise, segment, status }: ProducerRow,
  direction: Way['direction'],
  near: boolean,
  { loaders }: Context,
): Promise<SeenNeighbour> {
  const from: End = { kind: 'enterprises', key: enterprise };
  const to: End = { kind: 'segments', key: segment };
  const record = joinKey([enterprise, segment]);
  const production = await loaders.things.load({ kind: 'produces', key: record });
  return {
    relation: 'produces',
    direction,
    from,
    to,
    other: direction === 'out' ? to : from,
    record,
    word: status,
    controlling: false,
    inForce: status === 'active',
    on: production?.asOf ?? '',
    grade: null,
    near,
  };
}
