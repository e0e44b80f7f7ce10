// What does a firm make, and who makes what a segment stands for? As links, page by page.
import type { ExploredEnd, Way } from '../../chain/exploring/relation.ts';
import type { LinkDirection } from '../../chain/link.ts';
import { joinKey } from '../../chain/records.ts';
import type { Page, PageRequest, ProducerRow } from '../../store/store.ts';
import { textOf } from '../base/fields.ts';
import type { Context } from '../context.ts';
import { FAR, NEAR, type NeighbourQuery, type SeenNeighbour } from './neighbour.ts';

export const pageProduced = (query: NeighbourQuery, context: Context): Promise<Page<SeenNeighbour>> =>
  query.direction === 'out' ? pageProducts(query.of, query, context) : pageMakers(query.of, query, context);

export async function countProduced(of: ExploredEnd, direction: LinkDirection, context: Context): Promise<number> {
  if (direction === 'out') return (await standingOf(of.key, context)).length;
  return (await context.store.listEnterprises({ segments: [of.key] }, { first: 1, after: null })).total;
}

/** A closed line is none of what a firm makes. */
const standingOf = async (enterprise: string, { loaders }: Context): Promise<ProducerRow[]> =>
  (await loaders.productions.load(enterprise)).filter(({ status }) => status !== 'closed');

/** Few: all that a firm makes, in the order of segments. */
async function pageProducts(of: ExploredEnd, { page }: NeighbourQuery, context: Context): Promise<Page<SeenNeighbour>> {
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
async function pageMakers(
  of: ExploredEnd,
  { near, page }: NeighbourQuery,
  context: Context,
): Promise<Page<SeenNeighbour>> {
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
  const from: ExploredEnd = { kind: 'enterprises', key: enterprise };
  const to: ExploredEnd = { kind: 'segments', key: segment };
  const record = joinKey([enterprise, segment]);
  const production = await loaders.things.load({ kind: 'produces', key: record });
  return {
    relation: 'produces',
    direction,
    from,
    to,
    other: direction === 'out' ? to : from,
    record: { kind: 'produces', key: record },
    word: status,
    controlling: false,
    inForce: status === 'active',
    on: production?.asOf ?? '',
    grade: null,
    near,
  };
}
