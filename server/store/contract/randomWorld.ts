// Small worlds by chance, told both as claims for a store and as plain facts for the naive answers. Merges included.
import fc from 'fast-check';
import type { Capacity } from '../../chain/capacity.ts';
import type { Draft } from './draft.ts';
import type { NaiveFirm, NaiveProduction, NaiveWorld } from './naive.ts';
import { chains } from './world.ts';

export const PLACES = ['150525', '150523', '150500', '150000', '110105', '370700', '100000'] as const;
export const SEGMENTS = ['ash', 'glass', 'trona'] as const;
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** As it is claimed, and what it is in the canonical unit: what has no unit, or none that is known, is no capacity. */
const CAPACITIES = {
  kilogram: [
    { capacity: '1', unit: 'kg/a' },
    { unit: 't/a', amount: '0.001' },
  ],
  tenths: [
    { capacity: '0.1', unit: 't/a' },
    { unit: 't/a', amount: '0.1' },
  ],
  tonnes: [
    { capacity: '500', unit: '万吨/年' },
    { unit: 't/a', amount: '5000000' },
  ],
  gas: [
    { capacity: '2.5', unit: 'm3/d' },
    { unit: 'm3/a', amount: '912.5' },
  ],
  bare: [{ capacity: '7' }, null],
  furlongs: [{ capacity: '7', unit: 'furlong' }, null],
} as const satisfies Record<string, readonly [{ capacity: string; unit?: string }, Capacity | null]>;
const CAPACITY_NAMES = Object.keys(CAPACITIES) as (keyof typeof CAPACITIES)[];

export interface RandomWorld {
  firms: { id: string; place: string | null; institution: boolean; ceased: boolean; tags: string[] }[];
  productions: {
    enterprise: string;
    segment: string;
    status: 'active' | 'planned' | 'closed';
    asOf: string | null;
    capacity: keyof typeof CAPACITIES | null;
  }[];
  holdings: { holder: string; held: string; how: 'subsidiary' | 'majority' | 'stake' | 'sold' }[];
  /** Always into a smaller id, so never in a circle. */
  merges: { alias: string; id: string }[];
}

const id = fc.constantFrom(...IDS);

export const randomWorld: fc.Arbitrary<RandomWorld> = fc.record({
  firms: fc.tuple(
    ...IDS.map((name) =>
      fc.record({
        id: fc.constant(name),
        place: fc.option(fc.constantFrom(...PLACES, 'abroad'), { freq: 6 }),
        institution: fc.boolean(),
        ceased: fc.constantFrom(false, false, false, true),
        tags: fc.subarray(['leading', 'listed']),
      }),
    ),
  ),
  productions: fc.uniqueArray(
    fc.record({
      enterprise: id,
      segment: fc.constantFrom(...SEGMENTS),
      status: fc.constantFrom('active', 'active', 'planned', 'closed'),
      asOf: fc.option(fc.constantFrom('2019', '2023', '2023-05', '2024-01-01')),
      capacity: fc.option(fc.constantFrom(...CAPACITY_NAMES)),
    }),
    { selector: ({ enterprise, segment }) => `${enterprise} ${segment}`, maxLength: 16 },
  ),
  holdings: fc.uniqueArray(
    fc.record({ holder: id, held: id, how: fc.constantFrom('subsidiary', 'majority', 'stake', 'sold') }),
    { selector: ({ holder, held }) => `${holder} ${held}`, maxLength: 5 },
  ),
  merges: fc
    .uniqueArray(fc.record({ alias: id, id }), { selector: ({ alias }) => alias, maxLength: 2 })
    .map((merges) => merges.filter((merge) => merge.id < merge.alias)),
});

const HOLDING = {
  subsidiary: { kind: 'subsidiary' },
  majority: { kind: 'acquisition', share: '50.5' },
  stake: { kind: 'stake', share: '50' },
  sold: { kind: 'subsidiary', status: '已转让' },
} as const;

export function tell(world: RandomWorld): Draft {
  const draft = chains();
  for (const { id: key, place, institution, ceased, tags } of world.firms) {
    draft.enterprise(key, `企业${key}`, {
      region: place === null || place === 'abroad' ? undefined : place,
      country: place === 'abroad' ? 'Belgium' : undefined,
      kind: institution ? 'institution' : 'firm',
      status: ceased ? '吊销，未注销' : '存续',
      tags,
    });
  }
  for (const { enterprise, segment, status, asOf, capacity } of world.productions) {
    const fields = { status, ...(capacity && CAPACITIES[capacity][0]) };
    draft.claim('produces', [enterprise, segment], fields, { asOf });
  }
  for (const { holder, held, how } of world.holdings) draft.holds(holder, held, HOLDING[how]);
  for (const { alias, id: into } of world.merges) draft.merge(alias, into);
  return draft;
}

/** Leads from one world to another: what the next one lacks is taken back. */
export function turn(before: RandomWorld, next: RandomWorld): Draft {
  const draft = tell(next);
  const kept = new Set(draft.edits.map(({ kind, key }) => `${kind} ${key}`));
  for (const { kind, key } of tell(before).edits) if (!kept.has(`${kind} ${key}`)) draft.retract(kind, [key]);
  const aliases = new Set(next.merges.map(({ alias }) => alias));
  for (const { alias } of before.merges) if (!aliases.has(alias)) draft.merge(alias, null);
  return draft;
}

/** Claims of one source and date: the first key that says something wins; productions go by date first. */
export function plainly(world: RandomWorld): NaiveWorld {
  const into = new Map(world.merges.map(({ alias, id: target }) => [alias, target]));
  const stands = (name: string): string => {
    const target = into.get(name);
    return target === undefined ? name : stands(target);
  };
  const firms = [...Map.groupBy(world.firms, (firm) => stands(firm.id))].map(([key, members]): NaiveFirm => {
    const region = members.find(({ place }) => place !== null && place !== 'abroad')?.place ?? null;
    return {
      id: key,
      region,
      abroad: region === null && members.some(({ place }) => place === 'abroad'),
      institution: members[0]?.institution === true,
      ceased: members[0]?.ceased === true,
      tags: members.flatMap(({ tags }) => tags),
    };
  });
  const inOrder = [...world.productions].sort((left, right) => (left.enterprise < right.enterprise ? -1 : 1));
  const productions = [...Map.groupBy(inOrder, (row) => `${stands(row.enterprise)} ${row.segment}`).values()].map(
    (rows): NaiveProduction => {
      const [newest] = [...rows].sort((left, right) =>
        (left.asOf ?? '') < (right.asOf ?? '') ? 1 : (left.asOf ?? '') > (right.asOf ?? '') ? -1 : 0,
      );
      if (!newest) throw new Error('a group of productions is never empty');
      return {
        enterprise: stands(newest.enterprise),
        segment: newest.segment,
        status: newest.status,
        asOf: newest.asOf ?? '',
        capacity: shownCapacity(rows),
      };
    },
  );
  const inForce = [
    ...Map.groupBy(
      [...world.holdings].sort((left, right) =>
        `${left.holder}|${left.held}` < `${right.holder}|${right.held}` ? -1 : 1,
      ),
      ({ holder, held }) => `${stands(holder)} ${stands(held)}`,
    ).values(),
  ].filter((rows) => controls(rows.map(({ how }) => HOLDING[how])));
  const holdings = inForce.flatMap(([row]) => (row ? [[stands(row.holder), stands(row.held)] as const] : []));
  return { firms, productions, holdings };
}

/** By date, as the status; a number and a unit of two claims are no capacity. */
function shownCapacity(rows: RandomWorld['productions']): Capacity | null {
  const first = firstThat(rows, ({ capacity }) => capacity !== null);
  if (!first?.capacity) return null;
  const withUnit = firstThat(rows, ({ capacity }) => capacity !== null && 'unit' in CAPACITIES[capacity][0]);
  return withUnit === first ? CAPACITIES[first.capacity][1] : null;
}

function firstThat<Row extends { asOf: string | null }>(
  rows: readonly Row[],
  says: (row: Row) => boolean,
): Row | undefined {
  const newest = (left: Row, right: Row) =>
    (left.asOf ?? '') < (right.asOf ?? '') ? 1 : left.asOf === right.asOf ? 0 : -1;
  return rows.filter(says).sort(newest)[0];
}

function controls(rows: readonly { kind: string; share?: string; status?: string }[]): boolean {
  const sold = rows.find(({ status }) => status !== undefined) !== undefined;
  const share = rows.find((row) => row.share !== undefined)?.share;
  return !sold && (rows[0]?.kind === 'subsidiary' || Number(share ?? 0) > 50);
}
