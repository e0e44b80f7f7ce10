// Worlds by chance for candidates: firms with marks and expansions, what they make by better and worse sources, and whom
// they know. Nobody is merged here; merges are tested by themselves.
import fc from 'fast-check';
import type { Draft } from './draft.ts';
import { chains } from './world.ts';

export const MAKER_PLACES = ['150525', '150581', '150500', '152900', '110105', '370700'] as const;
export const MADE = ['ash', 'glass', 'trona'] as const;
const FIRMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** As it is claimed, in tonnes a year, which is the canonical unit. */
const CAPACITIES = [null, '0.5', '90', '12000', '3000000'] as const;

export interface RandomMakers {
  firms: {
    id: string;
    place: string | null;
    institution: boolean;
    ceased: boolean;
    tags: string[];
    stockCode: string | null;
  }[];
  productions: {
    enterprise: string;
    segment: string;
    status: 'active' | 'planned' | 'closed';
    source: 'gov' | 'press' | 'blog' | '';
    capacity: string | null;
  }[];
  signals: { enterprise: string; kind: string; on: string }[];
  supplies: { from: string; to: string; segment: string; planned: boolean }[];
  holdings: { from: string; to: string; how: 'subsidiary' | 'stake' | 'sold' }[];
  relations: { from: string; to: string; kind: string; on: string | null }[];
  projects: { id: string; investors: string[]; place: string }[];
}

const firm = fc.constantFrom(...FIRMS);
const party = fc.constantFrom(...FIRMS, ...FIRMS, '150500', '150525', '150000', '370700', 'chamber', 'office');
const apart = <T extends { from: string; to: string }>(links: T[]): T[] => links.filter(({ from, to }) => from !== to);

export const randomMakers: fc.Arbitrary<RandomMakers> = fc.record({
  firms: fc.tuple(
    ...FIRMS.map((id) =>
      fc.record({
        id: fc.constant(id),
        place: fc.option(fc.constantFrom(...MAKER_PLACES, 'abroad'), { freq: 8 }),
        institution: fc.constantFrom(false, false, false, true),
        ceased: fc.constantFrom(false, false, false, true),
        tags: fc.subarray(['leading', 'SRDI', 'little-giant', 'listed', 'other']),
        stockCode: fc.constantFrom(null, null, '600000.SH'),
      }),
    ),
  ),
  productions: fc.uniqueArray(
    fc.record({
      enterprise: firm,
      segment: fc.constantFrom(...MADE),
      status: fc.constantFrom('active', 'active', 'active', 'planned', 'closed'),
      source: fc.constantFrom('gov', 'press', 'blog', ''),
      capacity: fc.constantFrom(...CAPACITIES),
    }),
    { selector: ({ enterprise, segment }) => `${enterprise} ${segment}`, minLength: 4, maxLength: 16 },
  ),
  signals: fc.uniqueArray(
    fc.record({
      enterprise: firm,
      kind: fc.constantFrom('building', '增资扩产', 'site-visit'),
      on: fc.constantFrom('', '2021', '2024-05', '2025-11-03'),
    }),
    { selector: ({ enterprise, kind, on }) => `${enterprise} ${kind} ${on}`, maxLength: 6 },
  ),
  supplies: fc
    .uniqueArray(
      fc.record({ from: firm, to: firm, segment: fc.constantFrom('', 'ash', 'silicate'), planned: fc.boolean() }),
      { selector: ({ from, to, segment }) => `${from} ${to} ${segment}`, maxLength: 6 },
    )
    .map(apart),
  holdings: fc
    .uniqueArray(fc.record({ from: firm, to: firm, how: fc.constantFrom('subsidiary', 'stake', 'sold') }), {
      selector: ({ from, to }) => `${from} ${to}`,
      maxLength: 5,
    })
    .map(apart),
  relations: fc
    .uniqueArray(
      fc.record({
        from: party,
        to: party,
        kind: fc.constantFrom('visit', 'joint-venture'),
        on: fc.constantFrom(null, '2024', '2025-03'),
      }),
      { selector: ({ from, to, kind }) => `${from} ${to} ${kind}`, maxLength: 6 },
    )
    .map(apart),
  projects: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('p', 'q'),
      investors: fc.subarray([...FIRMS]),
      place: fc.constantFrom('150525', '370700'),
    }),
    { selector: ({ id }) => id },
  ),
});

const HOLDING = {
  subsidiary: { kind: 'subsidiary' },
  stake: { kind: 'stake', share: '20' },
  sold: { kind: 'subsidiary', status: '已转让' },
} as const;

/** Which place an organisation sits in, and which it is there for. */
export const ORGANISATIONS = {
  chamber: { region: '110105', serves: '150500' },
  office: { region: '370700', serves: '150000' },
} as const;

export function tellMakers(world: RandomMakers): Draft {
  const draft = chains();
  for (const [id, { region, serves }] of Object.entries(ORGANISATIONS))
    draft.claim('organisations', [id], { name_zh: id, kind: 'chamber', region, serves });
  for (const { id, place, institution, ceased, tags, stockCode } of world.firms) {
    draft.enterprise(id, `企业${id}`, {
      region: place === null || place === 'abroad' ? undefined : place,
      country: place === 'abroad' ? 'Belgium' : undefined,
      kind: institution ? 'institution' : 'firm',
      status: ceased ? '吊销' : '存续',
      stock_code: stockCode ?? undefined,
      tags,
    });
  }
  for (const { enterprise, segment, status, source, capacity } of world.productions) {
    const fields = { status, ...(capacity !== null && { capacity, unit: 't/a' }) };
    draft.claim('produces', [enterprise, segment], fields, { source, asOf: '2024' });
  }
  for (const { enterprise, kind, on } of world.signals)
    draft.claim('signals', [enterprise, kind, on], { statement_zh: '动向' });
  for (const { from, to, segment, planned } of world.supplies)
    draft.claim('supplies', [from, to, segment, ''], { status: planned ? 'planned' : undefined });
  for (const { from, to, how } of world.holdings) draft.holds(from, to, HOLDING[how]);
  for (const { from, to, kind, on } of world.relations)
    draft.claim('relations', [from, to, kind], { on: on ?? undefined });
  for (const { id, investors, place } of world.projects)
    draft.claim('projects', [id], { name_zh: id, investors, region: place, stage: '签约' });
  return draft;
}
